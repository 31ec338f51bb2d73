/** What is marked in a stretch of the text, as one sorted list. */
import { bySpan } from '../../story/spans.ts'
import type { Entity, Span, Story } from '../../story/types.ts'

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

/** A passage or mention by its place in the Story: the nth of which thing. */
export interface Place {
  of: 'relations' | 'events' | 'entities' | 'times'
  index: number
  nth: number
}

export type Annotated = Pick<Story, 'events' | 'entities' | 'times' | 'relations'>

/** All passages, mentions and times of a Story, in no order; `each` is given one after the other. */
export function eachPlace(story: Annotated, each: (place: Place, span: Span) => void): void {
  const go = (of: Place['of'], index: number, spans: readonly Span[]): void =>
    spans.forEach((span, nth) => {
      each({ of, index, nth }, span)
    })
  for (const [n, { passages }] of story.relations.entries()) go('relations', n, passages)
  for (const [n, { passages }] of story.events.entries()) go('events', n, passages)
  for (const [n, { mentions }] of story.entities.entries()) go('entities', n, mentions)
  for (const [n, time] of story.times.entries()) go('times', n, [time])
}

/** The marks of these places, by start, outer ones first; what shows the same characters shares one. */
export function annotationsOf(story: Annotated, places: readonly Place[]): Annotation[] {
  const marks: Annotation[] = []
  const shared = new Map<string, Shown[]>()
  const show = (kind: 'relation' | 'event' | 'trigger', { start, end }: Span, shown: Shown): void => {
    const key = `${kind} ${start} ${end}`
    const known = shared.get(key)
    if (known) {
      known.push(shown)
      return
    }
    const shows = [shown]
    shared.set(key, shows)
    marks.push({ kind, start, end, shows })
  }
  for (const { of, index, nth } of places) {
    if (of === 'times') {
      const time = story.times[index]
      if (time) marks.push({ kind: 'time', start: time.start, end: time.end, id: time.id })
    } else if (of === 'entities') {
      const entity = story.entities[index]
      const mention = entity?.mentions[nth]
      if (!entity || !mention) continue
      const { start, end } = mention
      marks.push({ kind: 'entity', start, end, id: entity.id, passage: nth, type: entity.type })
    } else if (of === 'relations') {
      const relation = story.relations[index]
      const passage = relation?.passages[nth]
      if (relation && passage) show('relation', passage, { id: relation.id, passage: nth })
    } else {
      const event = story.events[index]
      const passage = event?.passages[nth]
      if (!event || !passage) continue
      show('event', passage, { id: event.id, passage: nth })
      show('trigger', passage.trigger, { id: event.id, passage: nth })
    }
  }
  return marks.sort((a, b) => bySpan(a, b) || OUTER_FIRST.indexOf(a.kind) - OUTER_FIRST.indexOf(b.kind))
}
