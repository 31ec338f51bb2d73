/** Simple pasts of participles. */
import { PAST_OF } from './lexicon/events/past.ts'

/** The simple past of a participle in -ing: “marrying” → “married”. */
export function pastOf(participle: string): string {
  const irregular = PAST_OF.get(participle)
  if (irregular !== undefined) return irregular
  const stem = participle.slice(0, -3)
  if (/[^aeiou]y$/.test(stem)) return `${stem.slice(0, -1)}ied`
  return stem.endsWith('e') ? `${stem}d` : `${stem}ed`
}
