/** What is said of an event besides its date and title. */
import type { Entity, Event } from '../../story/types.ts'
import { statusOf } from './certainty.ts'
import { strings } from './strings.en.ts'

/** Whether it happened, and who says so; empty where the text itself says it did. */
export function statusWords(event: Event, entities: readonly Entity[]): string {
  const status = statusOf(event)
  const source = entities.find(({ id }) => id === event.source)?.name ?? event.sourceText
  const words = strings.timeline.status[status](source ?? null)
  const reported = event.modality === 'reported' && status !== 'reported' && source
  return reported ? `${words}, ${strings.timeline.status.reported(source)}` : words
}
