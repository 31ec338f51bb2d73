/** The Story's events in the order in which they happened, and what has no place in time. Made once a Story. */
import type { Event, EventTime, Story } from '../../story/types.ts'
import { DAY_MS, type Placement, placementOf, type Status, statusOf } from '../ui/certainty.ts'
import { edgesOf, FOLDABLE, type Gap, gapsOf } from './gaps.ts'
import { openingOf, spanOf } from './opening.ts'
import type { TimeWindow } from './store.ts'
import { closed } from './window.ts'

/** An event with its place in time. */
export interface Placed extends Placement {
  event: Event
  status: Status
  /** Where it is drawn: open ends are given up to the known one. */
  fromMs: number
  toMs: number
}

/** How dated events look, and how many look so. */
export interface Look extends Pick<Placed, 'form' | 'status'> {
  basis: EventTime['basis']
  count: number
}

export interface Chronology {
  /** By their first possible day, the shorter first where they start together; on a day what has a clock time before or after its noon. */
  dated: Placed[]
  undated: Event[]
  /** Place of an event by its id: dated, then undated, the order of the event list and of the arrow keys. */
  indexOf: Pick<ReadonlyMap<string, number>, 'get'>
  /** All of it, with air. */
  whole: TimeWindow
  /** What the page opens with. */
  opening: TimeWindow
  /** The longest stretches without events, in time order. */
  gaps: Gap[]
  /** Whether there is a long stretch in which nothing begins or ends, though ages may last through it. */
  foldable: boolean
  /** As the events that look so first follow one another. */
  looks: Look[]
}

export function placed({ startMs, endMs, form }: Placement, event: Event, status: Status): Placed {
  const drawn = closed({ startMs, endMs })
  return { startMs, endMs, form, event, status, fromMs: drawn.startMs, toMs: drawn.endMs }
}

const EMPTY: TimeWindow = { start: -DAY_MS * 365, end: DAY_MS * 365 }

export function chronologyOf(story: Pick<Story, 'events'>): Chronology {
  const dated: Placed[] = []
  const undated: Event[] = []
  for (const event of story.events) {
    const placement = event.time && placementOf(event.time, event)
    if (placement) dated.push(placed(placement, event, statusOf(event)))
    else undated.push(event)
  }
  dated.sort((a, b) => sortKey(a) - sortKey(b) || a.toMs - b.toMs)
  const whole = dated.length > 0 ? spanOf(dated) : EMPTY
  const gaps = gapsOf(dated, whole)
  return {
    dated,
    undated,
    indexOf: placesOf(eventsIn({ dated, undated })),
    whole,
    opening: dated.length > 0 ? openingOf(dated, whole) : EMPTY,
    gaps,
    foldable: gapsOf(edgesOf(dated, whole), whole, FOLDABLE).length > 0,
    looks: looksOf(dated),
  }
}

/** Finds places by ids; made when it is first asked. */
function placesOf(events: readonly Event[]): Chronology['indexOf'] {
  let places: Map<string, number> | null = null
  return {
    get: id => {
      places ??= new Map(events.map((event, place) => [event.id, place]))
      return places.get(id)
    },
  }
}

/** All of them, each at its place. */
export const eventsIn = ({ dated, undated }: Pick<Chronology, 'dated' | 'undated'>): Event[] => [
  ...dated.map(({ event }) => event),
  ...undated,
]

/** The event at a place. */
export const eventAt = ({ dated, undated }: Chronology, place: number): Event | null =>
  dated[place]?.event ?? undated[place - dated.length] ?? null

/** A clock time stands among days where it is drawn: before the middle of its day, or after it. */
export const momentOf = ({ form, fromMs }: Pick<Placed, 'form' | 'fromMs'>): number =>
  form === 'instant' ? fromMs : fromMs + DAY_MS / 2

/** What happened before a day comes before what happened on it. */
const sortKey = (placed: Placed): number => momentOf(placed) - (placed.form === 'before' ? DAY_MS : 0)

/** How dated events look. */
function looksOf(dated: readonly Placed[]): Look[] {
  const looks = new Map<string, Look>()
  for (const { form, status, event } of dated) {
    const basis = event.time?.basis ?? 'stated'
    const key = `${form} ${status} ${basis}`
    const known = looks.get(key)
    if (known) known.count += 1
    else looks.set(key, { form, status, basis, count: 1 })
  }
  return [...looks.values()]
}
