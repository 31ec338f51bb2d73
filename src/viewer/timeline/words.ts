/** What is said of an event besides its date and title. */
import type { Entity, Event } from '../../story/types.ts'
import { statusOf } from '../ui/certainty.ts'
import { strings } from '../ui/strings.en.ts'

/** Whether it happened, and who says so; empty where the text itself says it did. */
export function statusWords(event: Event, entities: readonly Entity[]): string {
  const status = statusOf(event)
  const source = entities.find(({ id }) => id === event.source)?.name ?? event.sourceText
  const words = strings.timeline.status[status](source ?? null)
  const reported = event.modality === 'reported' && status !== 'reported' && source
  return reported ? `${words}, ${strings.timeline.status.reported(source)}` : words
}

/** How long nothing happens, in the largest unit that fits twice. */
export function lengthWords(ms: number): string {
  const days = ms / 86_400_000
  const { years, months, days: inDays, hours } = strings.timeline.lengths
  if (days >= 2 * 365) return years(Math.floor(days / 365.2425))
  if (days >= 61) return months(Math.floor(days / 30.44))
  return days >= 2 ? inDays(Math.floor(days)) : hours(Math.floor(days * 24))
}
