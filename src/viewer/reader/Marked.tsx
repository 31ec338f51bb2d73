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

/** The children of a stretch, with the plain text between them. @param linked whether all of it is a link. */
function pieces(
  text: string,
  { start, end }: Span,
  nested: readonly Nested<Annotation>[],
  linked = false,
): ReactNode[] {
  const parts: ReactNode[] = []
  let at = start
  for (const piece of nested) {
    if (piece.start > at) parts.push(text.slice(at, piece.start))
    parts.push(
      <Piece key={`${piece.annotation.kind}${piece.start}`} text={text} piece={piece} linked={linked} />,
    )
    at = piece.end
  }
  if (at < end) parts.push(text.slice(at, end))
  return parts
}

interface PieceProps {
  text: string
  piece: Nested<Annotation>
  linked: boolean
}

function Piece({ text, piece, linked }: PieceProps) {
  const { annotation, continued } = piece
  const inside = pieces(text, piece, piece.children, linked || annotation.kind === 'trigger')
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
      const shown = shownBy('data-event', annotation.shows)
      // A link within a link is none.
      const link = linked ? (
        <span {...shown}>{inside}</span>
      ) : (
        <a href={`#e=${encodeURIComponent(annotation.shows[0]?.id ?? '')}`} tabIndex={-1} {...shown}>
          {inside}
        </a>
      )
      return <mark className="trigger">{link}</mark>
    }
    case 'time':
      return (
        <mark className="time" data-time={annotation.id}>
          {inside}
        </mark>
      )
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
