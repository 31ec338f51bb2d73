/**
 * Calendar days as the Story writes them, and day numbers to compare and draw them by. No time zone is involved:
 * day numbers count whole proleptic Gregorian days from 1970-01-01 (day 0).
 */

/** Days as strings compare wrongly before year 0 and after 9999, so compare their numbers. */
const SHAPE = /^([+-]?\d{4,6})-(\d{2})-(\d{2})$/

/**
 * The number of a day.
 * @param day ISO day with astronomical year: `2025-12-06`, `-000498-01-01`.
 * @throws RangeError where the string is no such day of the calendar.
 */
export function dayNumber(day: string): number {
  const [, year, month, date] = SHAPE.exec(day) ?? []
  const y = Number(year)
  const m = Number(month)
  const d = Number(date)
  // Counted from 1 March of year 0, so that the leap day comes last (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  const shifted = m > 2 ? y : y - 1
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (m > 2 ? m - 3 : m + 9) + 2) / 5) + d - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  const n = era * 146_097 + dayOfEra - 719_468
  if (!Number.isInteger(n) || formatDay(n) !== day) throw new RangeError(`no calendar day: ${day}`)
  return n
}

/** The day with a number, as the Story writes it. Inverse of {@link dayNumber}. */
export function formatDay(n: number): string {
  const z = n + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const d = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  const m = shifted < 10 ? shifted + 3 : shifted - 9
  const y = yearOfEra + era * 400 + (m <= 2 ? 1 : 0)
  const year =
    y >= 0 && y <= 9999
      ? String(y).padStart(4, '0')
      : `${y < 0 ? '-' : '+'}${String(Math.abs(y)).padStart(6, '0')}`
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}
