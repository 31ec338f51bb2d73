/** From when to when something held, of the times a text gives for it. */
import { dayNumber } from '../../story/days.ts'
import type { EventTime, Time } from '../../story/types.ts'

/** What both a time of the text and that of an event have. */
type Dated = Pick<EventTime, 'edtf' | 'earliest' | 'latest' | 'derivation'> & { times: readonly string[] }

/** A time of the text; null where it is no place in time. */
export const dated = ({ id, edtf, earliest, latest, derivation }: Time): Dated | null =>
  edtf === null ? null : { edtf, earliest, latest, derivation, times: [id] }

/** An interval’s end must be a plain day, month or year: EDTF has no other. */
const PLAIN = /^-?[\dX]{4}(?:-\d\d){0,2}~?$/

/** Just this time. */
export const at = (time: Dated, rule: string): EventTime => ({
  ...time,
  basis: 'stated',
  times: [...time.times],
  derivation: { rule, text: time.derivation.text },
})

/** From one time to the other, either of which may be open; null where that cannot be written. */
export function between(begin: Dated | null, end: Dated | null): EventTime | null {
  const ends = [begin, end].filter(time => time !== null)
  if (ends.length === 0 || ends.some(({ edtf }) => !PLAIN.test(edtf))) return null
  if (begin?.earliest && end?.latest && dayNumber(begin.earliest) > dayNumber(end.latest)) return null
  return {
    edtf: `${begin?.edtf ?? '..'}/${end?.edtf ?? '..'}`,
    earliest: begin?.earliest ?? null,
    latest: end?.latest ?? null,
    basis: 'stated',
    times: ends.flatMap(({ times }) => times),
    derivation: {
      rule: 'held',
      text: [begin && `Begins: ${begin.derivation.text}`, end && `Ends: ${end.derivation.text}`]
        .filter(Boolean)
        .join(' '),
    },
  }
}
