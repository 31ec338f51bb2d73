/** Short ways to write meanings in rules. */
import type { Grain, Season } from '../lexicon/time/grains.ts'
import type { From, Meaning, Pick, Yearly } from './meaning.ts'
import { day, periodAt, season } from './period.ts'

/** The year, month or day given; null where there is no such day. */
export function named(year: number, month?: number, date?: number): Meaning | null {
  const start = day(year, month, date)
  const grain: Grain = date !== undefined ? 'day' : month !== undefined ? 'month' : 'year'
  return start && { kind: 'period', period: periodAt(grain, start) }
}

/** A block of years by a year in it: decade, century, millennium, fiscal year. */
export function years(grain: Grain, year: number): Meaning | null {
  const start = day(year)
  return start && { kind: 'period', period: periodAt(grain, start) }
}

export function seasonIn(name: Season, year: number): Meaning | null {
  const period = season(year, name)
  return period && { kind: 'period', period }
}

export const yearly = (of: Yearly, pick?: Pick): Meaning => ({
  kind: 'yearly',
  yearly: of,
  ...(pick && { pick }),
})

/** A day or month of any year; null where no year has it. */
export function monthDay(month: number, date: number, weekday?: number): Meaning | null {
  return day(2000, month, date) && yearly({ of: 'day', month, day: date, ...(weekday && { weekday }) })
}

export const shift = (grain: Grain, by: number, from: From = 'speech'): Meaning => ({
  kind: 'shift',
  grain,
  by,
  from,
})

export const reference = (value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'): Meaning => ({
  kind: 'reference',
  value,
})
