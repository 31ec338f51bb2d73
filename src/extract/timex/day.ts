/**
 * Days of the proleptic Gregorian calendar with astronomical years, and counting from them: js-joda's `LocalDate` in the
 * words of the rules. (Of the libraries that know years before 1 it is the one whose dates are plain objects; a
 * Temporal polyfill takes fifteen times as long to add a day, and more with each date that is kept.)
 */
import { LocalDate } from '@js-joda/core'
import { formatDay } from '../../story/days.ts'

export interface Span {
  years?: number
  months?: number
  weeks?: number
  days?: number
}

export class Day {
  private readonly date: LocalDate

  private constructor(date: LocalDate) {
    this.date = date
  }

  /** The day, or null where the calendar has none such. */
  static of(year: number, month: number, day: number): Day | null {
    if (month < 1 || month > 12 || day < 1) return null
    const first = LocalDate.of(year, month, 1)
    return day <= first.lengthOfMonth() ? new Day(first.withDayOfMonth(day)) : null
  }

  get year(): number {
    return this.date.year()
  }

  /** 1–12. */
  get month(): number {
    return this.date.monthValue()
  }

  get day(): number {
    return this.date.dayOfMonth()
  }

  /** Days since 1970-01-01. */
  get number(): number {
    return this.date.toEpochDay()
  }

  get daysInMonth(): number {
    return this.date.lengthOfMonth()
  }

  /** ISO 8601: Monday is 1. */
  get dayOfWeek(): number {
    return this.date.dayOfWeek().value()
  }

  get dayOfYear(): number {
    return this.date.dayOfYear()
  }

  /** The same day with parts replaced; a day that the month lacks becomes its last. */
  with({ year = this.year, month = this.month, day = this.day }): Day {
    const first = LocalDate.of(year, month, 1)
    return new Day(first.withDayOfMonth(Math.min(day, first.lengthOfMonth())))
  }

  /**
   * Months and years first, then weeks and days; a day that the month lacks becomes its last.
   * @throws where the year is beyond ±999,999.
   */
  add({ years = 0, months = 0, weeks = 0, days = 0 }: Span): Day {
    return new Day(this.date.plusMonths(years * 12 + months).plusDays(weeks * 7 + days))
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
    return formatDay(this.number)
  }
}
