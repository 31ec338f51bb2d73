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

/**
 * @param within the stretch of text to show; annotations beyond it are cut to it.
 * @param annotations sorted by start, outer ones first.
 * @returns the outermost pieces, in order; pieces of one level never overlap.
 */
export function nest<A extends Span>(within: Span, annotations: readonly A[]): Nested<A>[] {
  const pieces = annotations
    .map((annotation): Nested<A> => {
      const start = Math.max(annotation.start, within.start)
      return {
        start,
        end: Math.min(annotation.end, within.end),
        annotation,
        continued: start > annotation.start,
        children: [],
      }
    })
    .filter(({ start, end }) => start < end)
  return level(pieces)
}

/** @param pieces sorted. */
function level<A extends Span>(pieces: readonly Nested<A>[]): Nested<A>[] {
  const nested: Nested<A>[] = []
  /** What goes on behind the last outer piece, to be taken up before the pieces that begin later. */
  let cut: Nested<A>[] = []
  let next = 0
  while (cut.length > 0 || next < pieces.length) {
    const outer = cut.shift() ?? (pieces[next++] as Nested<A>)
    const inside: Nested<A>[] = []
    const after: Nested<A>[] = []
    const take = (piece: Nested<A>): void => {
      inside.push(piece.end <= outer.end ? piece : { ...piece, end: outer.end })
      if (piece.end > outer.end) after.push({ ...piece, start: outer.end, continued: true })
    }
    for (const piece of cut) take(piece)
    for (let piece = pieces[next]; piece && piece.start < outer.end; piece = pieces[++next]) take(piece)
    nested.push({ ...outer, children: level(inside.sort(bySpan)) })
    cut = after.sort(bySpan)
  }
  return nested
}
