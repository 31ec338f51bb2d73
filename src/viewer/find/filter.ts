/** What filters and reading along leave of a Story. */
import type { Relation } from '../../story/types.ts'
import type { Shown } from '../state/events-shown.ts'
import { valuesOf } from '../state/facets.ts'
import { FACETS, type Filters } from '../state/filters.ts'
import { isIn } from '../state/lanes.ts'
import type { OpenedStory } from '../state/opened.ts'
import { type Extent, placementOf } from '../ui/certainty.ts'

/** Places in the chronology of the events that have what is kept to. */
export function leftBy({ chronology: { dated, undated } }: OpenedStory, filters: Filters): number[] {
  const kept = FACETS.filter(facet => filters[facet].length > 0)
  const { during } = filters
  const left: number[] = []
  for (let place = 0; place < dated.length + undated.length; place += 1) {
    const placed = dated[place]
    const event = placed?.event ?? undated[place - dated.length]
    if (during && !(placed && overlaps(placed, during))) continue
    if (
      event &&
      kept.every(facet => valuesOf[facet](event, placed?.form).some(one => filters[facet].includes(one)))
    )
      left.push(place)
  }
  return left
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
