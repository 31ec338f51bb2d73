/** The ways to date what its own words do not date, in order: the surest first. */
import type { Happening, Occasion } from '../happening.ts'
import { contextOf, type Sieve } from './context.ts'
import { NEIGHBOURS } from './neighbours.ts'
import { BOUNDED, PUBLICATION } from './publication.ts'

export const SIEVES: readonly Sieve[] = [...NEIGHBOURS, ...BOUNDED, ...PUBLICATION, ...NEIGHBOURS]

/** Runs every sieve over the occasions without a time; each sees what those before it found. */
export function withTimes(occasions: readonly Occasion[], today: string | null): Occasion[] {
  return SIEVES.reduce<Occasion[]>(
    (read, sieve) => {
      const context = contextOf(read, today)
      return read.map(occasion => {
        if (occasion.time !== null) return occasion
        for (const mention of occasion.mentions) {
          const time = sieve.find(mention, context)
          if (time !== null) return { ...occasion, time }
        }
        return occasion
      })
    },
    [...occasions],
  )
}

/** Why an occasion has no time, for people. */
export function undatedReason({ modality, group, trigger }: Happening): string {
  if (modality === 'planned') return 'Planned; the text gives no date for it.'
  if (modality === 'hypothetical') return 'Not told as happening, so it is not dated.'
  if (trigger.class === 'STATE') return 'A state; the text does not say since when.'
  if (group?.tense === 'PAST' && group.aspect.startsWith('PERFECTIVE'))
    return 'Told as earlier than the rest; the text does not say when.'
  return 'The text gives no time for it.'
}
