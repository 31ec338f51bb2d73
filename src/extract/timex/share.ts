/** "April and June 1955": the year stands once, at the end, for both. */
import type { Meaning } from './meaning.ts'
import type { Item } from './rule.ts'
import { lastBefore } from './yearly.ts'

/** Dates that one year may stand for: no sentence has more, and each is placed by the next one's place. */
const MOST_LINKED = 16

/**
 * Gives open months, days and seasons the year of the date they are coordinated with.
 * @param items of one block, in order.
 * @param link what stands between two coordinated dates.
 */
export function shareYears(items: readonly Item[], text: string, link: RegExp): Item[] {
  const shared: Item[] = []
  let linked = 0
  for (const item of items.toReversed()) {
    const next = shared.at(-1)
    const year =
      next && linked < MOST_LINKED && link.test(text.slice(item.end, next.start))
        ? yearShared(item.meaning, next.meaning)
        : null
    linked = year === null ? 0 : linked + 1
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
