/**
 * Overlapping annotations as a tree that HTML can show: where two cross, the later one is cut at the earlier one's end
 * and goes on behind it.
 */
import { bySpan } from '../../story/spans.ts'
import type { Span } from '../../story/types.ts'

export interface Nested<A extends Span> extends Span {
  annotation: A
  /** Whether this piece goes on with what an earlier piece began. */
  continued: boolean
  children: Nested<A>[]
}

interface Piece<A extends Span> extends Span {
  annotation: A
  continued: boolean
}

/**
 * @param within the stretch of text to show; annotations beyond it are cut to it.
 * @param annotations sorted by start, outer ones first.
 * @returns the outermost pieces, in order; pieces of one level never overlap.
 */
export function nest<A extends Span>(within: Span, annotations: readonly A[]): Nested<A>[] {
  const pieces = annotations
    .map((annotation): Piece<A> => {
      const start = Math.max(annotation.start, within.start)
      return {
        start,
        end: Math.min(annotation.end, within.end),
        annotation,
        continued: start > annotation.start,
      }
    })
    .filter(({ start, end }) => start < end)
  return level(pieces)
}

function level<A extends Span>(pieces: readonly Piece<A>[]): Nested<A>[] {
  const nested: Nested<A>[] = []
  let rest = pieces
  while (rest.length > 0) {
    const [outer, ...others] = rest as [Piece<A>, ...Piece<A>[]]
    const inside: Piece<A>[] = []
    const after: Piece<A>[] = []
    let cut = false
    for (const piece of others) {
      if (piece.start >= outer.end) after.push(piece)
      else if (piece.end <= outer.end) inside.push(piece)
      else {
        inside.push({ ...piece, end: outer.end })
        after.push({ ...piece, start: outer.end, continued: true })
        cut = true
      }
    }
    nested.push({ ...outer, children: level(inside) })
    rest = cut ? after.sort(bySpan) : after
  }
  return nested
}
