/** Where rows and marks stand on the screen. */

import { firstWhere } from '../state/first-where.ts'
import { pxOf } from '../state/window.ts'
import { clamped, middleOf, overlaps, type Point, type Stretch } from './geometry.ts'
import type { Handles } from './handles.ts'
import type { Look } from './ties.ts'

/** A row, or the lane of a mark: px from the top left of the ribbon. */
export interface PlacedRow {
  row: Stretch
  isInView: boolean
  /** The mark where there is no row, and how far from the rail it is. */
  mark: Point | null
  fieldPx: number
}

export interface RowPlaces {
  /** null for what is not shown at all. */
  of: (id: string) => PlacedRow | null
  /** Of a moment on the axis; null where rows say it, or where it lies outside the window. */
  at: (ms: number) => Point | null
  /** What is seen of timeline and rows. */
  frame: Stretch
}

/** So that no gap shows between the band and the row's own field. */
const OVERLAP_PX = 1

/**
 * @param window the visible stretch of time, as it is drawn.
 * @param ribbon what the ribbon is drawn in, on the screen.
 */
export function placesOfRows(
  { timeline, list, marks, rows }: Handles,
  { window, folded }: Pick<Look, 'window' | 'folded'>,
  ribbon: DOMRect,
): RowPlaces {
  const lanes = timeline ? frameOf(timeline) : null
  const listed = list ? frameOf(list) : null
  const inRibbon = ({ top, bottom }: Stretch): Stretch => ({
    top: top - ribbon.top,
    bottom: bottom - ribbon.top,
  })
  const hasRows =
    list !== null &&
    list.clientHeight > 0 &&
    (timeline === null || topOf(list) < timeline.getBoundingClientRect().bottom - 1)

  const rowOf = (id: string): PlacedRow | null => {
    const box = rows.get(id)?.closest('li')?.getBoundingClientRect()
    if (!box || !listed || box.height === 0) return null
    const row = clamped(box, listed)
    return { row: inRibbon(row), isInView: overlaps(box, listed), mark: null, fieldPx: OVERLAP_PX }
  }
  const markOf = (id: string): PlacedRow | null => {
    const box = marks.get(id)?.getBoundingClientRect()
    if (!box || !lanes || box.height === 0 || box.right < lanes.left || box.left > lanes.right) return null
    const x = Math.min(Math.max((box.left + box.right) / 2, lanes.left), lanes.right)
    const row = clamped(box, lanes)
    return {
      row: inRibbon(row),
      isInView: overlaps(box, lanes),
      mark: { x: x - ribbon.left, y: middleOf(row) - ribbon.top },
      fieldPx: x - ribbon.right,
    }
  }
  /** Where marks stand, the list beneath them says only what they do not, as far as it is seen. */
  const seenRows = hasRows || !listed ? new Set() : new Set(idsIn(listed, rows))
  const known = new Map<string, PlacedRow | null>()
  const placeOf = (id: string): PlacedRow | null => {
    const place = known.get(id)
    if (place !== undefined) return place
    const found = hasRows || (!marks.has(id) && seenRows.has(id)) ? rowOf(id) : markOf(id)
    known.set(id, found)
    return found
  }
  const seen = [lanes, listed].filter(frame => frame !== null && frame.bottom > frame.top) as Frame[]
  return {
    of: placeOf,
    at: ms => {
      const axis = timeline?.firstElementChild?.getBoundingClientRect()
      const drawn = folded?.drawn(ms) ?? ms
      if (hasRows || !axis?.height || drawn < window.start || drawn > window.end) return null
      return { x: axis.left + pxOf(drawn, window, axis.width) - ribbon.left, y: axis.top - ribbon.top }
    },
    frame: inRibbon({
      top: Math.min(...seen.map(({ top }) => top)),
      bottom: Math.max(...seen.map(({ bottom }) => bottom)),
    }),
  }
}

interface Frame extends Stretch {
  left: number
  right: number
}

/** Ids of the rows in a frame. @param rows from top to bottom. */
function idsIn(frame: Frame, rows: ReadonlyMap<string, HTMLElement>): string[] {
  const all = [...rows]
  const boxOf = (n: number): DOMRect | undefined => all[n]?.[1].getBoundingClientRect()
  const first = firstWhere(all.length, n => (boxOf(n)?.bottom ?? 0) > frame.top)
  const end = firstWhere(all.length, n => (boxOf(n)?.top ?? 0) >= frame.bottom)
  return all.slice(first, end).map(([id]) => id)
}

const topOf = (element: Element): number => element.getBoundingClientRect().top

/** What is seen of an element: all around it that scrolls or hides cuts off something. */
function frameOf(element: HTMLElement): Frame {
  let { top, bottom, left, right } = element.getBoundingClientRect()
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
    if (getComputedStyle(at).overflowY === 'visible') continue
    const box = at.getBoundingClientRect()
    top = Math.max(top, box.top)
    bottom = Math.min(bottom, box.bottom)
    left = Math.max(left, box.left)
    right = Math.min(right, box.right)
  }
  return { top, bottom, left, right }
}
