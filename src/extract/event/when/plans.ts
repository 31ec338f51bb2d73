/** What is planned, “by the end of June”, lies no earlier than when the plan was told. */
import { isoInWords } from '../../day-words.ts'
import type { Happening, Occasion } from '../happening.ts'
import { ancestors } from '../reading.ts'
import { type Context, datedAt } from './context.ts'
import { notBefore } from './interval.ts'

/** The occasion with its time begun on the day of the telling, where it is a plan and its time is open to the past. */
export function asPlanned(occasion: Occasion, context: Context): Occasion {
  const { time, mentions } = occasion
  if (time === null || time.earliest !== null || !isPlan(mentions[0])) return occasion
  const day = tellingOf(mentions[0], context)
  const interval = day === null ? null : notBefore(time, day)
  if (day === null || interval === null) return occasion
  const { rule, text, ...anchor } = time.derivation
  const told = `${text.replace(/\.?$/, '.')} Planned, so not before it was told, ${isoInWords(day)}.`
  return { ...occasion, time: { ...time, ...interval, derivation: { rule, text: told, ...anchor } } }
}

/** “is expected to publish”, “hopes to finish”. */
const isPlan = ({ modality, polarity, group }: Happening): boolean =>
  polarity === 'positive' &&
  (modality === 'planned' || (modality === 'hypothetical' && group?.infinitive === true))

/** First day of the happening above it that tells of it, else the day of publication. */
function tellingOf({ trigger: { reading, token } }: Happening, context: Context): string | null {
  for (const above of ancestors(reading, token)) {
    const telling = datedAt(context, reading, above)
    if (telling?.time.earliest != null) return telling.time.earliest
  }
  return context.today
}
