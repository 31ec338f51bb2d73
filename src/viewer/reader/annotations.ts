/** What is marked in a stretch of the text, as one sorted list. */
import { bySpan } from '../../story/spans.ts'
import type { Entity, Span, Story } from '../../story/types.ts'
import { type Told, type ToldPassage, toldOf } from '../state/told.ts'

/** Something that a passage shows: its id, and which of its passages this is. */
export interface Shown {
  id: string
  passage: number
}

/** A passage, and its trigger, may show several events or relations; a time or a name is one thing. */
export type Annotation = Span &
  (
    | { kind: 'relation' | 'event' | 'trigger'; shows: Shown[] }
    | ({ kind: 'entity'; type: Entity['type'] } & Shown)
    | { kind: 'time'; id: string }
  )

/** Of marks on the same characters the first lies outermost. */
const OUTER_FIRST = ['relation', 'event', 'time', 'entity', 'trigger'] as const

export type Annotated = Pick<Story, 'events' | 'entities' | 'times' | 'relations'>

/** No passage has so many UTF-16 units. */
const LONGEST = 2 ** 24

/** All passages, mentions and times of a Story. */
export type Places = Record<keyof Annotated, Told>

/** @param events the passages of the Story's events. */
export const placesIn = ({ relations, entities, times }: Annotated, events: Told): Places => ({
  relations: toldOf(relations),
  events,
  entities: toldOf(entities.map(({ id, mentions }) => ({ id, passages: mentions }))),
  times: toldOf(times.map(({ id, start, end }) => ({ id, passages: [{ start, end }] }))),
})

/** The marks in a stretch, by start, outer ones first; what shows the same characters shares one. */
export function annotationsOf(story: Annotated, places: Places, stretch: Span): Annotation[] {
  const marks: Annotation[] = []
  const shared = { relation: new Map<number, Shown[]>(), event: new Map(), trigger: new Map() }
  const show = (kind: keyof typeof shared, { start, end }: Span, { id, passage }: ToldPassage): void => {
    const key = start * LONGEST + end - start
    const known = shared[kind].get(key)
    if (known) {
      known.push({ id, passage })
      return
    }
    const shows = [{ id, passage }]
    shared[kind].set(key, shows)
    marks.push({ kind, start, end, shows })
  }
  for (const told of places.relations.within(stretch)) show('relation', told, told)
  for (const told of places.events.within(stretch)) {
    show('event', told, told)
    if (told.trigger) show('trigger', told.trigger, told)
  }
  for (const { thing, start, end, id, passage } of places.entities.within(stretch)) {
    const entity = story.entities[thing]
    if (entity) marks.push({ kind: 'entity', start, end, id, passage, type: entity.type })
  }
  for (const { thing, start, end } of places.times.within(stretch)) {
    const time = story.times[thing]
    if (time) marks.push({ kind: 'time', start, end, id: time.id })
  }
  return marks.sort((a, b) => bySpan(a, b) || OUTER_FIRST.indexOf(a.kind) - OUTER_FIRST.indexOf(b.kind))
}
