/** Words of the text as something that can be selected: their span, written as an id. */
import type { Span } from '../../story/types.ts'
import type { Selection } from './store.ts'

const PLACE = /^(\d+)-(\d+)$/

export const placeId = ({ start, end }: Span): string => `${start}-${end}`

export const placeAt = (span: Span): Exclude<Selection, { kind: 'none' }> => ({
  kind: 'place',
  id: placeId(span),
})

/**
 * Inverse of {@link placeId}.
 * @param text of the article.
 * @returns null where the id is none, or the text is not so long.
 */
export function spanOfPlace(id: string, text: string): Span | null {
  const [, start, end] = PLACE.exec(id) ?? []
  const span = { start: Number(start), end: Number(end) }
  return span.start < span.end && span.end <= text.length ? span : null
}
