/** The ways to date what its own words do not date, in order: the surest first. */
import type { Occasion, Undated } from '../happening.ts'
import { type Context, contextOf, renewed, type Sieve } from './context.ts'
import { counted } from './counted.ts'
import { NEIGHBOURS } from './neighbours.ts'
import { ordered, orderedFar } from './ordered.ts'
import { asPlanned } from './plans.ts'
import { BOUNDED, PUBLICATION } from './publication.ts'
import { unusedTime } from './unused.ts'

export const SIEVES: readonly Sieve[] = [
  ...NEIGHBOURS,
  counted,
  orderedFar,
  ...BOUNDED,
  ...PUBLICATION,
  ...NEIGHBOURS,
  counted,
  ordered,
]

/**
 * Runs every sieve over the occasions without a time; each sees what those before it found. A title dates nothing that the
 * running text tells: it says “buys” of what is to be bought.
 */
export function withTimes(occasions: readonly Occasion[], today: string | null): Context {
  const read = SIEVES.reduce(
    (context, sieve) => {
      let found = false
      const byPublication = BOUNDED.includes(sieve) || PUBLICATION.includes(sieve)
      const dated = context.occasions.map(occasion => {
        if (occasion.time !== null || (byPublication && saysWhen(occasion))) return occasion
        for (const mention of occasion.mentions) {
          if (mention.trigger.reading.isTitle && mention !== occasion.mentions[0]) continue
          const time = sieve.find(mention, context)
          if (time === null) continue
          found = true
          return { ...occasion, time }
        }
        return occasion
      })
      return found ? renewed(context, dated) : context
    },
    contextOf(occasions, today),
  )
  return renewed(
    read,
    read.occasions.map(occasion => asPlanned(occasion, read)),
  )
}

/** Whether its own words say when, though in no way that dates it. */
const saysWhen = ({ mentions }: Occasion): boolean => mentions.some(({ unplaced }) => unplaced !== null)

/** Why an occasion has no time. */
export function undatedReason({ mentions }: Occasion): Undated {
  const [{ modality, group, trigger }] = mentions
  const unplaced = mentions.find(mention => mention.unplaced !== null)?.unplaced
  if (unplaced) return unplaced
  const [unused] = mentions.flatMap(mention => unusedTime(mention) ?? [])
  if (modality === 'hypothetical')
    return { undated: 'Not told as happening, so it is not dated.', undatedKind: 'hypothetical' }
  if (unused !== undefined) return unused
  const untimed = (undated: string): Undated => ({ undated, undatedKind: 'untimed' })
  if (modality === 'planned') return untimed('Planned; the text gives no date for it.')
  if (trigger.class === 'STATE') return untimed('A state; the text does not say since when.')
  if (group?.tense === 'PAST' && group.aspect.startsWith('PERFECTIVE'))
    return untimed('Told as earlier than the rest; the text does not say when.')
  return untimed('The text gives no time for it.')
}
