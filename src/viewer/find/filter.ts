/** What filters and reading along leave of a Story. */
import type { Relation } from '../../story/types.ts'
import type { Shown } from '../state/events-shown.ts'
import { FACETS, type Facet, type Filters } from '../state/filters.ts'
import { isIn } from '../state/lanes.ts'
import type { OpenedStory } from '../state/opened.ts'
import { type Extent, placementOf } from '../ui/certainty.ts'
import { facetIndexOf } from './facet-index.ts'

/** Places in the chronology of the events that have what is kept to. */
export function leftBy(opened: OpenedStory, filters: Filters): number[] {
  const lacking = lackingOf(opened, filters)
  const { dated, undated } = opened.chronology
  const left: number[] = []
  for (let place = 0; place < dated.length + undated.length; place += 1)
    if (lacking(place) === null) left.push(place)
  return left
}

/**
 * How many events each value of a facet has, or would have if it were kept to: of what all other facets leave.
 * @param isTold whether the text told of one as far as it is read; null: all.
 * @returns a count for each value of a facet, in the order of its values.
 */
export function countsBy(
  opened: OpenedStory,
  filters: Filters,
  isTold: ((place: number) => boolean) | null,
): Record<Facet, readonly number[]> {
  const index = facetIndexOf(opened)
  index.read(Infinity)
  const lacking = lackingOf(opened, filters)
  const { dated, undated } = opened.chronology
  const facets = FACETS.map(facet => ({
    facet,
    numbers: index[facet].numbers.all(),
    ends: index[facet].ends.all(),
    counts: index[facet].values.map(() => 0),
  }))
  for (let place = 0; place < dated.length + undated.length; place += 1) {
    const lacks = lacking(place)
    if (lacks === 'more' || isTold?.(place) === false) continue
    for (const { facet, numbers, ends, counts } of facets) {
      if (lacks !== null && lacks !== facet) continue
      for (let at = ends[place - 1] ?? 0; at < (ends[place] ?? 0); at += 1) {
        const value = numbers[at] ?? 0
        counts[value] = (counts[value] ?? 0) + 1
      }
    }
  }
  return Object.fromEntries(facets.map(({ facet, counts }) => [facet, counts])) as Record<Facet, number[]>
}

/** What an event lacks of what is kept to, by its place: nothing, one facet alone, or more (a time counts as more). */
function lackingOf(opened: OpenedStory, filters: Filters): (place: number) => Facet | 'more' | null {
  const index = facetIndexOf(opened)
  index.read(Infinity)
  const { dated } = opened.chronology
  const { during } = filters
  const kept = FACETS.filter(facet => filters[facet].length > 0).map(facet => {
    const [numbers, ends] = [index[facet].numbers.all(), index[facet].ends.all()]
    const wanted = Uint8Array.from(index[facet].values, value => Number(filters[facet].includes(value)))
    const has = (place: number): boolean => {
      for (let at = ends[place - 1] ?? 0; at < (ends[place] ?? 0); at += 1)
        if (wanted[numbers[at] ?? 0] === 1) return true
      return false
    }
    return { facet, has }
  })
  return place => {
    const placed = dated[place]
    if (during && !(placed && overlaps(placed, during))) return 'more'
    let lacks: Facet | null = null
    for (const { facet, has } of kept) {
      if (has(place)) continue
      if (lacks !== null) return 'more'
      lacks = facet
    }
    return lacks
  }
}

/**
 * What is left of the relations, and what is told.
 * @param left places that the filters leave.
 * @param readTo where the last passage that is read begins; null where one does not read along.
 * @param toldFrom where each event is told first, by its place.
 */
export function restOf(
  { story, chronology }: OpenedStory,
  filters: Filters,
  left: readonly number[],
  readTo: number | null,
  toldFrom: () => Int32Array,
): Pick<Shown, 'isTold' | 'relations'> {
  const from = readTo === null ? null : toldFrom()
  const isLeft = ({ subject, object, event, time, passages }: Relation): boolean => {
    if (readTo !== null && !passages.some(({ start }) => start <= readTo)) return false
    const ends = [subject, object]
    const meets = (ids: readonly string[]): boolean => ids.length === 0 || ids.some(id => ends.includes(id))
    const extent = time && placementOf(time)
    if (!meets(filters.entity) || !meets(filters.place)) return false
    if (filters.during && extent && !overlaps(extent, filters.during)) return false
    // What only events have is that of the event which began it.
    const asked = filters.kind.length + filters.status.length + filters.certainty.length > 0
    return !asked || isIn(left, chronology.indexOf.get(event ?? '') ?? -1)
  }
  return {
    isTold: from && readTo !== null ? place => (from[place] ?? Infinity) <= readTo : null,
    relations: new Set(story.relations.filter(isLeft).map(({ id }) => id)),
  }
}

const overlaps = ({ startMs, endMs }: Extent, { start, end }: { start: number; end: number }): boolean =>
  startMs < end && endMs > start

/** Where each event is told first, by its place in the chronology. */
export function toldFirst({ told, chronology }: OpenedStory): Int32Array {
  const { dated, undated, indexOf } = chronology
  const from = new Int32Array(dated.length + undated.length).fill(2 ** 31 - 1)
  for (const { id, start } of told.slice(0, told.count)) {
    const place = indexOf.get(id) ?? -1
    if (start < (from[place] ?? -1)) from[place] = start
  }
  return from
}
