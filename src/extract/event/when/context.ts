/** What the time sieves see: all occasions, and which one a token tells of. */
import type { EventTime } from '../../../story/types.ts'
import type { Happening, Occasion } from '../happening.ts'
import { ancestors, dependents, type Reading, uposAt } from '../reading.ts'

export interface Context {
  /** Day of publication, or null. */
  today: string | null
  occasions: readonly Occasion[]
  /** The occasion told of at a token of a sentence, by {@link at}. */
  told: ReadonlyMap<string, Occasion>
}

/** Key of a token in {@link Context.told}. */
export const at = (reading: Reading, token: number): string => `${reading.index}:${token}`

export function contextOf(occasions: readonly Occasion[], today: string | null): Context {
  const told = new Map<string, Occasion>()
  for (const occasion of occasions)
    for (const { trigger } of occasion.mentions) {
      told.set(at(trigger.reading, trigger.token), occasion)
      if (trigger.verb !== null) told.set(at(trigger.reading, trigger.verb), occasion)
    }
  return { today, occasions, told }
}

/** One way to date an occasion that has no time yet. */
export interface Sieve {
  name: string
  find(mention: Happening, context: Context): EventTime | null
}

/** The occasion told of at a token, if it is dated. */
export function datedAt(
  context: Context,
  reading: Reading,
  token: number,
): (Occasion & { time: EventTime }) | null {
  const found = context.told.get(at(reading, token))
  return found?.time ? { ...found, time: found.time } : null
}

/** The verb of the clause above the one of a token, or null. */
export function clauseAbove(reading: Reading, token: number): number | null {
  return (
    ancestors(reading, token).find(
      i => uposAt(reading, i) === 'VERB' || dependents(reading, i, 'cop').length > 0,
    ) ?? null
  )
}
