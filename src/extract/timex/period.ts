/**
 * Stretches of the calendar, and arithmetic on them; `notation.ts` names them. All days are proleptic Gregorian
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

/** Whether a day is one of the calendar that the reader deals with. */
export const isWithin = ({ year }: Day): boolean => year >= FIRST_YEAR && year <= LAST_YEAR

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

/** More steps lead out of the calendar, or mean nothing. */
const MOST_STEPS = 100_000

/** The period `by` steps after (negative: before) another of the same grain. */
export function step(period: Period, by: number): Period | null {
  const { grain, start } = period
  if (Math.abs(by) > MOST_STEPS / (BLOCK[grain] ?? 1)) return null
  const { years = 0, months = 0, weeks = 0, days = 0 } = STEP[grain]
  const moved = start.add({ years: years * by, months: months * by, weeks: weeks * by, days: days * by })
  if (!isWithin(moved)) return null
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

/** First and last possible day. A fiscal year may begin in the year before the one that names it. */
export function boundsOf(period: Period): { first: Day; last: Day } {
  const first = period.grain === 'fiscal' ? period.start.subtract({ years: 1 }) : period.start
  return { first, last: endOf(period) }
}
