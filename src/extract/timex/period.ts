/**
 * Stretches of the calendar: arithmetic on them, and their names in TIMEX3 and EDTF. All days are proleptic Gregorian
 * with astronomical years (0 is 1 BCE).
 */
import type { Grain, Season } from '../lexicon/time/grains.ts'
import { Day, type Span } from './day.ts'

export type { Day }

/** A grain and its first day; a clock grain stands on the day it lies in. */
export interface Period {
  grain: Grain
  start: Day
}

/** Season → its first month; meteorological seasons of the northern hemisphere, as TIMEX3 leaves them undefined. */
const SEASON_MONTH: Record<Season, number> = { SP: 3, SU: 6, FA: 9, WI: 12 }
const SEASONS: readonly Season[] = ['SP', 'SU', 'FA', 'WI']

const LENGTH: Record<Grain, Span> = {
  second: { days: 1 },
  minute: { days: 1 },
  hour: { days: 1 },
  day: { days: 1 },
  weekend: { days: 2 },
  week: { weeks: 1 },
  month: { months: 1 },
  quarter: { months: 3 },
  season: { months: 3 },
  half: { months: 6 },
  year: { years: 1 },
  fiscal: { years: 1 },
  decade: { years: 10 },
  century: { years: 100 },
  millennium: { years: 1000 },
}

/** Years in the grains that are blocks of years. */
const BLOCK: Partial<Record<Grain, number>> = { decade: 10, century: 100, millennium: 1000 }

/** From one period of a grain to the next. */
const STEP: Record<Grain, Span> = { ...LENGTH, weekend: { weeks: 1 } }

/** Years the reader deals with: what a Story's days can write, with room for arithmetic. */
const FIRST_YEAR = -9998
const LAST_YEAR = 9999

/** A calendar day, or null where there is none such (30 February) or it is out of range. */
export function day(year: number, month = 1, date = 1): Day | null {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return null
  return Day.of(year, month, date)
}

/** Reads `YYYY-MM-DD`; null where it is no day. */
export function parseDay(text: string | null): Day | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '') ?? []
  return year === undefined ? null : day(Number(year), Number(month), Number(date))
}

/** The period of a grain that a day lies in. */
export function periodAt(grain: Grain, at: Day): Period {
  return { grain, start: startOf(grain, at) }
}

function startOf(grain: Grain, at: Day): Day {
  switch (grain) {
    case 'week':
      return at.subtract({ days: at.dayOfWeek - 1 })
    case 'weekend':
      return at.add({ days: 6 - at.dayOfWeek })
    case 'month':
      return at.with({ day: 1 })
    case 'quarter':
      return at.with({ month: Math.floor((at.month - 1) / 3) * 3 + 1, day: 1 })
    case 'half':
      return at.with({ month: at.month < 7 ? 1 : 7, day: 1 })
    case 'season':
      return at.month < 3
        ? at.with({ month: 12, day: 1 }).subtract({ years: 1 })
        : at.with({ month: Math.floor(at.month / 3) * 3, day: 1 })
    case 'year':
    case 'fiscal':
      return at.with({ month: 1, day: 1 })
    case 'decade':
    case 'century':
    case 'millennium':
      return startOfYears(at, BLOCK[grain] ?? 1)
    default:
      return at
  }
}

/** The 1990s start in 1990, the 460s BCE in 469 BCE: blocks are cut by the written number of the year. */
function startOfYears(at: Day, size: number): Day {
  const year =
    at.year > 0
      ? Math.max(1, Math.floor(at.year / size) * size)
      : 1 - (Math.floor((1 - at.year) / size) * size + size - 1)
  return at.with({ year, month: 1, day: 1 })
}

/** The period `by` steps after (negative: before) another of the same grain. */
export function step(period: Period, by: number): Period | null {
  const { grain, start } = period
  if (Math.abs(by) > 100_000) return null
  const { years = 0, months = 0, weeks = 0, days = 0 } = STEP[grain]
  const moved = start.add({ years: years * by, months: months * by, weeks: weeks * by, days: days * by })
  if (moved.year < FIRST_YEAR || moved.year > LAST_YEAR) return null
  return { grain, start: startOf(grain, moved) }
}

/** The last day of a period. */
export function endOf({ grain, start }: Period): Day {
  // There is no year between 1 BCE and 1 CE, so the blocks on either side of it are one year short.
  const block = BLOCK[grain] ?? 0
  if (block && (start.year === 1 || start.year + block === 2))
    return start.add({ years: block - 1 }).subtract({ days: 1 })
  return start.add(LENGTH[grain]).subtract({ days: 1 })
}

export const season = (year: number, name: Season): Period | null => {
  const start = day(year, SEASON_MONTH[name])
  return start && { grain: 'season', start }
}

/** Western Easter Sunday (Meeus/Jones/Butcher), Gregorian. */
export function easter(year: number): Day | null {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return day(year, Math.floor(f / 31), (f % 31) + 1)
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0')

/** TIMEX3's year: `1990`, before the common era `BC0480`. */
const timexYear = (year: number): string => (year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`)

const edtfYear = (year: number): string => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4))

/** ISO week-numbering year and week. */
function isoWeek(at: Day): string {
  const thursday = at.add({ days: 4 - at.dayOfWeek })
  return `${timexYear(thursday.year)}-W${pad(Math.ceil(thursday.dayOfYear / 7))}`
}

/** The TIMEX3 value of a period. */
export function timexOf({ grain, start }: Period): string {
  const year = timexYear(start.year)
  switch (grain) {
    case 'week':
      return isoWeek(start)
    case 'weekend':
      return `${isoWeek(start)}-WE`
    case 'month':
      return `${year}-${pad(start.month)}`
    case 'quarter':
      return `${year}-Q${(start.month + 2) / 3}`
    case 'half':
      return `${year}-H${start.month === 1 ? 1 : 2}`
    case 'season':
      return `${year}-${SEASONS[start.month / 3 - 1]}`
    case 'year':
      return year
    case 'fiscal':
      return `FY${year}`
    case 'decade':
      return year.slice(0, -1)
    case 'century':
      return year.slice(0, -2)
    case 'millennium':
      return year.slice(0, -3)
    default:
      return `${year}-${pad(start.month)}-${pad(start.day)}`
  }
}

const edtfDay = (at: Day): string => `${edtfYear(at.year)}-${pad(at.month)}-${pad(at.day)}`

/** Some days, from the first to the last, in EDTF. */
export const daysOf = (first: Day, last: Day): string => `${edtfDay(first)}/${edtfDay(last)}`

/** A period in EDTF, level 2; what EDTF has no name for is an interval of days or years. */
export function edtfOf(period: Period): string {
  const { grain, start } = period
  const year = edtfYear(start.year)
  const end = endOf(period)
  const positive = start.year > 0 && start.year % 10 === 0
  switch (grain) {
    case 'week':
    case 'weekend':
      return daysOf(start, end)
    case 'month':
      return `${year}-${pad(start.month)}`
    case 'quarter':
      return `${year}-${32 + (start.month + 2) / 3}`
    case 'half':
      return `${year}-${start.month === 1 ? 40 : 41}`
    case 'season':
      return `${year}-${20 + start.month / 3}`
    case 'year':
      return year
    case 'fiscal':
      return `${edtfYear(start.year - 1)}/${year}`
    case 'decade':
      return positive ? `${year.slice(0, 3)}X` : `${year}/${edtfYear(end.year)}`
    case 'century':
      return positive ? `${year.slice(0, 2)}XX` : `${year}/${edtfYear(end.year)}`
    case 'millennium':
      return positive ? `${year.slice(0, 1)}XXX` : `${year}/${edtfYear(end.year)}`
    default:
      return edtfDay(start)
  }
}

/** First and last possible day. A fiscal year may begin in the year before the one that names it. */
export function boundsOf(period: Period): { first: Day; last: Day } {
  const first = period.grain === 'fiscal' ? period.start.subtract({ years: 1 }) : period.start
  return { first, last: endOf(period) }
}

/** A third of a period, for "early", "mid" and "late": in years where it is long, months in a year, else days. */
export function third(
  period: Period,
  which: 'START' | 'MID' | 'END',
): { first: Day; last: Day; edtf: string } {
  const { first, last } = boundsOf(period)
  const days = first.until(last) + 1
  const index = which === 'START' ? 0 : which === 'MID' ? 1 : 2
  if (days > 366 * 2) {
    const years = last.year - first.year + 1
    const from = first.year + Math.floor((years * index) / 3)
    const to = first.year + Math.ceil((years * (index + 1)) / 3) - 1
    const begin = first.with({ year: from })
    return {
      first: begin,
      last: last.with({ year: to }),
      edtf: `${edtfYear(from)}~/${edtfYear(to)}~`,
    }
  }
  if (period.grain === 'year') {
    const from = first.with({ month: index * 4 + 1 })
    const end = from.add({ months: 4 }).subtract({ days: 1 })
    const name = (at: Day) => `${edtfYear(at.year)}-${pad(at.month)}~`
    return { first: from, last: end, edtf: `${name(from)}/${name(end)}` }
  }
  const from = first.add({ days: Math.floor((days * index) / 3) })
  const to = first.add({
    days: Math.max(Math.floor((days * (index + 1)) / 3) - 1, Math.floor((days * index) / 3)),
  })
  const edtf = from.until(to) === 0 ? `${edtfDay(from)}~` : `${edtfDay(from)}~/${edtfDay(to)}~`
  return { first: from, last: to, edtf }
}

/** TIMEX3's time of day as EDTF has it; parts of the day have no place there. */
export function parseClock(clock: string): string {
  const [, minutes, seconds = ':00', zone = ''] =
    /^T((?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?(Z|[+-]\d{2}:\d{2})?$/.exec(clock) ?? []
  return minutes === undefined ? '' : `T${minutes}${seconds}${zone}`
}

/** The years from one to another (astronomical), both included. */
export function yearSpan(from: number, to: number, approximate: boolean) {
  const first = day(from)
  const last = day(to, 12, 31)
  const value = `${timexYear(from)}/${timexYear(to)}`
  const mark = approximate ? '~' : ''
  return { value, edtf: `${edtfYear(from)}${mark}/${edtfYear(to)}${mark}`, first, last }
}
