/** What is marked in the text, as one sorted list. */
import { bySpan } from '../../story/spans.ts'
import type { Entity, Span, Story } from '../../story/types.ts'

/** A passage may show several events; a trigger, a time or a name is one thing. */
export type Annotation = Span &
  (
    | { kind: 'passage'; shows: { event: string; passage: number }[] }
    | { kind: 'trigger'; event: string; passage: number }
    | { kind: 'entity'; entity: string; type: Entity['type'] }
    | { kind: 'time'; time: string }
  )

/** Of marks on the same characters the first lies outermost. */
const OUTER_FIRST = ['passage', 'time', 'entity', 'trigger'] as const

/** All annotations of a Story, by start, outer ones first; events whose passages are the same characters share one. */
export function annotationsOf({
  events,
  entities,
  times,
}: Pick<Story, 'events' | 'entities' | 'times'>): Annotation[] {
  const passages = new Map<string, Extract<Annotation, { kind: 'passage' }>>()
  const marks: Annotation[] = []
  for (const event of events)
    event.passages.forEach(({ start, end, trigger }, passage) => {
      const key = `${start} ${end}`
      const known = passages.get(key)
      if (known) known.shows.push({ event: event.id, passage })
      else passages.set(key, { kind: 'passage', start, end, shows: [{ event: event.id, passage }] })
      marks.push({ kind: 'trigger', start: trigger.start, end: trigger.end, event: event.id, passage })
    })
  for (const { id, type, mentions } of entities)
    for (const { start, end, kind } of mentions)
      if (kind !== 'pronoun') marks.push({ kind: 'entity', start, end, entity: id, type })
  for (const { id, start, end } of times) marks.push({ kind: 'time', start, end, time: id })
  return [...passages.values(), ...marks].sort(
    (a, b) => bySpan(a, b) || OUTER_FIRST.indexOf(a.kind) - OUTER_FIRST.indexOf(b.kind),
  )
}
