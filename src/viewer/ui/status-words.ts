/** What is said of an event besides its date and title: whether it happened, and who says so. */
import type { Entity, Event } from '../../story/types.ts'
import { statusOf } from './certainty.ts'
import { strings } from './strings.en.ts'

export interface StatusWords {
  /** In a word, for where there is little room. */
  brief: string
  /** Go before the source where there is one. */
  words: string
  source: string | null
}

/** @returns null where the text itself says that it happened. */
export function statusWords(event: Event, entities: readonly Entity[]): StatusWords | null {
  const status = statusOf(event)
  if (status === 'asserted') return null
  const { brief, alone, by } = strings.timeline.status[status]
  const source = sourceOf(event, entities)
  // Who says that something did not happen need not deny it to anybody: “according to a witness the lights were off”.
  const isSaid = status === 'denied' && event.claim !== 'denied'
  if (source !== null && by !== null && !isSaid) return { brief, words: by, source }
  // Whose words they are is said once: here the status does not say it.
  return source !== null && (isSaid || event.modality === 'reported')
    ? { brief, words: `${alone}, ${strings.timeline.status.reported.by}`, source }
    : { brief, words: alone, source: null }
}

/** A name as it is; words of the text as they stand amid a sentence. */
function sourceOf({ source, sourceText }: Event, entities: readonly Entity[]): string | null {
  const name = entities.find(({ id }) => id === source)?.name
  return name ?? sourceText?.replace(ARTICLE, word => word.toLowerCase()) ?? null
}

const ARTICLE = /^(?:An?|The)(?=\s)/
