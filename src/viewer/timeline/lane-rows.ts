/** How many rows each lane has, and for what. */
import type { Lane } from '../state/lanes.ts'
import { type LayoutOptions, rowCount } from './layout.ts'

export interface LaneRows {
  /** Place among the lanes. */
  lane: number
  /** Of its name, if it has one: its marks stand below. */
  firstRow: number
  /** With that of its name. */
  rows: number
  /** Row of its first marks. */
  marksRow: number
  options: LayoutOptions
}

/** More lanes than this are low ones. */
const FEW_LANES = 4
const LEAST_BIN_PX = 144

/** Lanes under one another, each with its name above it. */
export function laneRows(lanes: readonly Lane[]): LaneRows[] {
  let firstRow = 0
  return lanes.map(({ members }, lane) => {
    const options = optionsOf(members.length, lanes.length)
    const rows = 1 + rowCount(options)
    const laid = { lane, firstRow, rows, marksRow: firstRow + 1, options }
    firstRow += rows
    return laid
  })
}

/** A few events have a row each, and then no group; more share rows. */
function optionsOf(events: number, lanes: number): LayoutOptions {
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
