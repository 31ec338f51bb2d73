/** Things that come once a year: which year's is meant. */
import type { Pick, Yearly } from './meaning.ts'
import { timexOf } from './notation.ts'
import { type Day, day, easter, endOf, type Period, season } from './period.ts'
import { type How, nowhere, type Place, unknown } from './place.ts'
import type { Direction } from './reference.ts'

/** The one of a year, or null where that year has none (29 February). */
export function yearlyIn(yearly: Yearly, year: number): Period | null {
  switch (yearly.of) {
    case 'month':
      return period('month', day(year, yearly.month))
    case 'day':
      return period('day', day(year, yearly.month, yearly.day))
    case 'season':
      return season(year, yearly.season)
    case 'quarter':
      return period('quarter', day(year, yearly.quarter * 3 - 2))
    case 'half':
      return period('half', day(year, yearly.half === 1 ? 1 : 7))
    case 'easter':
      return period('day', easter(year)?.add({ days: yearly.days }) ?? null)
    case 'nth':
      return period('day', nthWeekday(year, yearly))
    case 'moving':
      return null
  }
}

const period = (grain: Period['grain'], start: Day | null): Period | null => start && { grain, start }

function nthWeekday(
  year: number,
  { month, weekday, nth }: { month: number; weekday: number; nth: number },
): Day | null {
  const first = day(year, month)
  if (!first) return null
  const start = first.add({ days: (weekday - first.dayOfWeek + 7) % 7 })
  if (nth > 0) return start.add({ days: (nth - 1) * 7 })
  const last = start.add({ days: 28 })
  return last.month === month ? last : start.add({ days: 21 })
}

/** The last one that begins no later than a period does. */
export function lastBefore(yearly: Yearly, { start }: Period): Period | undefined {
  return [0, -1]
    .flatMap(by => yearlyIn(yearly, start.year + by) ?? [])
    .find(period => period.start.until(start) >= 0)
}

/** Where its place in a year, or the year, is not known: `XXXX-12-08` with the known part after the X's. */
export const unplacedYearly = (yearly: Yearly, year?: Day): Place =>
  nowhere(openValue(yearly, year), yearly.of === 'moving' ? 'vague' : 'unanchored')

function openValue(yearly: Yearly, at: Day | undefined): string {
  const known = yearlyIn(yearly, 2000)
  const year = yearly.of === 'moving' && at ? timexOf({ grain: 'year', start: at }) : unknown('year')
  const two = (n: number) => String(n).padStart(2, '0')
  switch (yearly.of) {
    case 'month':
      return `${year}-${two(yearly.month)}`
    case 'day':
      return `${year}-${two(yearly.month)}-${two(yearly.day)}`
    case 'season':
      return `${year}-${yearly.season}`
    case 'quarter':
      return `${year}-Q${yearly.quarter}`
    case 'half':
      return `${year}-H${yearly.half}`
    case 'moving':
      return `${year}-XX${yearly.grain === 'day' ? '-XX' : ''}`
    default:
      return `${year}-${two(known?.start.month ?? 1)}-XX`
  }
}

/** Those that fall on the day of the week that is said; none before the calendar was everywhere the same. */
const onWeekday = (yearly: Yearly, candidates: readonly Period[]): Period[] =>
  yearly.of === 'day' && yearly.weekday !== undefined
    ? candidates.filter(({ start }) => start.year > GREGORIAN && start.dayOfWeek === yearly.weekday)
    : []

/** From then on nearly all dates that are told are of the Gregorian calendar. */
const GREGORIAN = 1800

/** Days ahead of publication that what was announced may lie. */
const SOON = 60

/**
 * Which year's is meant, where words or context must tell.
 * @param now the day counted from.
 * @param told in a narrative, the period told last: what lies in it or soonest after it is meant.
 */
export function pickYearly(
  yearly: Yearly,
  now: Day,
  told: Period | null,
  pick: Pick | undefined,
  direction: Direction,
): { period: Period; how: How } | null {
  const candidates = [-2, -1, 0, 1, 2].flatMap(by => yearlyIn(yearly, now.year + by) ?? [])
  const begins = ({ start }: Period) => now.until(start)
  const ends = (period: Period) => now.until(endOf(period))
  const found = (period: Period | undefined, how: How) => (period ? { period, how } : null)
  if (pick === 'last')
    return found(
      candidates.findLast(c => ends(c) < 0),
      'past',
    )
  if (pick === 'next')
    return found(
      candidates.find(c => begins(c) > 0),
      'future',
    )
  if (pick === 'this')
    return found(
      candidates.find(c => begins(c) <= 0 && ends(c) >= 0) ?? candidates.find(c => c.start.year === now.year),
      'counted',
    )
  const dated = onWeekday(yearly, candidates)
  if (dated.length > 0)
    return found(
      nearest(dated, c => Math.abs(begins(c))),
      'nearest',
    )
  if (told) return found(afterTold(candidates, told), 'counted')
  // Of quarters the nearest is meant, in whatever tense: results come soon after, plans soon before.
  if (yearly.of === 'quarter' || yearly.of === 'half')
    return found(
      nearest(candidates, c => Math.max(begins(c), -ends(c))),
      'nearest',
    )
  const coming = candidates.find(c => begins(c) > 0)
  if (direction === 'planned' && coming && begins(coming) <= SOON) return found(coming, 'future')
  if (direction === 'past' || direction === 'planned')
    return found(
      candidates.findLast(c => begins(c) <= 0),
      'past',
    )
  if (direction === 'future' || direction === 'present')
    return found(
      candidates.find(c => ends(c) >= 0),
      'future',
    )
  return found(
    nearest(candidates, c => (begins(c) > 0 ? begins(c) * 2 : -begins(c))),
    'nearest',
  )
}

/** How far a tale goes to a day: tales move forward, so going back counts double. */
const onward = (days: number): number => (days >= 0 ? days : -days * 2)

/** The day that a tale goes on to from another. */
export const nearestOn = (candidates: readonly Day[], from: Day): Day | undefined =>
  nearest(candidates, day => onward(from.until(day)))

/** In the period told itself, else nearest to its start. */
function afterTold(candidates: Period[], told: Period): Period | undefined {
  const end = endOf(told)
  const distance = ({ start }: Period): number => {
    const days = told.start.until(start)
    return days >= 0 && start.until(end) >= 0 ? 0 : onward(days)
  }
  return nearest(candidates, distance)
}

function nearest<T>(candidates: readonly T[], distance: (candidate: T) => number): T | undefined {
  return candidates.reduce<T | undefined>(
    (best, candidate) => (best === undefined || distance(candidate) < distance(best) ? candidate : best),
    undefined,
  )
}
