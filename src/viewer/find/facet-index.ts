/**
 * What each event has of each facet, as numbers: filters and counts go through all events in a few milliseconds a million.
 * One a Story, kept while the page stands.
 */
import type { Event } from '../../story/types.ts'
import { valuesOf } from '../state/facets.ts'
import { FACETS, type Facet } from '../state/filters.ts'
import type { OpenedStory } from '../state/opened.ts'
import type { Form } from '../ui/certainty.ts'
import { type Shelf, shelf } from './column.ts'

/** A facet: its values, and those of each event as places among them, in the order of the chronology. */
export interface IndexedFacet extends Shelf {
  /** Each once, and how many events have it. */
  values: string[]
  totals: number[]
}

export interface FacetIndex extends Readonly<Record<Facet, IndexedFacet>> {
  /** Reads on for so many milliseconds. @returns whether all is read. */
  read: (ms: number) => boolean
}

/** So many events are read between two looks at the clock. */
const RUN = 64

const indexes = new WeakMap<OpenedStory, FacetIndex>()

/** Of a Story: at first nothing is read. */
export function facetIndexOf(opened: OpenedStory): FacetIndex {
  const known = indexes.get(opened) ?? createIndex(opened)
  indexes.set(opened, known)
  return known
}

function createIndex({ chronology: { dated, undated } }: OpenedStory): FacetIndex {
  const writers = FACETS.map(facet => writerOf(facet))
  const count = dated.length + undated.length
  let next = 0
  const readOne = (): void => {
    const placed = dated[next]
    const event = placed?.event ?? undated[next - dated.length]
    next += 1
    if (event) for (const { write } of writers) write(event, placed?.form)
  }
  const facets = Object.fromEntries(writers.map(({ facet, index }) => [facet, index]))
  return {
    ...(facets as Record<Facet, IndexedFacet>),
    read: ms => {
      const until = performance.now() + ms
      while (next < count && performance.now() < until) for (let n = 0; n < RUN; n += 1) readOne()
      return next >= count
    },
  }
}

/** What writes down a facet of one event after another. */
function writerOf(facet: Facet) {
  const index: IndexedFacet = { ...shelf(), values: [], totals: [] }
  const { numbers, ends, values, totals } = index
  const places = new Map<string, number>()
  const placeOf = (value: string): number => {
    const place = places.get(value) ?? values.push(value) - 1
    places.set(value, place)
    return place
  }
  const write = (event: Event, form?: Form): void => {
    for (const value of valuesOf[facet](event, form)) {
      const place = placeOf(value)
      numbers.push(place)
      totals[place] = (totals[place] ?? 0) + 1
    }
    ends.push(numbers.length)
  }
  return { facet, index, write }
}
