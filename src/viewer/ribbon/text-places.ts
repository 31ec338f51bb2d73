/** Where passages stand on the screen. Only runs of the text that are in view are looked into: the others are not laid out. */

import { firstWhere } from '../state/first-where.ts'
import type { Told, ToldPassage } from '../state/told.ts'
import type { TextBlock } from '../ui/text-blocks.ts'
import { folded, overlaps, type Stretch } from './geometry.ts'
import type { Handle, Handles } from './handles.ts'

/** A passage, measured: px from the top of the view. */
export interface PlacedPassage {
  id: string
  passage: number
  stretch: Stretch
  wordY: number
}

/** What is known of a passage that is not measured. */
export type FarPassage = Pick<ToldPassage, 'id' | 'passage' | 'start'>

export interface TextPlaces {
  /** The passages of the blocks in view, in the order of the text. */
  near: readonly PlacedPassage[]
  /** Whatever lies beyond those blocks: about where it would stand, drawn nearer. */
  far: (passage: FarPassage) => PlacedPassage
  /** The nearest passages in front of those blocks and behind them, in the order of the text. */
  before: readonly ToldPassage[]
  after: readonly ToldPassage[]
}

/** More passages at once nobody can follow. */
const MOST = 160
/** So many beyond them are looked at. */
const FAR_LOOK = 200

/** @param view on the screen, px. */
export function placesInText(handles: Handles, told: Told, view: Stretch): TextPlaces {
  const { runs } = handles
  const height = view.bottom - view.top
  const boxOf = (of: TextBlock | undefined): Stretch => within(of?.element.getBoundingClientRect(), view)
  const firstRun = firstWhere(runs.length, n => boxOf(runs[n]).bottom > 0)
  const endRun = firstWhere(runs.length, n => boxOf(runs[n]).top >= height)
  const blocks = runs.slice(firstRun, endRun).flatMap(run => run.blocks)
  const firstBlock = firstWhere(blocks.length, n => boxOf(blocks[n]).bottom > 0)
  const endBlock = firstWhere(blocks.length, n => boxOf(blocks[n]).top >= height)
  const beyond = runs[endRun]?.start ?? Infinity
  const first = told.from(blocks[firstBlock]?.start ?? beyond)
  const end = told.from(blocks[endBlock]?.start ?? beyond)
  // Events that are told by the same words share their elements.
  const boxAt = once((piece: Element) => within(piece.getBoundingClientRect(), view))
  const lineAt = once((word: Element | undefined) => within(word?.getClientRects()[0], view))
  const passages: Handle[] = []
  for (const { element } of blocks.slice(firstBlock, endBlock))
    if (passages.length < MOST) passages.push(...handles.passagesIn(element))
  const near = passages.slice(0, MOST).map(({ id, passage, pieces, word }): PlacedPassage => {
    const boxes = pieces.map(boxAt)
    const stretch = {
      top: Math.min(...boxes.map(({ top }) => top)),
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    }
    const line = lineAt(word ?? pieces[0])
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
      const n = firstWhere(runs.length, n => (runs[n]?.start ?? 0) > start) - 1
      const from = runs[n]?.start ?? 0
      const { top, bottom } = boxOf(runs[n])
      const part = (start - from) / ((runs[n + 1]?.start ?? Infinity) - from)
      const y = folded(top + (bottom - top) * part, height)
      return { id, passage, stretch: { top: y, bottom: y }, wordY: y }
    },
    before: told.slice(first - FAR_LOOK, first),
    after: told.slice(end, end + FAR_LOOK),
  }
}

/** Measures nothing twice. */
function once<In, Out>(measure: (element: In) => Out): (element: In) => Out {
  const known = new Map<In, Out>()
  return element => {
    const before = known.get(element)
    if (before !== undefined) return before
    const now = measure(element)
    known.set(element, now)
    return now
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
