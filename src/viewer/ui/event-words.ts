/** An event in one line, for those who hear it alone: when, what, and whether it happened and who says so. */
import type { Entity, Event } from '../../story/types.ts'
import { formatWhen } from './dates.ts'
import { statusWords } from './status-words.ts'

/** @returns null while its words are not yet there. */
export function eventWords(event: Event, entities: readonly Entity[]): string | null {
  if (!event.title) return null
  const status = statusWords(event, entities)
  const said = status && [status.words, status.source].filter(Boolean).join(' ')
  return `${event.time ? `${formatWhen(event.time)}: ` : ''}${event.title}${said ? `, ${said}` : ''}`
}
