/** Lengths of time in words. */
import { strings } from '../ui/strings.en.ts'

/** How long nothing happens, in the largest unit that fits twice. */
export function lengthWords(ms: number): string {
  const days = ms / 86_400_000
  const { years, months, days: inDays, hours } = strings.timeline.lengths
  // Calendar years may be a day short of so many mean ones.
  if (days >= 2 * 365) return years(Math.floor((days + 1) / 365.2425))
  if (days >= 61) return months(Math.floor(days / 30.44))
  return days >= 2 ? inDays(Math.floor(days)) : hours(Math.floor(days * 24))
}
