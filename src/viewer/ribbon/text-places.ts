/** Where passages stand on the screen. Only blocks of the text that are in view are looked into. */
import { folded, overlaps, type Stretch } from './geometry.ts'
import type { Handles } from './handles.ts'
import { firstWhere, type Passages, type ToldPassage } from './passages.ts'

/** A passage, measured: px from the top of the view. */
export interface PlacedPassage {
  id: string
  passage: number
  stretch: Stretch
  wordY: number
}

export interface TextPlaces {
  /** The passages of the blocks in view, in the order of the text. */
  near: readonly PlacedPassage[]
  /** Whatever lies beyond those blocks: about where it would stand, drawn nearer. */
  far: (told: ToldPassage) => PlacedPassage
  /** Of all passages the first in those blocks, and the first behind them. */
  first: number
  end: number
}

/** More passages at once nobody can follow. */
const MOST = 160

/** @param view on the screen, px. */
export function placesInText(handles: Handles, passages: Passages, view: Stretch): TextPlaces {
  const { blocks, starts } = handles
  const height = view.bottom - view.top
  const boxOf = (n: number): Stretch => within(blocks[n]?.getBoundingClientRect(), view)
  const firstBlock = firstWhere(blocks.length, n => boxOf(n).bottom > 0)
  const endBlock = firstWhere(blocks.length, n => boxOf(n).top >= height)
  const near = blocks
    .slice(firstBlock, endBlock)
    .flatMap(block => handles.passagesIn(block))
    .slice(0, MOST)
    .map(({ id, passage, pieces, word }): PlacedPassage => {
      const boxes = pieces.map(piece => within(piece.getBoundingClientRect(), view))
      const stretch = {
        top: Math.min(...boxes.map(({ top }) => top)),
        bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
      }
      const line = within((word ?? pieces[0])?.getClientRects()[0], view)
      return {
        id,
        passage,
        stretch: foldedIn(stretch, height),
        wordY: folded((line.top + line.bottom) / 2, height),
      }
    })
  return {
    near,
    far: ({ id, passage, start }) => {
      const block = firstWhere(starts.length, n => (starts[n] ?? 0) > start) - 1
      const { top, bottom } = boxOf(block)
      const part = (start - (starts[block] ?? 0)) / ((starts[block + 1] ?? Infinity) - (starts[block] ?? 0))
      const y = folded(top + (bottom - top) * part, height)
      return { id, passage, stretch: { top: y, bottom: y }, wordY: y }
    },
    first: passages.from(starts[firstBlock] ?? Infinity),
    end: passages.from(starts[endBlock] ?? Infinity),
  }
}

const within = (box: DOMRect | undefined, view: Stretch): Stretch => ({
  top: (box?.top ?? 0) - view.top,
  bottom: (box?.bottom ?? 0) - view.top,
})

const foldedIn = ({ top, bottom }: Stretch, height: number): Stretch => ({
  top: folded(top, height),
  bottom: folded(bottom, height),
})

export const isInView = ({ stretch }: PlacedPassage, heightPx: number): boolean =>
  overlaps(stretch, { top: 0, bottom: heightPx })
