/** Where a row's label stands beside its mark: on the side with more room, so that the two never meet. */
import { wordsPx } from '../state/axis-labels.ts'
import type { Placed } from '../state/chronology.ts'
import type { TimeWindow } from '../state/store.ts'
import { pxOf } from '../state/window.ts'
import type { Extent } from '../ui/certainty.ts'
import type { StatusWords } from '../ui/status-words.ts'
import { drawnExtent } from './drawn.ts'

/** So many events have a row each; more share lanes. */
const MOST_ROWS = 24

/** @param count of dated events. */
export const hasRows = (count: number): boolean => count <= MOST_ROWS

export interface RowPlace {
  /** `over` where the mark fills the row and the label lies upon it. */
  side: 'after' | 'before' | 'over'
  /** Where the label begins, or where it ends on the side `before`. */
  px: number
  /** The label may be so wide. */
  roomPx: number
  /** Set where the mark lies outside the window. */
  away?: 'earlier' | 'later'
}

/** Between the middle of a dot, or the end of a bar, and the label. */
const GAP_PX = 13
/** For a chevron and a small mark at the edge. */
const AWAY_PX = 36
/** Labels narrower than this rather lie over the mark. */
const LEAST_PX = 150
const INSET_PX = 40

/** So much of a title shows before its event's status is cut to a word. */
const TITLE_PX = 120
/** Of dates and statuses, as the styles say it. */
const TYPE_PX = 13

/** Whether a row says the status in one word, so that neither it nor the title is cut to nothing. */
export function isBrief(
  title: string,
  when: string,
  { words, source }: StatusWords,
  roomPx: number,
): boolean {
  const titlePx = Math.min(TITLE_PX, wordsPx(title, TYPE_PX))
  return wordsPx(`${when} ${words} ${source ?? ''}`, TYPE_PX) + titlePx > roomPx
}

/** On which side of the window an event lies; null where it can be seen. */
export const away = ({ startMs, endMs }: Extent, { start, end }: TimeWindow): 'earlier' | 'later' | null =>
  endMs <= start ? 'earlier' : startMs >= end ? 'later' : null

export function rowPlace(placed: Placed, window: TimeWindow, widthPx: number): RowPlace {
  const { startMs, endMs } = drawnExtent(placed, (window.end - window.start) / widthPx)
  const where = away({ startMs, endMs }, window)
  const roomPx = widthPx - AWAY_PX
  if (where === 'earlier') return { side: 'after', px: AWAY_PX, roomPx, away: where }
  if (where === 'later') return { side: 'before', px: roomPx, roomPx, away: where }
  const startPx = Math.max(0, startMs === -Infinity ? 0 : pxOf(startMs, window, widthPx))
  const endPx = Math.min(widthPx, endMs === Infinity ? widthPx : pxOf(endMs, window, widthPx))
  // Marks are at least as wide as a dot.
  const middle = (startPx + endPx) / 2
  const leftPx = Math.min(startPx, middle - 5)
  const rightPx = Math.max(endPx, middle + 5)
  const afterPx = widthPx - rightPx - GAP_PX
  const beforePx = leftPx - GAP_PX
  if (Math.max(afterPx, beforePx) < LEAST_PX)
    return { side: 'over', px: startPx + INSET_PX, roomPx: widthPx - startPx - INSET_PX }
  return afterPx >= beforePx
    ? { side: 'after', px: rightPx + GAP_PX - 5, roomPx: afterPx }
    : { side: 'before', px: leftPx - GAP_PX + 5, roomPx: beforePx }
}
