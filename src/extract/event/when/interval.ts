/** Building the time of an event from times and other events. */
import { dayNumber, formatDay } from '../../../story/days.ts'
import type { EventTime, Time } from '../../../story/types.ts'

/** How an event lies to a time: in it, from it on, up to it, wholly before or after it. */
export type Bearing = 'in' | 'since' | 'until' | 'before' | 'by' | 'after'

const BEARINGS: Readonly<Record<string, Bearing>> = {
  since: 'since',
  from: 'since',
  until: 'until',
  till: 'until',
  through: 'until',
  before: 'before',
  'prior to': 'before',
  'ahead of': 'before',
  by: 'by',
  after: 'after',
  following: 'after',
}

/** The bearing a preposition gives. */
export const bearingOf = (preposition: string): Bearing => BEARINGS[preposition] ?? 'in'

interface Interval {
  edtf: string
  earliest: string | null
  latest: string | null
}

/** The days an event has that bears so to an interval; null where they would be none. */
export function bear(interval: Interval, bearing: Bearing, today: string | null): Interval | null {
  const { earliest, latest, edtf } = interval
  const from = startOf(edtf)
  const to = endOf(edtf)
  switch (bearing) {
    case 'in':
      return interval
    case 'since':
      if (earliest === null) return null
      if (today !== null && dayNumber(today) > dayNumber(earliest))
        return { edtf: `${from}/${today}`, earliest, latest: today }
      return { edtf: `${from}/..`, earliest, latest: null }
    case 'until':
      return latest === null ? null : { edtf: `../${to}`, earliest: null, latest }
    case 'by':
      return latest === null ? null : { edtf: `[..${to}]`, earliest: null, latest }
    case 'before': {
      if (earliest === null) return null
      const eve = formatDay(dayNumber(earliest) - 1)
      return { edtf: `[..${eve}]`, earliest: null, latest: eve }
    }
    case 'after':
      return latest === null ? null : { edtf: `[${latest}..]`, earliest: latest, latest: null }
  }
}

/** The days between two, as a point somewhere among them; null where they are out of order. */
export function between(earliest: string, latest: string): Interval | null {
  if (dayNumber(earliest) > dayNumber(latest)) return null
  return { edtf: earliest === latest ? earliest : `[${earliest}..${latest}]`, earliest, latest }
}

/** A time as an interval, where it is a place in time. */
export const placed = ({ edtf, earliest, latest }: Time): Interval | null =>
  edtf === null || (earliest === null && latest === null) ? null : { edtf, earliest, latest }

/** Whether two intervals share a day; unknown bounds are open. */
export function compatible(a: Interval, b: Interval): boolean {
  const from = Math.max(low(a), low(b))
  const to = Math.min(high(a), high(b))
  return from <= to
}

/** Length in days; infinite where a bound is open. */
export const daysLong = (interval: Interval): number => high(interval) - low(interval) + 1

const low = ({ earliest }: Interval): number => (earliest === null ? -Infinity : dayNumber(earliest))
const high = ({ latest }: Interval): number => (latest === null ? Infinity : dayNumber(latest))

const startOf = (edtf: string): string => edtf.split('/')[0]?.replace(/^\.\.$/, '') ?? edtf
const endOf = (edtf: string): string => edtf.split('/').at(-1) ?? edtf

/** An event's time, of an interval and how it was reached. */
export function eventTime(
  { edtf, earliest, latest }: Interval,
  basis: EventTime['basis'],
  rule: string,
  text: string,
  times: readonly string[] = [],
  anchor?: EventTime['derivation']['anchor'],
): EventTime {
  return {
    edtf,
    earliest,
    latest,
    basis,
    times: [...times],
    derivation: { rule, text, ...(anchor ? { anchor } : {}) },
  }
}
