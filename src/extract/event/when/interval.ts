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

/** The days an event has that bears so to an interval; null where they would be none, or EDTF cannot write them. */
export function bear(interval: Interval, bearing: Bearing, today: string | null): Interval | null {
  const { earliest, latest, edtf } = interval
  switch (bearing) {
    case 'in':
      return interval
    case 'since': {
      if (earliest === null) return null
      const from = boundOf(edtf, 0, earliest)
      return today !== null && dayNumber(today) > dayNumber(earliest)
        ? writable({ edtf: `${from}/${edtfDay(today)}`, earliest, latest: today })
        : writable({ edtf: `${from}/..`, earliest, latest: null })
    }
    case 'until':
      return latest === null
        ? null
        : writable({ edtf: `../${boundOf(edtf, -1, latest)}`, earliest: null, latest })
    case 'by': {
      if (latest === null) return null
      // EDTF's sets have no approximate members
      const to = boundOf(edtf, -1, latest)
      return writable({ edtf: `[..${PLAIN.test(to) ? to : edtfDay(latest)}]`, earliest: null, latest })
    }
    case 'before': {
      if (earliest === null) return null
      const eve = formatDay(dayNumber(earliest) - 1)
      return writable({ edtf: `[..${edtfDay(eve)}]`, earliest: null, latest: eve })
    }
    case 'after':
      return latest === null
        ? null
        : writable({ edtf: `[${edtfDay(latest)}..]`, earliest: latest, latest: null })
  }
}

/** A time that is open to the past, but no earlier than a day; null where it is over by then, or EDTF cannot write it. */
export function notBefore({ edtf, latest }: Interval, day: string): Interval | null {
  if (latest === null || dayNumber(day) > dayNumber(latest)) return null
  const bound = boundOf(edtf, -1, latest)
  return writable({
    edtf: `[${edtfDay(day)}..${PLAIN.test(bound) ? bound : edtfDay(latest)}]`,
    earliest: day,
    latest,
  })
}

/** The days between two, as a point somewhere among them; null where out of order, or EDTF cannot write them. */
export function between(earliest: string, latest: string): Interval | null {
  if (dayNumber(earliest) > dayNumber(latest)) return null
  const [from, to] = [edtfDay(earliest), edtfDay(latest)]
  return writable({ edtf: from === to ? from : `[${from}..${to}]`, earliest, latest })
}

/** From one time to the end of another; null where they are no places in time, out of order, or EDTF cannot write them. */
export function spanning(from: Time, to: Time): Interval | null {
  const { edtf, earliest } = from
  const { latest } = to
  if (edtf === null || to.edtf === null || earliest === null || latest === null) return null
  if (dayNumber(earliest) > dayNumber(latest)) return null
  return writable({
    edtf: `${boundOf(edtf, 0, earliest)}/${boundOf(to.edtf, -1, latest)}`,
    earliest,
    latest,
  })
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

/** A year, month or day. */
const PLAIN = /^-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/
/** What EDTF lets an interval begin or end with: those, a decade or century (`199X`), about then (`~`). */
const BOUND = /^-?\d\d[\dX]{2}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?~?$/

/** The first (0) or last (-1) bound as an interval or set in EDTF has it; the plain day where it cannot stand in another. */
function boundOf(edtf: string, place: 0 | -1, day: string): string {
  const bound =
    edtf
      .replace(/[[\]]/g, '')
      .split(/\/|\.\./)
      .at(place) ?? ''
  return BOUND.test(bound) ? bound : edtfDay(day)
}

/** A day as EDTF writes it: ISO's six digits of years before year 0 are four there. */
const edtfDay = (day: string): string => day.replace(/^-00(?=\d{4}-)/, '-')

/** EDTF has days and bounds only in years of four digits. */
const writable = (interval: Interval): Interval | null => (/\d{5}/.test(interval.edtf) ? null : interval)

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
