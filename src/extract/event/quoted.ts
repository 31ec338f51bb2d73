/** An occasion by its trigger, in quotation marks, for derivations people read. */
import type { Happening } from './happening.ts'

export function quoted({
  mentions: [{ trigger }],
}: {
  mentions: readonly [Happening, ...Happening[]]
}): string {
  return `‘${trigger.reading.tokens[trigger.token]?.text ?? trigger.lemma}’`
}
