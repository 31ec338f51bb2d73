/** What the ribbon joins at a time: the events of a Story to its timeline, or its relations to their list. */
import { bySpan } from '../../story/spans.ts'
import type { Span } from '../../story/types.ts'
import { eventAt } from '../state/chronology.ts'
import type { OpenedStory } from '../state/opened.ts'
import { type Told, toldOf } from '../state/told.ts'
import { createHandles, type HandleFinder, type Kind } from './handles.ts'
import type { FarPassage } from './text-places.ts'

export interface Subject {
  kind: Kind
  handles: HandleFinder
  told: Told
  /** The passages of one of them, in the order of the text; none for an id that there is not. */
  passagesOf: (id: string) => FarPassage[]
  /** Middle of the time of an event, ms; null for what has no place in time. */
  timeOf: (id: string) => number | null
}

/** @param desk holds text, timeline and relations. */
export function subjectsOf(
  { story: { relations }, chronology, told }: OpenedStory,
  desk: HTMLElement,
): Record<Kind, Subject> {
  const { dated, indexOf } = chronology
  const timeOf = (id: string): number | null => {
    const placed = dated[indexOf.get(id) ?? -1]
    return placed ? (placed.fromMs + placed.toMs) / 2 : null
  }
  return {
    event: {
      kind: 'event',
      handles: createHandles(desk, 'event'),
      told,
      passagesOf: id => inOrder(id, eventAt(chronology, indexOf.get(id) ?? -1)?.passages),
      timeOf,
    },
    relation: {
      kind: 'relation',
      handles: createHandles(desk, 'relation'),
      told: toldOf(relations),
      passagesOf: id => inOrder(id, relations.find(one => one.id === id)?.passages),
      timeOf: () => null,
    },
  }
}

const inOrder = (id: string, passages: readonly Span[] = []): FarPassage[] =>
  passages.map(({ start, end }, passage) => ({ id, passage, start, end })).sort(bySpan)
