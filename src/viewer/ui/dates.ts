/** Dates as people write them, from EDTF strings (ISO 8601-2). Pure: no clock, no zone, no locale of the machine. */
import { dayNumber } from '../../story/days.ts'
import type { EventTime } from '../../story/types.ts'
import { strings } from './strings.en.ts'

export type Length = 'short' | 'long'

const words = strings.dates
const OPEN = new Set(['', '..'])
const NOT_SURE = /[~?%]|S\d+$/g
const ABOUT = /[~%]|S\d+$/
/** Ranges of EDTF’s second level: 21–24 seasons, 25–32 seasons by hemisphere, 33–36 quarters, 37–39 thirds, 40–41 halves. */
const PART = /^(-?[\dX]{4,}|Y-?\d+)-(2[1-9]|3\d|4[01])$/
const DATE =
  /^(?<year>-?[\dX]{4}|[+-]\d{6}|Y-?\d+)(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX))?)?(?:T(?<hour>\d\d)(?::(?<minute>\d\d))?(?::\d\d)?(?<zone>Z|[+-]\d\d:?\d\d)?)?$/

interface Parts {
  year: string
  month?: number
  day?: number
  clock?: string
}

/**
 * An EDTF string in words: `2025-12-06/2025-12-07` becomes “6–7 December 2025”.
 * @returns the string itself where it is none that we know.
 */
export function formatEdtf(edtf: string, length: Length = 'long'): string {
  const set = /^[[{](.*)[\]}]$/.exec(edtf)?.[1]
  if (set !== undefined) return oneOf(set, length)
  const [from, to, ...rest] = edtf.split('/')
  if (from === undefined || rest.length > 0) return edtf
  if (to === undefined) return single(from, length)
  if (OPEN.has(from)) return OPEN.has(to) ? words.unknown : words.until(single(to, length))
  if (OPEN.has(to)) return words.since(single(from, length))
  return range(from, to, length)
}

/** When an event happened, short enough for a row. */
export const formatWhen = (time: EventTime): string => formatEdtf(time.edtf, 'short')

/** The same in full, with the weekday of a single day. */
export function formatFully(time: EventTime): string {
  const said = formatEdtf(time.edtf)
  const { earliest, latest, edtf } = time
  return earliest !== null && earliest === latest && partsOf(edtf)?.day && !partsOf(edtf)?.clock
    ? `${weekday(earliest)} ${said}`
    : said
}

function oneOf(set: string, length: Length): string {
  const [, until, from, through] = /^(?:\.\.(.+)|(.+?)\.\.|(.+))$/.exec(set) ?? []
  if (until) {
    const next = coarserAfter(partsOf(until))
    return next ? words.before(written(next, length)) : words.by(single(until, length))
  }
  if (from) {
    const past = coarserEnding(partsOf(from))
    return past ? words.after(written(past, length)) : words.from(single(from, length))
  }
  const [first, last] = (through ?? '').split('..')
  if (first && last) return range(first, last, length)
  return (through ?? '')
    .split(',')
    .map(one => single(one.trim(), length))
    .join(words.or)
}

/** The month or year that begins when a day is over; null where none does. */
function coarserAfter(parts: Parts | null): Parts | null {
  if (!endsMonth(parts)) return null
  const { year, month } = parts
  return month < 12 ? { year, month: month + 1 } : { year: String(Number(year) + 1) }
}

/** The longest month or year that is over with a day; null where none is. */
function coarserEnding(parts: Parts | null): Parts | null {
  if (!endsMonth(parts)) return null
  const { year, month } = parts
  return month < 12 ? { year, month } : { year }
}

const endsMonth = (parts: Parts | null): parts is Parts & { month: number } =>
  parts?.month !== undefined && parts.day === daysIn(Number(parts.year), parts.month)

const daysIn = (year: number, month: number): number => {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

function single(edtf: string, length: Length): string {
  const sure = edtf.replace(NOT_SURE, '')
  const said = part(sure) ?? date(sure, length)
  if (said === null) return edtf
  if (ABOUT.test(edtf)) return words.about(said)
  return edtf.includes('?') ? words.perhaps(said) : said
}

function part(edtf: string): string | null {
  const [, year, code] = PART.exec(edtf) ?? []
  const name = words.parts[Number(code)]
  return year !== undefined && name !== undefined ? `${name} ${yearName(year)}` : null
}

function date(edtf: string, length: Length): string | null {
  const parts = partsOf(edtf)
  return parts && written(parts, length)
}

function written(
  { year, month, day, clock }: Parts,
  length: Length,
  without: 'none' | 'year' | 'month' = 'none',
): string {
  const said = [
    clock && `${clock}${words.beforeDay}`,
    day,
    month && without !== 'month' && monthName(month, length),
    without === 'none' && year !== 'XXXX' && yearName(year),
  ].filter(Boolean)
  return said.join(' ').replace(' ,', ',')
}

function range(from: string, to: string, length: Length): string {
  if (ABOUT.test(from) && ABOUT.test(to))
    return words.about(range(from.replace(NOT_SURE, ''), to.replace(NOT_SURE, ''), length))
  const [a, b] = [partsOf(from), partsOf(to)]
  if (!a || !b || a.clock || b.clock || part(from) || part(to))
    return `${single(from, length)} – ${single(to, length)}`
  if (a.month === undefined && b.month === undefined) {
    const [first, last] = [Number(a.year), Number(b.year)]
    return `${first <= 0 && last <= 0 ? 1 - first : yearName(a.year)}–${yearName(b.year)}`
  }
  if (a.year !== b.year) return `${written(a, length)} – ${written(b, length)}`
  if (a.month === b.month && a.day && b.day) return `${a.day}–${written(b, length)}`
  const dash = a.day || b.day ? ' – ' : '–'
  return `${written(a, length, 'year')}${dash}${written(b, length)}`
}

function partsOf(edtf: string): Parts | null {
  const groups = DATE.exec(edtf)?.groups
  if (!groups?.year) return null
  const { year, month, day, hour, minute, zone } = groups
  const zoneName = zone === 'Z' ? ' UTC' : (zone ?? '')
  return {
    year,
    ...(month && month !== 'XX' && { month: Number(month) }),
    ...(month !== 'XX' && day && day !== 'XX' && { day: Number(day) }),
    ...(hour && { clock: `${hour}:${minute ?? '00'}${zoneName}` }),
  }
}

const monthName = (month: number, length: Length): string =>
  (length === 'short' ? strings.timeline.months : words.months)[month - 1] ?? ''

/** Astronomical years count 1 BCE as 0; unknown last digits name a decade or a century. */
function yearName(year: string): string {
  if (/^\d+X$/.test(year)) return words.decade(`${year.slice(0, -1)}0`)
  if (/^\d+XX$/.test(year)) return words.century(Number(year.slice(0, -2)) + 1)
  if (/^\d+X{3}$/.test(year)) return words.millennium(Number(year.slice(0, -3)) + 1)
  if (year.includes('X')) return words.unknownYear
  const n = Number(year.replace('Y', ''))
  return n > 0 ? String(n) : strings.timeline.yearBefore(1 - n)
}

/** 1970-01-01 was a Thursday. */
function weekday(day: string): string {
  const n = dayNumber(day)
  return words.weekdays[(((n + 4) % 7) + 7) % 7] ?? ''
}
