/** How a date was reached, as a drawing: the days, the words as bars over them, the way from what they were counted from. */
import { dayNumber, formatDay } from '../../story/days.ts'
import type { EventTime, Time } from '../../story/types.ts'
import { strings } from '../ui/strings.en.ts'

/** Parts of the drawing's width, 0 to 1. */
export interface Stretch {
  from: number
  to: number
}

export interface WhyPicture {
  ticks: { at: number; label: string }[]
  /** One for each time of the text that gave the date. */
  words: Stretch[]
  result: Stretch
  /** From the day that was counted from to the words. */
  arrow: Stretch
}

/** Longer ways cannot be drawn so that the result is seen. */
const MOST_DAYS = 4000
const MOST_BARS = 3
const MOST_LABELS = 7
/** Up to so many days the drawing names weekdays, dates, months. */
const WEEKDAYS_DAYS = 14
const DATES_DAYS = 120
const MONTHS_DAYS = 740

/** @returns null where nothing was counted, or it cannot be drawn. */
export function whyPicture(time: EventTime, times: readonly Time[]): WhyPicture | null {
  const result = daysOf(time)
  const used = times.filter(({ id }) => time.times.includes(id)).slice(0, MOST_BARS)
  const anchor = used.find(({ derivation }) => derivation.anchor)?.derivation.anchor ?? time.derivation.anchor
  const from = anchor && anchorDay(anchor, times)
  const words = used.flatMap(one => daysOf(one) ?? [])
  const first = words[0] ?? result
  if (!result || !first || from === undefined || (from >= first.from && from < first.to)) return null

  const all = [result, ...words]
  const start = Math.min(from, ...all.map(days => days.from))
  const end = Math.max(from + 1, ...all.map(days => days.to))
  if (end - start > MOST_DAYS) return null
  const air = end - start <= 10 ? 1 : (end - start) * 0.06
  const [left, right] = [start - air, end + air]
  const part = (day: number): number => (day - left) / (right - left)
  const stretch = (days: Stretch): Stretch => ({ from: part(days.from), to: part(days.to) })
  return {
    ticks: ticksOf(left, right).map(({ day, label }) => ({ at: part(day), label })),
    words: words.map(stretch),
    result: stretch(result),
    arrow: { from: part(from + 0.5), to: part(from < first.from ? first.from : first.to) },
  }
}

function daysOf({ earliest, latest }: Pick<Time, 'earliest' | 'latest'>): Stretch | null {
  return earliest === null || latest === null
    ? null
    : { from: dayNumber(earliest), to: dayNumber(latest) + 1 }
}

/** The day counted from: of a time of the text its first one. */
function anchorDay(
  { edtf, time }: { edtf: string; time?: string },
  times: readonly Time[],
): number | undefined {
  const day = times.find(({ id }) => id === time)?.earliest ?? /^\d{4}-\d\d-\d\d$/.exec(edtf)?.[0]
  return day === undefined || day === null ? undefined : dayNumber(day)
}

/** Days, months or years, and no more labels than there is room for. */
function ticksOf(left: number, right: number): { day: number; label: string }[] {
  const days = Array.from({ length: Math.floor(right) - Math.ceil(left) + 1 }, (_, n) => Math.ceil(left) + n)
  const dated = days.map(day => {
    const [, year = '', month = '', date = ''] = /^(.+)-(\d\d)-(\d\d)$/.exec(formatDay(day)) ?? []
    return { day, year, month, date }
  })
  const span = right - left
  const monthName = (month: string): string => strings.timeline.months[Number(month) - 1] ?? ''
  if (span <= WEEKDAYS_DAYS)
    return thinned(dated).map(({ day, date }) => ({ day, label: `${weekday(day)} ${Number(date)}` }))
  if (span <= DATES_DAYS)
    return thinned(dated).map(({ day, date, month }) => ({
      day,
      label: `${Number(date)} ${monthName(month)}`,
    }))
  const firsts = dated.filter(({ date }) => date === '01')
  const years = firsts.filter(({ month }) => month === '01')
  if (span > MONTHS_DAYS) return thinned(years).map(({ day, year }) => ({ day, label: String(Number(year)) }))
  return thinned(firsts).map(({ day, month, year }) => ({
    day,
    label: month === '01' ? String(Number(year)) : monthName(month),
  }))
}

const thinned = <T>(ticks: readonly T[], every = 1): T[] => {
  const kept = ticks.filter((_, n) => n % every === 0)
  return kept.length > MOST_LABELS ? thinned(ticks, every + 1) : kept
}

/** 1970-01-01 was a Thursday. */
const weekday = (day: number): string => (strings.dates.weekdays[(((day + 4) % 7) + 7) % 7] ?? '').slice(0, 3)
