/** Where the overview names the long stretches without events: beside its window or inside it, never across its frame. */
import type { Gap } from '../state/gaps.ts'
import type { TimeWindow } from '../state/store.ts'
import { pxOf } from '../state/window.ts'
import { frameOf } from './overview.ts'

export interface GapWords {
  gap: Gap
  /** Their middle. */
  px: number
}

/** The window's grips stand out from its frame. */
const FRAME_PX = 8

/**
 * @param wordsPx how wide the words of a gap are.
 * @returns the gaps whose words have room, each in its widest free part.
 */
export function gapWords(
  gaps: readonly Gap[],
  window: TimeWindow,
  whole: TimeWindow,
  widthPx: number,
  wordsPx: (gap: Gap) => number,
): GapWords[] {
  const { startPx, endPx } = frameOf(window, whole, widthPx)
  const frame = [startPx, endPx]
  return gaps.flatMap(gap => {
    const [fromPx, toPx] = [pxOf(gap.startMs, whole, widthPx), pxOf(gap.endMs, whole, widthPx)]
    const edges = frame.filter(px => px > fromPx - FRAME_PX && px < toPx + FRAME_PX)
    const starts = [fromPx, ...edges.map(px => px + FRAME_PX)]
    const ends = [...edges.map(px => px - FRAME_PX), toPx]
    const parts = starts.map((startPx, n) => ({ startPx, endPx: ends[n] ?? startPx }))
    const widest = parts.reduce((a, b) => (b.endPx - b.startPx > a.endPx - a.startPx ? b : a))
    return widest.endPx - widest.startPx >= wordsPx(gap)
      ? [{ gap, px: (widest.startPx + widest.endPx) / 2 }]
      : []
  })
}
