/** What is marked in the text, as one sorted list. */
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

/** All annotations of a Story, by start, outer ones first; events whose passages, or triggers, are the same characters share one. */
export function annotationsOf({
  events,
  entities,
  times,
  relations,
}: Pick<Story, 'events' | 'entities' | 'times' | 'relations'>): Annotation[] {
  const triggers = events.map(({ id, passages }) => ({ id, spans: passages.map(({ trigger }) => trigger) }))
  const marks: Annotation[] = [
    ...shared('relation', relations.map(spansOf)),
    ...shared('event', events.map(spansOf)),
    ...shared('trigger', triggers),
  ]
  for (const { id, type, mentions } of entities)
    mentions.forEach(({ start, end }, passage) => {
      marks.push({ kind: 'entity', start, end, id, passage, type })
    })
  for (const { start, end, id } of times) marks.push({ kind: 'time', start, end, id })
  return marks.sort((a, b) => bySpan(a, b) || OUTER_FIRST.indexOf(a.kind) - OUTER_FIRST.indexOf(b.kind))
}

interface Spans {
  id: string
  spans: readonly Span[]
}

const spansOf = ({ id, passages }: { id: string; passages: readonly Span[] }): Spans => ({
  id,
  spans: passages,
})

function shared(kind: 'relation' | 'event' | 'trigger', things: readonly Spans[]): Annotation[] {
  const bySpans = new Map<string, Annotation & { shows: Shown[] }>()
  for (const { id, spans } of things)
    spans.forEach(({ start, end }, passage) => {
      const key = `${start} ${end}`
      const known = bySpans.get(key)
      if (known) known.shows.push({ id, passage })
      else bySpans.set(key, { kind, start, end, shows: [{ id, passage }] })
    })
  return [...bySpans.values()]
}
