/** The marks of a time axis, from minutes to hundreds of thousands of years, in the proleptic Gregorian calendar and UTC. */

import { DAY_MS, MINUTE_MS } from '../ui/certainty.ts'
import type { TimeWindow } from './store.ts'
import { pxOf } from './window.ts'

export interface Tick {
  ms: number
  px: number
  label: string
}

export interface Axis {
  ticks: Tick[]
  /** What the labels leave out: the day of clock times, the year of days; empty where they say it all. */
  context: string
}

/** How a language says moments, each given in ms as UTC: no zone moves a day. */
export interface AxisWords {
  year: (ms: number) => string
  month: (ms: number) => string
  /** Day and month. */
  day: (ms: number) => string
  /** Day, month and year. */
  date: (ms: number) => string
  clock: (ms: number) => string
}

type Unit = 'minute' | 'day' | 'month' | 'year'
interface Step {
  unit: Unit
  count: number
}

const LENGTH_MS: Record<Unit, number> = {
  minute: MINUTE_MS,
  day: DAY_MS,
  month: DAY_MS * 30.44,
  year: DAY_MS * 365.2425,
}
const STEPS: Step[] = [
  ...[1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720].map(count => ({ unit: 'minute' as const, count })),
  ...[1, 2, 7].map(count => ({ unit: 'day' as const, count })),
  ...[1, 3, 6].map(count => ({ unit: 'month' as const, count })),
  ...[1, 10, 100, 1000, 10_000, 100_000].flatMap(ten =>
    [1, 2, 5].map(digit => ({ unit: 'year' as const, count: digit * ten })),
  ),
]

/** The axis of a window. @param leastPx at least so far are marks apart. */
export function axisOf(window: TimeWindow, widthPx: number, words: AxisWords, leastPx = 72): Axis {
  const msPerPx = (window.end - window.start) / widthPx
  const step = STEPS.find(({ unit, count }) => LENGTH_MS[unit] * count >= leastPx * msPerPx) ?? STEPS.at(-1)
  if (!step || !Number.isFinite(msPerPx)) return { ticks: [], context: '' }
  const ticks = momentsOf(step, window).map(ms => ({
    ms,
    px: pxOf(ms, window, widthPx),
    label: labelOf(ms, step.unit, words),
  }))
  return { ticks, context: contextOf(window.start, step.unit, words) }
}

/** The moments of a step that lie in the window. */
function momentsOf({ unit, count }: Step, { start, end }: TimeWindow): number[] {
  if (unit === 'minute' || (unit === 'day' && count === 1)) {
    const stepMs = count * LENGTH_MS[unit]
    return range(Math.ceil(start / stepMs), Math.floor(end / stepMs)).map(n => n * stepMs)
  }
  const first = civil(start)
  const last = civil(end)
  const moments =
    unit === 'day'
      ? months(first, last, 1).flatMap(([year, month]) =>
          daysOfMonth(count).map(day => utcMs(year, month, day)),
        )
      : unit === 'month'
        ? months(first, last, count).map(([year, month]) => utcMs(year, month, 1))
        : years(first.year, last.year, count).map(year => utcMs(year, 1, 1))
  return moments.filter(ms => ms >= start && ms <= end)
}

/** Days of a month that leave no crowd at its end. */
const daysOfMonth = (count: number): number[] =>
  count === 2 ? [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29] : [1, 8, 15, 22]

function months(first: Civil, last: Civil, count: number): [year: number, month: number][] {
  const from = Math.floor((first.year * 12 + first.month - 1) / count) * count
  return range(from, last.year * 12 + last.month - 1)
    .filter(n => (n - from) % count === 0)
    .map(n => [Math.floor(n / 12), (((n % 12) + 12) % 12) + 1])
}

/** Round years as people number them: there is no year 0, so 500 BCE is the astronomical -499. */
const years = (first: number, last: number, count: number): number[] =>
  range(Math.floor((first - 1) / count), Math.ceil(last / count)).flatMap(n =>
    n > 0 ? [n * count] : n < 0 ? [n * count + 1] : count === 1 ? [] : [1],
  )

function labelOf(ms: number, unit: Unit, words: AxisWords): string {
  const { month, day, minute } = civil(ms)
  if (unit === 'minute' && minute > 0) return words.clock(ms)
  if (unit === 'minute' || unit === 'day') return month === 1 && day === 1 ? words.year(ms) : words.day(ms)
  return unit === 'month' && month > 1 ? words.month(ms) : words.year(ms)
}

function contextOf(ms: number, unit: Unit, words: AxisWords): string {
  if (unit === 'minute') return words.date(ms)
  return unit === 'year' ? '' : words.year(ms)
}

interface Civil {
  year: number
  month: number
  day: number
  /** Of the day. */
  minute: number
}

function civil(ms: number): Civil {
  const date = new Date(ms)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    minute: date.getUTCHours() * 60 + date.getUTCMinutes(),
  }
}

const utcMs = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month - 1, day)

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n)
