/**
 * What is drawn when there are more events than rows: in every bin of time the most salient stand singly, the others
 * are gathered. Costs a few searches a bin, however many events there are; bins are powers of two wide and begin at
 * multiples of their width, so that panning keeps what is drawn.
 */
import type { Placed } from '../state/chronology.ts'
import type { TimeWindow } from '../state/store.ts'
import { type MaxTree, maxTree, topMax } from './max-tree.ts'

export interface LayoutIndex {
  dated: readonly Placed[]
  /** First moments, never decreasing. */
  fromMs: Float64Array
  salience: MaxTree
  /** Last moments. */
  toMs: MaxTree
}

export interface LayoutOptions {
  /** Bins are at least so wide, and less than twice so. */
  leastBinPx: number
  /** Events a bin shows singly. */
  perBin: number
  /** Neighbouring bins use different lanes, so that labels may reach into the next bin. */
  phases: 1 | 2
  /** Lanes for what lasts. */
  spanLanes: number
}

export interface DrawnEvent {
  kind: 'event'
  placed: Placed
  lane: number
}

export interface DrawnGroup {
  kind: 'group'
  id: string
  lane: number
  members: Members
  fromMs: number
  toMs: number
}

export type Drawn = DrawnEvent | DrawnGroup

/** The events of `dated` from `first` up to `end`, without those drawn singly. */
export interface Members {
  first: number
  end: number
  count: number
  without: readonly number[]
}

/** The first of a group's members. */
export function firstOf({ first, end, without }: Members): number {
  for (let n = first; n < end; n += 1) if (!without.includes(n)) return n
  return first
}

interface Bin {
  bin: number
  first: number
  end: number
  /** Indexes of its most salient events, in time order. */
  top: number[]
}

/** What is longer than this part of a bin goes to a lane for what lasts, if there is room. */
const LASTING = 1 / 3
/** How many of the events that began before the window are looked at. */
const ONGOING = 64

export function layoutIndex(dated: readonly Placed[]): LayoutIndex {
  const fromMs = new Float64Array(dated.length)
  const toMs = new Float64Array(dated.length)
  const salience = new Float64Array(dated.length)
  for (let n = 0; n < dated.length; n += 1) {
    const one = dated[n] as Placed
    fromMs[n] = one.fromMs
    toMs[n] = one.toMs
    salience[n] = one.event.salience
  }
  // Events of “before …” stand a little earlier than drawn; a search needs an order without exceptions.
  for (let n = fromMs.length - 2; n >= 0; n -= 1)
    fromMs[n] = Math.min(fromMs[n] ?? 0, fromMs[n + 1] ?? Infinity)
  return { dated, fromMs, salience: maxTree(salience), toMs: maxTree(toMs) }
}

/** Number of lanes that a layout fills: for events, below them for what lasts, then for groups. */
export const laneCount = ({ spanLanes, perBin, phases }: LayoutOptions): number =>
  perBin * phases + spanLanes + 1

/** The narrowest power of two that is wide enough, in ms. */
export const binOf = ({ start, end }: TimeWindow, widthPx: number, leastBinPx: number): number =>
  2 ** Math.ceil(Math.log2(((end - start) / widthPx) * leastBinPx))

/**
 * Chooses what to draw in a window and half a window on either side.
 * @param selected index of an event that is drawn in any case.
 */
export function layout(
  index: LayoutIndex,
  window: TimeWindow,
  widthPx: number,
  options: LayoutOptions,
  selected: number | null,
): Drawn[] {
  const { dated, fromMs } = index
  const { perBin, phases, spanLanes } = options
  const margin = (window.end - window.start) / 2
  const binMs = binOf(window, widthPx, options.leastBinPx)
  const firstBin = Math.floor((window.start - margin) / binMs)
  const lastBin = Math.floor((window.end + margin) / binMs)
  const bins = binsOf(index, firstBin, lastBin, binMs, perBin, selected)
  const lengthMs = (n: number): number => lengthOf(dated[n])

  const wanted = new Set([
    ...ongoing(index, firstBin * binMs, Math.max(1, spanLanes)),
    ...bins.flatMap(({ top }) => top.filter(n => lengthMs(n) > binMs * LASTING)),
  ])
  if (selected !== null && isOngoing(dated[selected], firstBin * binMs)) wanted.add(selected)
  const laneOf = lanesOfSpans(index, wanted, spanLanes, selected)

  const drawn: Drawn[] = []
  for (const [n, lane] of laneOf) {
    const placed = dated[n]
    if (placed) drawn.push({ kind: 'event', placed, lane: perBin * phases + lane })
  }
  for (const { bin, first, end, top } of bins) {
    // What would run far into the next bins, and has no lane of its own, counts in its bin's group.
    const single = top.filter(n => !laneOf.has(n) && lengthMs(n) <= binMs)
    single.forEach((n, k) => {
      const placed = dated[n]
      const phase = phases === 2 ? Math.abs(bin) % 2 : 0
      if (placed) drawn.push({ kind: 'event', placed, lane: phase * perBin + k })
    })
    const without = [...single, ...[...laneOf.keys()].filter(n => n >= first && n < end)]
    const count = end - first - without.length
    if (count > 0)
      drawn.push({
        kind: 'group',
        id: `group ${binMs} ${bin}`,
        lane: perBin * phases + spanLanes,
        members: { first, end, count, without },
        fromMs: fromMs[first] ?? 0,
        toMs: fromMs[end - 1] ?? 0,
      })
  }
  return drawn
}

/** Arrows of open ends are of one length, however long it has been. */
const lengthOf = (placed: Placed | undefined): number =>
  !placed || placed.form === 'since' || placed.form === 'before' ? 0 : placed.toMs - placed.fromMs

function binsOf(
  { fromMs, salience }: LayoutIndex,
  firstBin: number,
  lastBin: number,
  binMs: number,
  perBin: number,
  selected: number | null,
): Bin[] {
  const bins: Bin[] = []
  let first = lowerBound(fromMs, firstBin * binMs)
  for (let bin = firstBin; bin <= lastBin; bin += 1) {
    const end = lowerBound(fromMs, (bin + 1) * binMs)
    if (end > first) {
      const top = topMax(salience, first, end, perBin)
      if (selected !== null && selected >= first && selected < end && !top.includes(selected)) {
        if (top.length >= perBin) top.pop()
        top.push(selected)
      }
      bins.push({ bin, first, end, top: top.sort((a, b) => a - b) })
    }
    first = end
  }
  return bins
}

/** Lays what lasts side by side, the selected first; what finds no lane is left out. */
function lanesOfSpans(
  { dated }: LayoutIndex,
  wanted: ReadonlySet<number>,
  lanes: number,
  selected: number | null,
): Map<number, number> {
  const laid = new Map<number, number>()
  const taken = Array.from({ length: lanes }, (): Placed[] => [])
  const rank = (n: number): number => (n === selected ? -1 : n)
  for (const n of [...wanted].sort((a, b) => rank(a) - rank(b))) {
    const placed = dated[n]
    const lane = taken.findIndex(
      others => placed && others.every(one => one.toMs <= placed.fromMs || one.fromMs >= placed.toMs),
    )
    if (!placed || lane < 0) continue
    taken[lane]?.push(placed)
    laid.set(n, lane)
  }
  return laid
}

const isOngoing = (placed: Placed | undefined, ms: number): boolean =>
  placed !== undefined && placed.fromMs < ms && placed.toMs > ms

/** Events from before a moment that still go on then: the most salient of those that end last. */
function ongoing({ dated, fromMs, toMs }: LayoutIndex, ms: number, count: number): number[] {
  return topMax(toMs, 0, lowerBound(fromMs, ms), ONGOING)
    .filter(n => isOngoing(dated[n], ms))
    .sort((a, b) => (dated[b]?.event.salience ?? 0) - (dated[a]?.event.salience ?? 0))
    .slice(0, count)
}

/** The first index whose value is not below. */
export function lowerBound(values: Float64Array, value: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
