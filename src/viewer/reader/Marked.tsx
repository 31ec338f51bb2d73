/** A stretch of the text with its marks. What is selected is not drawn here but by `useCurrent`, so that it costs nothing. */
import type { ReactNode } from 'react'
import type { Span } from '../../story/types.ts'
import type { Annotation } from './annotations.ts'
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
  if (annotation.kind === 'passage') {
    const { shows } = annotation
    return (
      <span
        className="passage"
        data-event={shows.map(({ event }) => event).join(' ')}
        data-passage={shows.map(({ passage }) => passage).join(' ')}
        {...(continued && { 'data-continued': '' })}
      >
        {inside}
      </span>
    )
  }
  if (annotation.kind === 'trigger')
    return (
      <mark
        className="trigger"
        {...(annotation.passage === 0 && !continued && { id: `e=${annotation.event}` })}
      >
        <a
          href={`#e=${encodeURIComponent(annotation.event)}`}
          data-event={annotation.event}
          data-passage={annotation.passage}
        >
          {inside}
        </a>
      </mark>
    )
  if (annotation.kind === 'time') return <mark className="time">{inside}</mark>
  return (
    <mark className={`name is-${annotation.type}`} data-entity={annotation.entity}>
      {inside}
    </mark>
  )
}
