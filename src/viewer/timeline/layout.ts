/**
 * What is drawn when there are more events than rows: in every bin of time the most salient stand singly, the others
 * are gathered. Costs a few searches a bin, however many events there are; bins are powers of two wide and begin at
 * multiples of their width, so that panning keeps what is drawn.
 */
import type { Placed } from '../state/chronology.ts'
import type { TimeWindow } from '../state/store.ts'
import { DAY_MS } from '../ui/certainty.ts'
import { type MaxTree, maxTree, topMax } from './max-tree.ts'

export interface LayoutIndex {
  dated: readonly Placed[]
  /** First moments, never decreasing. */
  fromMs: Float64Array
  salience: MaxTree
  /** Last moments. */
  toMs: MaxTree
  lasting: boolean
}

export interface LayoutOptions {
  /** Bins are at least so wide, and less than twice so. */
  leastBinPx: number
  /** Events a bin shows singly. */
  perBin: number
  /** Lanes for what lasts. */
  spanLanes: number
  /** Whether titles stand beside the marks; they may reach to the end of the next bin. */
  labelled: boolean
}

export type Drawn =
  | {
      kind: 'event'
      placed: Placed
      lane: number
      /** Room for its label; 0 where it has none. */
      labelPx: number
      /** Whether the label lies upon it: bars have the room. */
      upon: boolean
    }
  | { kind: 'group'; id: string; lane: number; members: Members; fromMs: number; toMs: number }

/** The events of `dated` from `first` up to `end`, without those drawn singly. */
export interface Members {
  first: number
  end: number
  count: number
  without: readonly number[]
}

const LABEL_GAP_PX = 24
const SPAN_LABEL_PX = 180
/** What is longer than this part of a bin is drawn in a lane for what lasts. */
const LASTING = 1 / 3
/** How many of the events that began before the window are looked at. */
const ONGOING = 64

export function layoutIndex(dated: readonly Placed[]): LayoutIndex {
  const fromMs = Float64Array.from(dated, one => one.fromMs)
  // Events of “before …” stand a little earlier than drawn; a search needs an order without exceptions.
  for (let n = fromMs.length - 2; n >= 0; n -= 1)
    fromMs[n] = Math.min(fromMs[n] ?? 0, fromMs[n + 1] ?? Infinity)
  return {
    dated,
    fromMs,
    salience: maxTree(Float64Array.from(dated, one => one.event.salience)),
    toMs: maxTree(Float64Array.from(dated, one => one.toMs)),
    lasting: anyLasts(dated),
  }
}

/** Whether anything lasts a month: otherwise no lane is kept for it. */
export const anyLasts = (dated: readonly Placed[]): boolean =>
  dated.some(({ fromMs, toMs }) => toMs - fromMs > 27 * DAY_MS)

/** The narrowest power of two that is wide enough. */
export const binOf = ({ start, end }: TimeWindow, widthPx: number, leastBinPx: number): number =>
  2 ** Math.ceil(Math.log2(((end - start) / widthPx) * leastBinPx))

/**
 * Chooses what to draw in a window and half a window on either side.
 * @param selected id of an event that is drawn in any case.
 */
export function layout(
  index: LayoutIndex,
  window: TimeWindow,
  widthPx: number,
  options: LayoutOptions,
  selected: number | null,
): Drawn[] {
  const { dated, fromMs } = index
  const span = window.end - window.start
  const msPerPx = span / widthPx
  const binMs = binOf(window, widthPx, options.leastBinPx)
  const firstBin = Math.floor((window.start - span / 2) / binMs)
  const lastBin = Math.floor((window.end + span / 2) / binMs)
  const spanLanes = index.lasting ? options.spanLanes : 0
  const eventLanes = options.perBin * (options.labelled ? 2 : 1)
  const drawn: Drawn[] = []
  const lasting: number[] = ongoing(index, firstBin * binMs, Math.max(1, spanLanes))
  const bins: { bin: number; first: number; end: number; single: number[] }[] = []

  let first = lowerBound(fromMs, firstBin * binMs)
  for (let bin = firstBin; bin <= lastBin; bin += 1) {
    const end = lowerBound(fromMs, (bin + 1) * binMs)
    if (end > first) {
      const top = topMax(index.salience, first, end, options.perBin)
      if (selected !== null && selected >= first && selected < end && !top.includes(selected)) {
        if (top.length >= options.perBin) top.pop()
        top.push(selected)
      }
      const tooLong = (n: number): boolean => {
        const one = dated[n]
        return (
          one !== undefined &&
          one.form !== 'since' &&
          one.form !== 'before' &&
          one.toMs - one.fromMs > binMs * LASTING
        )
      }
      lasting.push(...top.filter(tooLong))
      bins.push({ bin, first, end, single: top.filter(n => !tooLong(n)).sort((a, b) => a - b) })
    }
    first = end
  }

  // What lasts is laid side by side; where there is no lane left it counts in its bin's group.
  const reachedMs = new Array<number>(spanLanes).fill(-Infinity)
  const laid = new Set<number>()
  if (selected !== null && lasting.includes(selected)) lasting.splice(lasting.indexOf(selected), 1)
  else selected = null
  lasting.sort((a, b) => a - b)
  for (const n of selected === null ? lasting : [selected, ...lasting]) {
    const placed = dated[n]
    const lane = placed ? reachedMs.findIndex(reached => reached < placed.fromMs) : -1
    if (!placed || lane < 0) continue
    const labelMs = options.labelled ? SPAN_LABEL_PX * msPerPx : 0
    const upon = placed.toMs - placed.fromMs > labelMs * 1.5
    reachedMs[lane] = upon ? placed.toMs : placed.toMs + labelMs
    laid.add(n)
    drawn.push({ kind: 'event', placed, lane, labelPx: options.labelled ? SPAN_LABEL_PX : 0, upon })
  }

  for (const { bin, first, end, single } of bins) {
    single.forEach((n, k) => {
      const placed = dated[n]
      if (!placed) return
      const lane = spanLanes + (options.labelled ? (Math.abs(bin) % 2) * options.perBin : 0) + k
      const roomPx = ((bin + 2) * binMs - Math.max(placed.fromMs, placed.toMs)) / msPerPx - LABEL_GAP_PX
      drawn.push({
        kind: 'event',
        placed,
        lane,
        labelPx: options.labelled ? Math.round(roomPx / 8) * 8 : 0,
        upon: false,
      })
    })
    const without = [...single, ...[...laid].filter(n => n >= first && n < end)]
    const count = end - first - without.length
    if (count > 0)
      drawn.push({
        kind: 'group',
        id: `group ${binMs} ${bin}`,
        lane: spanLanes + eventLanes,
        members: { first, end, count, without },
        fromMs: fromMs[first] ?? 0,
        toMs: fromMs[end - 1] ?? 0,
      })
  }
  return drawn
}

/** Events from before a moment that still go on then: the most salient of those that end last. */
function ongoing(index: LayoutIndex, ms: number, count: number): number[] {
  const before = lowerBound(index.fromMs, ms)
  return topMax(index.toMs, 0, before, ONGOING)
    .filter(n => (index.dated[n]?.toMs ?? 0) > ms)
    .sort((a, b) => (index.dated[b]?.event.salience ?? 0) - (index.dated[a]?.event.salience ?? 0))
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
