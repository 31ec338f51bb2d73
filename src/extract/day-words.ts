/** Days, months and years as people write them, for what derivations say. */

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** @param year astronomical: 0 is 1 BCE. */
export const yearInWords = (year: number): string => (year > 0 ? String(year) : `${1 - year} BCE`)

/** @param month from 1. */
export const monthInWords = (month: number): string => MONTHS[month - 1] ?? ''

export const dayInWords = ({ year, month, day }: { year: number; month: number; day: number }): string =>
  `${day} ${monthInWords(month)} ${yearInWords(year)}`

/** @param iso a day as the Story writes it: `2025-12-06`, `-000498-01-01`. */
export function isoInWords(iso: string): string {
  const [, year, month, day] = /^([+-]?\d+)-(\d\d)-(\d\d)$/.exec(iso) ?? []
  return dayInWords({ year: Number(year), month: Number(month), day: Number(day) })
}

/** @param earliest null is open. @param latest null is open. */
export function daysInWords(earliest: string | null, latest: string | null): string {
  if (earliest === null) return latest === null ? 'an unknown time' : `until ${isoInWords(latest)}`
  if (latest === null) return `since ${isoInWords(earliest)}`
  return earliest === latest ? isoInWords(earliest) : `${isoInWords(earliest)} – ${isoInWords(latest)}`
}
