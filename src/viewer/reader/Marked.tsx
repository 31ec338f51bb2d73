/** A stretch of the text with its marks. What is selected is not drawn here but by `useCurrent`, so that it costs nothing. */
import type { ReactNode } from 'react'
import type { Span } from '../../story/types.ts'
import type { Annotation, Shown } from './annotations.ts'
import { type Nested, nest } from './nest.ts'

export interface MarkedProps {
  text: string
  span: Span
  annotations: readonly Annotation[]
}

export function Marked({ text, span, annotations }: MarkedProps) {
  return pieces(text, span, nest(span, annotations))
}

/** The children of a stretch, with the plain text between them. */
function pieces(text: string, { start, end }: Span, nested: readonly Nested<Annotation>[]): ReactNode[] {
  const parts: ReactNode[] = []
  let at = start
  for (const piece of nested) {
    if (piece.start > at) parts.push(text.slice(at, piece.start))
    parts.push(<Piece key={`${piece.annotation.kind}${piece.start}`} text={text} piece={piece} />)
    at = piece.end
  }
  if (at < end) parts.push(text.slice(at, end))
  return parts
}

function Piece({ text, piece }: { text: string; piece: Nested<Annotation> }) {
  const { annotation, continued } = piece
  const inside = pieces(text, piece, piece.children)
  const rest = continued && { 'data-continued': '' }
  switch (annotation.kind) {
    case 'relation':
      return (
        <span className="cited" {...shownBy('data-relation', annotation.shows)} {...rest}>
          {inside}
        </span>
      )
    case 'event': {
      const [first] = annotation.shows
      return (
        <span
          className="passage"
          {...shownBy('data-event', annotation.shows)}
          {...(continued ? rest : first?.passage === 0 && { id: `e=${first.id}` })}
        >
          {inside}
        </span>
      )
    }
    case 'trigger': {
      const [first] = annotation.shows
      return (
        <mark className="trigger">
          <a
            href={`#e=${encodeURIComponent(first?.id ?? '')}`}
            tabIndex={-1}
            {...shownBy('data-event', annotation.shows)}
          >
            {inside}
          </a>
        </mark>
      )
    }
    case 'time':
      return <mark className="time">{inside}</mark>
    case 'entity':
      return (
        <mark className={`name is-${annotation.type}`} {...shownBy('data-entity', [annotation])} {...rest}>
          {inside}
        </mark>
      )
  }
}

/** What an element shows, for whoever looks for it: ids and, in the same order, which of their passages. */
const shownBy = (attribute: 'data-event' | 'data-entity' | 'data-relation', shows: readonly Shown[]) => ({
  [attribute]: shows.map(({ id }) => id).join(' '),
  'data-passage': shows.map(({ passage }) => passage).join(' '),
})
