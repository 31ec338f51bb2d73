/** The values of facets in words. */

import { formatDay } from '../../story/days.ts'
import type { Entity } from '../../story/types.ts'
import type { Certainty } from '../state/facets.ts'
import type { Facet } from '../state/filters.ts'
import type { TimeWindow } from '../state/store.ts'
import { DAY_MS } from '../ui/certainty.ts'
import { formatEdtf } from '../ui/dates.ts'
import { moreStrings } from '../ui/more-strings.en.ts'
import { strings } from '../ui/strings.en.ts'

/** @returns the value itself where nobody knows it: an address may say anything. */
export function valueWords(facet: Facet, value: string, entities: readonly Entity[]): string {
  const { kinds, statuses } = strings.timeline.lanes
  if (facet === 'kind') return kinds[value as keyof typeof kinds] ?? value
  if (facet === 'status') return statuses[value as keyof typeof statuses] ?? value
  if (facet === 'certainty')
    return value === 'undated'
      ? moreStrings.inspector.undated
      : (strings.timeline.legend[value as Exclude<Certainty, 'undated'>]?.name ?? value)
  return entities.find(({ id }) => id === value)?.name ?? value
}

/** A stretch of whole years by its years, any other by its first and last day. */
export function duringWords({ start, end }: TimeWindow): string {
  const first = formatDay(Math.floor(start / DAY_MS))
  const last = formatDay(Math.ceil(end / DAY_MS) - 1)
  const isYears = first.endsWith('-01-01') && last.endsWith('-12-31')
  const [from, to] = (isYears ? [first.slice(0, -6), last.slice(0, -6)] : [first, last]).map(day =>
    formatEdtf(day, 'short'),
  ) as [string, string]
  return from === to ? from : moreStrings.find.during(from, to)
}
