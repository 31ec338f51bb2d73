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
  const places = new Map<Extent, LabelPlace>()
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    while (sorted[to]?.row === sorted[from]?.row && to < sorted.length) to += 1
    const row = sorted.slice(from, to)
    for (const [n, place] of rowPlaces(row, widthPx).entries()) if (row[n]) places.set(row[n].extent, place)
  }
  return places
}

/** What stands side by side shares the room between: words follow their mark, at the end of the window they precede it. */
function rowPlaces(row: readonly PxExtent[], widthPx: number): LabelPlace[] {
  const isUpon = (n: number): boolean => {
    const mark = row[n]
    return mark !== undefined && mark.endPx - mark.startPx > UPON_PX
  }
  const isLast = (n: number): boolean => {
    const endPx = row[n]?.endPx ?? 0
    return !isUpon(n) && endPx <= widthPx && widthPx - endPx < LEAST_PX
  }
  /** Left of a mark; of the last, right of it. */
  const roomPx = (n: number): number =>
    Math.min(widthPx, row[n]?.startPx ?? widthPx) - Math.max(0, row[n - 1]?.endPx ?? 0)
  /** Whether the words of the mark before would stand there too. */
  const isShared = (n: number): boolean => n > 0 && !isUpon(n - 1) && !isLast(n - 1)
  /** How much of the room on its left the words of a mark take that would rather precede it. */
  const takenPx = row.map((_, n) => (isLast(n) ? stepped(roomPx(n) / (isShared(n) ? 2 : 1)) : 0))
  const places = row.map(({ endPx }, n): LabelPlace => {
    if (isUpon(n)) return { side: 'upon', widthPx: UPON_PX - 2 * GAP_PX }
    const before = takenPx[n] ?? 0
    if (before > 0) return { side: 'before', widthPx: before }
    const room = roomPx(n + 1) / ((takenPx[n + 1] ?? 0) > 0 ? 2 : 1)
    return { side: 'after', widthPx: endPx < 0 ? 0 : stepped(room) }
  })
  // Whatever found no room behind it may find some before it, which nobody took.
  return places.map((place, n) => {
    const previous = places[n - 1]
    const isTaken = previous?.side === 'after' && previous.widthPx > 0
    if (place.widthPx > 0 || isTaken || (row[n]?.endPx ?? 0) > widthPx) return place
    const before = stepped(roomPx(n))
    return before > 0 ? { side: 'before', widthPx: before } : place
  })
}

function stepped(roomPx: number): number {
  const stepsPx = Math.min(MOST_PX, Math.floor((roomPx - GAP_PX) / STEP_PX) * STEP_PX)
  return stepsPx < USEFUL_PX ? 0 : stepsPx
}

interface PxExtent {
  startPx: number
  endPx: number
}

/** Marks are at least as wide as a dot. */
function pxExtent({ startMs, endMs }: Extent, window: TimeWindow, widthPx: number): PxExtent {
  const startPx = pxOf(startMs, window, widthPx)
  const endPx = pxOf(endMs, window, widthPx)
  const morePx = Math.max(0, DOT_PX - (endPx - startPx)) / 2
  return { startPx: startPx - morePx, endPx: endPx + morePx }
}
