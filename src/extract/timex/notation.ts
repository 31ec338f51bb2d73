/** The names of periods in TIMEX3 and in EDTF, level 2. */
import type { Season } from '../lexicon/time/grains.ts'
import { boundsOf, type Day, day, endOf, type Period } from './period.ts'

const SEASONS: readonly Season[] = ['SP', 'SU', 'FA', 'WI']

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
      return positive ? `${year.slice(0, 1)}${'X'.repeat(3)}` : `${year}/${edtfYear(end.year)}`
    default:
      return edtfDay(start)
  }
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
