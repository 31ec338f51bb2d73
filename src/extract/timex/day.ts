/**
 * Days of the proleptic Gregorian calendar with astronomical years, and counting from them. Days are counted by
 * `story/days.ts`, months and years by the calendar; never by milliseconds. (Temporal's objects keep their fields in a
 * WeakMap, which slows down with the number of dates in a text: measured, hence plain objects here.)
 */
import { dayNumber, formatDay } from '../../story/days.ts'

export interface Span {
  years?: number
  months?: number
  weeks?: number
  days?: number
}

export class Day {
  readonly year: number
  /** 1–12. */
  readonly month: number
  readonly day: number

  /** Of a day that exists: see {@link Day.of}. */
  private constructor(year: number, month: number, day: number) {
    this.year = year
    this.month = month
    this.day = day
  }

  /** The day, or null where the calendar has none such. */
  static of(year: number, month: number, day: number): Day | null {
    const date = new Day(year, month, day)
    return month >= 1 && month <= 12 && day >= 1 && day <= date.daysInMonth ? date : null
  }

  private static numbered(n: number): Day {
    const [, year, month, day] = /^([+-]?\d+)-(\d\d)-(\d\d)$/.exec(formatDay(n)) ?? []
    return new Day(Number(year), Number(month), Number(day))
  }

  /** Days since 1970-01-01. */
  get number(): number {
    return dayNumber(this.toString())
  }

  get daysInMonth(): number {
    const { year, month } = this
    if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  }

  /** ISO 8601: Monday is 1. */
  get dayOfWeek(): number {
    return ((((this.number + 3) % 7) + 7) % 7) + 1
  }

  get dayOfYear(): number {
    return this.number - this.with({ month: 1, day: 1 }).number + 1
  }

  /** The same day with parts replaced; a day that the month lacks becomes its last. */
  with(parts: { year?: number; month?: number; day?: number }): Day {
    const month = new Day(parts.year ?? this.year, parts.month ?? this.month, 1)
    return new Day(month.year, month.month, Math.min(parts.day ?? this.day, month.daysInMonth))
  }

  /** Months and years first, then weeks and days; a day that the month lacks becomes its last. */
  add({ years = 0, months = 0, weeks = 0, days = 0 }: Span): Day {
    const count = this.year * 12 + this.month - 1 + years * 12 + months
    const moved =
      years === 0 && months === 0
        ? this
        : this.with({ year: Math.floor(count / 12), month: count - Math.floor(count / 12) * 12 + 1 })
    const ahead = weeks * 7 + days
    return ahead === 0 ? moved : Day.numbered(moved.number + ahead)
  }

  subtract({ years = 0, months = 0, weeks = 0, days = 0 }: Span): Day {
    return this.add({ years: -years, months: -months, weeks: -weeks, days: -days })
  }

  /** Days from this to another; negative where the other is earlier. */
  until(other: Day): number {
    return other.number - this.number
  }

  /** As the Story writes it: `2025-12-06`, `-000498-01-01`. */
  toString(): string {
    const two = (n: number): string => String(n).padStart(2, '0')
    const { year } = this
    const name =
      year >= 0 && year <= 9999
        ? String(year).padStart(4, '0')
        : `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`
    return `${name}-${two(this.month)}-${two(this.day)}`
  }
}
