/**
 * What is drawn when there are more events than rows: in every bin of time the most salient stand singly, the others
 * are gathered. Costs a few searches a bin, however many events there are; bins are powers of two wide and begin at
 * multiples of their width, so that panning keeps what is drawn.
 */
import type { Placed } from '../state/chronology.ts'
import type { TimeWindow } from '../state/store.ts'
import { DAY_MS } from '../ui/certainty.ts'
import { type Gathered, gather } from './gather.ts'
import { type LayoutIndex, lowerBound } from './layout-index.ts'
import { topMax } from './max-tree.ts'

export interface LayoutOptions {
  /** Bins are at least so wide, and less than twice so. */
  leastBinPx: number
  /** Events a bin shows singly. */
  perBin: number
  /** Neighbouring bins use different rows, so that labels may reach into the next bin. */
  phases: 1 | 2
  /** Rows for what lasts. */
  spanRows: number
  /** Whether there is a row for groups below: not needed where every event has room. */
  groups: boolean
}

export interface DrawnEvent {
  kind: 'event'
  placed: Placed
  row: number
}

export interface DrawnGroup extends Omit<Gathered, 'bin' | 'only'> {
  kind: 'group'
  id: string
  row: number
}

export type Drawn = DrawnEvent | DrawnGroup

interface Bin {
  bin: number
  first: number
  end: number
  /** Indexes of its most salient events, in time order: a row of the bin for each. */
  top: number[]
  /** The next most salient: they find a row where neighbours leave one free. */
  more: number[]
}

/** What is longer than this part of a bin goes to a row for what lasts, if there is room. */
const LASTING = 1 / 3
/** How many of the events that began before the window are looked at. */
const ONGOING = 64

/** Number of rows that a layout fills: for events, below them for what lasts, then for groups. */
export const rowCount = ({ spanRows, perBin, phases, groups }: LayoutOptions): number =>
  perBin * phases + spanRows + (groups ? 1 : 0)

/** The narrowest power of two that is wide enough, in ms. */
export const binOf = ({ start, end }: TimeWindow, widthPx: number, leastBinPx: number): number =>
  2 ** Math.ceil(Math.log2(((end - start) / widthPx) * leastBinPx))

/**
 * Chooses what to draw in the bins that a window touches.
 * @param selected index of an event that is drawn in any case.
 */
export function layout(
  index: LayoutIndex,
  window: TimeWindow,
  widthPx: number,
  options: LayoutOptions,
  selected: number | null,
): Drawn[] {
  const { dated } = index
  const { perBin, phases, spanRows } = options
  const binMs = binOf(window, widthPx, options.leastBinPx)
  const firstBin = Math.floor(window.start / binMs)
  const lastBin = Math.floor(window.end / binMs)
  const bins = binsOf(index, firstBin, lastBin, binMs, options, selected)
  const lengthMs = (n: number): number => lengthOf(dated[n])

  const eventRows = perBin * phases
  const wanted = new Set([
    ...ongoing(index, firstBin * binMs, eventRows + spanRows),
    ...begun(index, (lastBin + 1) * binMs),
    ...bins.flatMap(({ top }) => top.filter(n => lengthMs(n) > binMs * LASTING)),
  ])
  if (selected !== null && isOngoing(dated[selected], firstBin * binMs)) wanted.add(selected)
  const rowOf = rowsOfSpans(index, wanted, spanRows, selected)
  for (const [n, row] of rowOf) rowOf.set(n, eventRows + row)
  // The selected event is drawn in any case: what lasts, and found no row of its own, pushes others aside.
  const pinned =
    selected !== null && wanted.has(selected) && !rowOf.has(selected) && lengthMs(selected) > binMs
      ? selected
      : null
  const isFree = (n: number, row: number): boolean =>
    pinned === null || row > 0 || !overlap(dated[n], dated[pinned])
  if (pinned !== null) rowOf.set(pinned, 0)
  for (const { bin, top } of bins) {
    const phase = phases === 2 ? Math.abs(bin) % 2 : 0
    top
      .filter(n => !rowOf.has(n) && lengthMs(n) <= binMs)
      .forEach((n, k) => {
        const row = phase * perBin + k
        if (isFree(n, row)) rowOf.set(n, row)
      })
  }
  fillFreeRows(index, [...wanted, ...bins.flatMap(({ more }) => more)], rowOf, eventRows + spanRows, binMs)

  const drawn: Drawn[] = []
  for (const [n, row] of rowOf) {
    const placed = dated[n]
    if (placed) drawn.push({ kind: 'event', placed, row })
  }
  const msPerPx = (window.end - window.start) / widthPx
  const row = eventRows + spanRows
  for (const { bin, only, ...group } of gather(index, firstBin * binMs, bins, rowOf.keys(), msPerPx)) {
    if (only) drawn.push({ kind: 'event', placed: only, row })
    else drawn.push({ kind: 'group', id: `group ${binMs} ${bin}`, row, ...group })
  }
  return drawn
}

/** Arrows of open ends are of one length, however long it has been. */
const lengthOf = (placed: Placed | undefined): number =>
  !placed || placed.form === 'since' || placed.form === 'before' ? 0 : placed.toMs - placed.fromMs

function binsOf(
  { moments, salience }: LayoutIndex,
  firstBin: number,
  lastBin: number,
  binMs: number,
  { perBin, phases }: LayoutOptions,
  selected: number | null,
): Bin[] {
  const bins: Bin[] = []
  let first = lowerBound(moments, firstBin * binMs)
  for (let bin = firstBin; bin <= lastBin; bin += 1) {
    const end = lowerBound(moments, (bin + 1) * binMs)
    if (end > first) {
      const best = topMax(salience, first, end, perBin * phases)
      if (selected !== null && selected >= first && selected < end) {
        if (best.includes(selected)) best.splice(best.indexOf(selected), 1)
        best.unshift(selected)
      }
      const top = best.slice(0, perBin).sort((a, b) => a - b)
      bins.push({ bin, first, end, top, more: best.slice(perBin) })
    }
    first = end
  }
  return bins
}

/** Lays what lasts side by side, the selected first; what finds no row is left out. */
function rowsOfSpans(
  { dated }: LayoutIndex,
  wanted: ReadonlySet<number>,
  rows: number,
  selected: number | null,
): Map<number, number> {
  const laid = new Map<number, number>()
  const taken = Array.from({ length: rows }, (): Placed[] => [])
  const rank = (n: number): number => (n === selected ? -1 : n)
  for (const n of [...wanted].sort((a, b) => rank(a) - rank(b))) {
    const placed = dated[n]
    const row = taken.findIndex(
      others => placed && others.every(one => one.toMs <= placed.fromMs || one.fromMs >= placed.toMs),
    )
    if (!placed || row < 0) continue
    taken[row]?.push(placed)
    laid.set(n, row)
  }
  return laid
}

/**
 * What found no row of its own goes where no other event stands in its way, the most salient first; else it counts in
 * its bin's group. What does not last needs room for its words besides.
 */
function fillFreeRows(
  { dated }: LayoutIndex,
  wanted: readonly number[],
  rowOf: Map<number, number>,
  rows: number,
  binMs: number,
): void {
  const taken = Array.from({ length: rows }, (): Placed[] => [])
  for (const [n, row] of rowOf) if (dated[n]) taken[row]?.push(dated[n])
  const salience = (n: number): number => dated[n]?.event.salience ?? 0
  const left = wanted.filter(n => !rowOf.has(n)).sort((a, b) => salience(b) - salience(a) || a - b)
  for (const n of left) {
    const placed = dated[n]
    if (!placed || rowOf.has(n)) continue
    const airMs = lengthOf(placed) > binMs ? 0 : binMs
    const row = taken.findIndex(others => others.every(one => !overlap(placed, one, airMs)))
    if (row < 0) continue
    taken[row]?.push(placed)
    rowOf.set(n, row)
  }
}

const overlap = (a: Placed | undefined, b: Placed | undefined, airMs = 0): boolean =>
  a !== undefined && b !== undefined && a.toMs + airMs > b.fromMs && a.fromMs - airMs < b.toMs

const isOngoing = (placed: Placed | undefined, ms: number): boolean =>
  placed !== undefined && placed.fromMs < ms && placed.toMs > ms

/** Events from before a moment that still go on then: the most salient of those that end last. */
function ongoing({ dated, moments, toMs }: LayoutIndex, ms: number, count: number): number[] {
  return topMax(toMs, 0, lowerBound(moments, ms), ONGOING)
    .filter(n => isOngoing(dated[n], ms))
    .sort((a, b) => (dated[b]?.event.salience ?? 0) - (dated[a]?.event.salience ?? 0))
    .slice(0, count)
}

/** What began before a moment of its first day but counts as happening at noon, which is still to come. */
const begun = ({ dated, moments, toMs }: LayoutIndex, ms: number): number[] =>
  topMax(toMs, lowerBound(moments, ms), lowerBound(moments, ms + DAY_MS / 2), ONGOING).filter(
    n => (dated[n]?.fromMs ?? ms) < ms,
  )
