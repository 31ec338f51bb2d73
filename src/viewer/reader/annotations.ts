/** What is marked in the text, as one sorted list. */
import { bySpan } from '../../story/spans.ts'
import type { Entity, Span, Story } from '../../story/types.ts'

/** Something that a passage shows: its id, and which of its passages this is. */
export interface Shown {
  id: string
  passage: number
}

/** A passage may show several events or relations; a trigger, a time or a name is one thing. */
export type Annotation = Span &
  (
    | { kind: 'relation' | 'event'; shows: Shown[] }
    | ({ kind: 'trigger' } & Shown)
    | ({ kind: 'entity'; type: Entity['type'] } & Shown)
    | { kind: 'time' }
  )

/** Of marks on the same characters the first lies outermost. */
const OUTER_FIRST = ['relation', 'event', 'time', 'entity', 'trigger'] as const

/** All annotations of a Story, by start, outer ones first; events whose passages are the same characters share one. */
export function annotationsOf({
  events,
  entities,
  times,
  relations,
}: Pick<Story, 'events' | 'entities' | 'times' | 'relations'>): Annotation[] {
  const marks: Annotation[] = [...passagesOf('relation', relations), ...passagesOf('event', events)]
  for (const { id, passages } of events)
    passages.forEach(({ trigger: { start, end } }, passage) => {
      marks.push({ kind: 'trigger', start, end, id, passage })
    })
  for (const { id, type, mentions } of entities)
    mentions.forEach(({ start, end }, passage) => {
      marks.push({ kind: 'entity', start, end, id, passage, type })
    })
  for (const { start, end } of times) marks.push({ kind: 'time', start, end })
  return marks.sort((a, b) => bySpan(a, b) || OUTER_FIRST.indexOf(a.kind) - OUTER_FIRST.indexOf(b.kind))
}

function passagesOf(
  kind: 'relation' | 'event',
  things: readonly { id: string; passages: readonly Span[] }[],
): Annotation[] {
  const bySpans = new Map<string, Annotation & { shows: Shown[] }>()
  for (const { id, passages } of things)
    passages.forEach(({ start, end }, passage) => {
      const key = `${start} ${end}`
      const known = bySpans.get(key)
      if (known) known.shows.push({ id, passage })
      else bySpans.set(key, { kind, start, end, shows: [{ id, passage }] })
    })
  return [...bySpans.values()]
}
