/** Where the labels of a row stand and how wide they may be, so that none lies over another mark or label. */
import type { TimeWindow } from '../state/store.ts'
import { pxOf } from '../state/window.ts'
import type { Extent } from '../ui/certainty.ts'

export interface LabelPlace {
  /** `upon` a bar that is long enough to carry it. */
  side: 'after' | 'before' | 'upon'
  widthPx: number
}

/** Between a mark and its label, and between a label and the next mark. */
const GAP_PX = 24
const MOST_PX = 320
/** A bar from this length on carries its label. */
const UPON_PX = 260
/** Less room than this to the end of the window is too little. */
const LEAST_PX = 150
/** A label narrower than this says nothing: a day, and the first letters of a title. */
const USEFUL_PX = 148
const DOT_PX = 10
/** Widths go by steps, so that panning does not change them, and zooming only now and then. */
const STEP_PX = 24

/** A mark that has a label: where it is drawn. */
export interface Labelled {
  row: number
  extent: Extent
}

/**
 * @param marks in any order.
 * @returns a place for each mark's label, inside the window; width 0 where there is no room.
 */
export function labelPlaces(
  marks: readonly Labelled[],
  window: TimeWindow,
  widthPx: number,
): Map<Extent, LabelPlace> {
  const sorted = marks
    .map(({ row, extent }) => ({ row, extent, ...pxExtent(extent, window, widthPx) }))
    .sort((a, b) => a.row - b.row || a.startPx - b.startPx)
  const neighbour = (n: number, by: 1 | -1) => {
    const other = sorted[n + by]
    return other && other.row === sorted[n]?.row ? other : null
  }
  /** How much of the room on its left each label takes. */
  const takenPx = sorted.map(({ startPx, endPx }, n) => {
    const previous = neighbour(n, -1)
    const roomPx = startPx - Math.max(0, previous?.endPx ?? 0)
    const atEdge = endPx <= widthPx && widthPx - endPx < LEAST_PX
    if (!atEdge || roomPx < (previous ? 2 : 1) * LEAST_PX) return 0
    return Math.min(MOST_PX, previous ? roomPx / 2 : roomPx)
  })
  return new Map(
    sorted.map(({ extent, startPx, endPx }, n): [Extent, LabelPlace] => {
      const before = takenPx[n] ?? 0
      const next = neighbour(n, 1)
      const edgePx = next ? Math.min(widthPx, next.startPx - (takenPx[n + 1] ?? 0)) : widthPx
      if (endPx - startPx > UPON_PX) return [extent, { side: 'upon', widthPx: UPON_PX - 2 * GAP_PX }]
      if (before > 0) return [extent, { side: 'before', widthPx: stepped(before) }]
      return [extent, { side: 'after', widthPx: endPx < 0 ? 0 : stepped(edgePx - endPx) }]
    }),
  )
}

function stepped(roomPx: number): number {
  const stepsPx = Math.min(MOST_PX, Math.floor((roomPx - GAP_PX) / STEP_PX) * STEP_PX)
  return stepsPx < USEFUL_PX ? 0 : stepsPx
}

/** Marks are at least as wide as a dot. */
function pxExtent({ startMs, endMs }: Extent, window: TimeWindow, widthPx: number) {
  const startPx = pxOf(startMs, window, widthPx)
  const endPx = pxOf(endMs, window, widthPx)
  const morePx = Math.max(0, DOT_PX - (endPx - startPx)) / 2
  return { startPx: startPx - morePx, endPx: endPx + morePx }
}
