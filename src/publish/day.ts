/** Days as people hand them in. */
import { dayNumber } from '../story/days.ts'

/**
 * The calendar day of `YYYY-MM-DD`, with or without a clock time after it, which is not looked at: the day is the
 * one written, in no time zone.
 * @returns null where it is none.
 */
export function statedDay(stated: string): string | null {
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d.*)?$/.exec(stated)?.[1]
  if (day === undefined) return null
  try {
    dayNumber(day)
    return day
  } catch {
    return null
  }
}
