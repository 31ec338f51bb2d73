/** Which rows a lane has: laid out for all that may stand in it, shown as far as the window needs them. */
import type { TimeWindow } from '../state/store.ts'
import type { Extent } from '../ui/certainty.ts'
import { type LayoutOptions, rowCount } from './layout.ts'

/** More lanes than this are low ones. */
const FEW_LANES = 4
const LEAST_BIN_PX = 144

/** How a lane is laid out: a few events have a row each, and then no group; more share rows. */
export function laneOptions(events: number, lanes: number): LayoutOptions {
  const rows = lanes <= FEW_LANES ? 3 : 2
  return events <= rows
    ? { leastBinPx: LEAST_BIN_PX, perBin: events, phases: 1, spanRows: 0, groups: false }
    : {
        leastBinPx: LEAST_BIN_PX,
        perBin: 1,
        phases: 2,
        spanRows: lanes <= FEW_LANES ? 1 : 0,
        groups: true,
      }
}

/** All rows of a layout. */
export const allRows = (options: LayoutOptions): number[] =>
  Array.from({ length: rowCount(options) }, (_, row) => row)

/**
 * The rows that hold something which the window shows, rising; the first where there is nothing.
 * @param kept rows that stay in any case.
 */
export function rowsInView(
  drawn: readonly { row: number; extent: Extent }[],
  { start, end }: TimeWindow,
  kept: readonly number[] = [],
): number[] {
  const seen = drawn.filter(({ extent: { startMs, endMs } }) => endMs >= start && startMs <= end)
  const rows = seen.length > 0 ? seen.map(({ row }) => row) : [0]
  return [...new Set([...rows, ...kept])].sort((a, b) => a - b)
}

/** Where a row stands among those that are shown; what has none yet is drawn in the last one above. */
export const placeAmong = (shown: readonly number[], row: number): number =>
  Math.max(
    0,
    shown.findLastIndex(one => one <= row),
  )
