/** What the ribbon joins at a time: the events of a Story to its timeline, or its relations to their list. */
import type { Story } from '../../story/types.ts'
import type { Chronology } from '../state/chronology.ts'
import { createHandles, type HandleFinder, type Kind } from './handles.ts'
import { type Passages, passagesOf } from './passages.ts'

export interface Subject {
  kind: Kind
  handles: HandleFinder
  passages: Passages
  /** Middle of the time of an event, ms; null for what has no place in time. */
  timeOf: (id: string) => number | null
}

/** @param desk holds text, timeline and relations. */
export function subjectsOf(
  { events, relations }: Story,
  { dated, indexOf }: Chronology,
  desk: HTMLElement,
): Record<Kind, Subject> {
  const timeOf = (id: string): number | null => {
    const placed = dated[indexOf.get(id) ?? -1]
    return placed ? (placed.fromMs + placed.toMs) / 2 : null
  }
  return {
    event: { kind: 'event', handles: createHandles(desk, 'event'), passages: passagesOf(events), timeOf },
    relation: {
      kind: 'relation',
      handles: createHandles(desk, 'relation'),
      passages: passagesOf(relations),
      timeOf: () => null,
    },
  }
}
