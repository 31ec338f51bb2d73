/** The events that are shown, in the order of all: all of them, or those that filters and reading along leave. */
import type { Event } from '../../story/types.ts'
import { type Chronology, eventAt, type Look } from './chronology.ts'
import { gapsOf } from './gaps.ts'
import { type Lane, type LanesBy, type Listed, lanesOf, listedIn } from './lanes.ts'
import type { OpenedStory } from './opened.ts'
import { type Stretches, stretchesOf } from './stretches.ts'

/** What is left of a Story; worked out by whoever knows the filters. */
export interface Shown {
  /** Places in the chronology that the filters leave, rising: those with a place in time come first. */
  left: readonly number[]
  /** Whether the text told of one as far as it is read; null where one does not read along. */
  isTold: ((place: number) => boolean) | null
  /** Ids of the relations that both leave. */
  relations: ReadonlySet<string>
  /** How the dated ones at some places look. */
  looksIn: (places: readonly number[]) => Look[]
}

export interface EventsShown extends Listed, Pick<Chronology, 'gaps' | 'looks'> {
  /** Places of all of them, rising; null where all events are shown. */
  members: readonly number[] | null
  undated: readonly Event[]
  /** The place in the order of all of an undated one. */
  placeOfUndated: (rank: number) => number
  /** So many dated ones the filters leave: it does not change as one reads on. */
  room: number
  lanes: (by: LanesBy) => readonly Lane[]
  stretches: () => Stretches
}

/** @param shown null: all. */
export function eventsShown(
  { story, chronology }: Pick<OpenedStory, 'story' | 'chronology'>,
  shown: Shown | null,
): EventsShown {
  const { dated, undated } = chronology
  const { isTold } = shown ?? { isTold: null }
  const told = (members: readonly number[]): number[] => members.filter(place => isTold?.(place) ?? true)
  const members = shown && told(shown.left)
  const first = members?.findIndex(place => place >= dated.length) ?? -1
  const ends = members && (first < 0 ? members.length : first)
  const places = members?.slice(0, ends ?? 0)
  const listed = listedIn(dated, places && { name: '', members: places })
  const left = shown?.left.filter(place => place < dated.length)
  const made = new Map<LanesBy, readonly Lane[]>()
  let stretches: Stretches | null = null
  return {
    ...listed,
    members,
    undated: members ? members.slice(ends ?? 0).flatMap(place => eventAt(chronology, place) ?? []) : undated,
    placeOfUndated: rank => (members ? (members[(ends ?? 0) + rank] ?? -1) : dated.length + rank),
    gaps: shown ? gapsOf(listed.listed, chronology.whole) : chronology.gaps,
    looks: shown?.looksIn(places ?? []) ?? chronology.looks,
    room: left?.length ?? dated.length,
    lanes: by => {
      // A lane stays while nothing in it is told yet.
      const known =
        made.get(by) ??
        lanesOf(by, dated, story.entities, left).map(lane =>
          isTold ? { ...lane, members: told(lane.members) } : lane,
        )
      made.set(by, known)
      return known
    },
    stretches: () => {
      stretches ??= stretchesOf(listed.listed)
      return stretches
    },
  }
}

/** What is shown of a Story: the same object while filters and reading along leave the same. */
export function shownIn(
  opened: Pick<OpenedStory, 'story' | 'chronology'>,
): (shown: Shown | null) => EventsShown {
  const all = eventsShown(opened, null)
  let some: { of: Shown; shown: EventsShown } | null = null
  return of => {
    if (!of) return all
    if (some?.of !== of) some = { of, shown: eventsShown(opened, of) }
    return some.shown
  }
}
