/** "April and June 1955": the year stands once, at the end, for both. */
import type { Meaning } from './meaning.ts'
import type { Item } from './rule.ts'
import { lastBefore } from './yearly.ts'

/**
 * Gives open months, days and seasons the year of the date they are coordinated with.
 * @param items of one block, in order.
 * @param link what stands between two coordinated dates.
 */
export function shareYears(items: readonly Item[], text: string, link: RegExp): Item[] {
  const shared: Item[] = []
  for (const item of items.toReversed()) {
    const next = shared.at(-1)
    const year =
      next && link.test(text.slice(item.end, next.start)) ? yearShared(item.meaning, next.meaning) : null
    shared.push(year === null ? item : { ...item, meaning: year })
  }
  return shared.reverse()
}

function yearShared(left: Meaning, right: Meaning): Meaning | null {
  if (left.kind !== 'yearly' || left.year || left.pick) return null
  if (right.kind === 'yearly' && !right.pick) return { ...left, until: right }
  if (right.kind !== 'period') return null
  if (!/^(?:day|month|season)$/.test(right.period.grain)) return null
  const period = lastBefore(left.yearly, right.period)
  return period ? { kind: 'period', period } : null
}
