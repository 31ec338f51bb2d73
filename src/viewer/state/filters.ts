/** Which events are shown: those that have, of each facet, one of the values kept to, and that lie in a stretch of time. */
import type { TimeWindow } from './store.ts'

/** What events can be told apart by; lanes part them by some of the same. */
export const FACETS = ['kind', 'status', 'entity', 'place', 'certainty'] as const
export type Facet = (typeof FACETS)[number]

/** An empty facet keeps all events. */
export type Filters = { readonly [F in Facet]: readonly string[] } & { readonly during: TimeWindow | null }

export const NO_FILTERS: Filters = {
  kind: [],
  status: [],
  entity: [],
  place: [],
  certainty: [],
  during: null,
}

export const isFiltering = (filters: Filters): boolean =>
  filters.during !== null || FACETS.some(facet => filters[facet].length > 0)

/** With a value that was not kept to, or without one that was. */
export function toggled(filters: Filters, facet: Facet, value: string): Filters {
  const values = filters[facet]
  return {
    ...filters,
    [facet]: values.includes(value) ? values.filter(one => one !== value) : [...values, value],
  }
}
