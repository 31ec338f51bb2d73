/** The empty stretch of a window that is worth a note: it takes most of the window, so it holds its middle. */

import type { Gap } from '../state/gaps.ts'
import type { TimeWindow } from '../state/store.ts'
import type { Stretches } from '../state/stretches.ts'
import { pxOf } from '../state/window.ts'

export interface Empty {
  /** Middle of what is seen of it. */
  px: number
  /** How long it lasts in all; null where it has no end, or where it fills the window. */
  lengthMs: number | null
  /** Whether events lie before the window and beyond it. */
  earlier: boolean
  later: boolean
}

/** From this part of the window on. */
const MOST = 0.55
/** Narrower ones have no room for words. */
const LEAST_PX = 250

/** @param lengthOf how long a stretch truly is, in ms. */
export function emptyIn(
  window: TimeWindow,
  stretches: Stretches,
  widthPx: number,
  lengthOf: (gap: Gap) => number,
): Empty | null {
  const { start, end } = window
  const stretch = stretches.emptyAt((start + end) / 2)
  if (!stretch || widthPx <= 0) return null
  const [from, to] = [Math.max(start, stretch.startMs), Math.min(end, stretch.endMs)]
  const fromPx = pxOf(from, window, widthPx)
  const toPx = pxOf(to, window, widthPx)
  if (toPx - fromPx < Math.max(LEAST_PX, widthPx * MOST)) return null
  const lengthMs = lengthOf(stretch)
  return {
    px: (fromPx + toPx) / 2,
    lengthMs: Number.isFinite(lengthMs) && to - from < end - start ? lengthMs : null,
    earlier: stretch.startMs > -Infinity && stretches.beyond(window, -1) !== null,
    later: stretch.endMs < Infinity && stretches.beyond(window, 1) !== null,
  }
}
