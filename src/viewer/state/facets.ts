/** What an event is by each facet: lanes and filters read the same. */
import type { Event, EventTime } from '../../story/types.ts'
import { type Form, statusOf } from '../ui/certainty.ts'
import type { Facet } from './filters.ts'

/** How well an event is dated, in the words of the legend. */
export type Certainty = 'stated' | 'publication' | Exclude<Form, 'day' | 'instant'> | 'undated'

/**
 * The values of an event, each once.
 * @param form how its place in time is drawn; left out where it has none.
 */
export const valuesOf: Record<Facet, (event: Event, form?: Form) => string[]> = {
  kind: event => [event.class],
  status: event => [statusOf(event)],
  entity: involvedIn,
  place: ({ place, participants }) => [
    ...new Set([
      ...(place === undefined ? [] : [place]),
      ...participants.filter(({ role }) => role === 'location').map(({ entity }) => entity),
    ]),
  ],
  certainty: ({ time }, form) => [certaintyOf(time?.basis, form)],
}

/** Whoever and whatever took part, and where it happened. */
function involvedIn({ participants, place }: Event): string[] {
  const ids: string[] = []
  for (const { entity } of participants) if (!ids.includes(entity)) ids.push(entity)
  if (place !== undefined && !ids.includes(place)) ids.push(place)
  return ids
}

/** @param form left out where it has no place in time. */
export function certaintyOf(basis?: EventTime['basis'], form?: Form): Certainty {
  if (!form) return 'undated'
  if (basis === 'publication') return 'publication'
  return form === 'day' || form === 'instant' ? 'stated' : form
}
