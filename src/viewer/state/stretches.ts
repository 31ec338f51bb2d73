/** Where nothing happens: the stretch without events around a moment, and what lies next beyond a window. */
import type { Placed } from './chronology.ts'
import { byStart } from './gaps.ts'
import type { TimeWindow } from './store.ts'

export interface Stretches {
  /** The stretch around a moment that no event touches; its ends are infinite before the first and after the last. Null amid an event. */
  emptyAt: (ms: number) => { startMs: number; endMs: number } | null
  /** The first event that begins after a window, or the last that is over before it. */
  beyond: (window: TimeWindow, by: 1 | -1) => Placed | null
}

/** Costs a search each, however many events there are. @param inOrder in time order. */
export function stretchesOf(inOrder: readonly Placed[]): Stretches {
  const dated = byStart(inOrder)
  const from = new Float64Array(dated.length)
  for (let n = 0; n < dated.length; n += 1) from[n] = dated[n]?.fromMs ?? 0
  /** The event that ends last among those up to each. */
  const longest = new Int32Array(dated.length)
  for (let n = 1; n < dated.length; n += 1) {
    const before = longest[n - 1] ?? 0
    longest[n] = toOf(dated, before) > toOf(dated, n) ? before : n
  }
  const firstFrom = (ms: number): number => {
    let low = 0
    let high = from.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((from[middle] ?? 0) < ms) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    emptyAt(ms) {
      const next = firstFrom(ms)
      const startMs = next > 0 ? toOf(dated, longest[next - 1] ?? 0) : -Infinity
      return startMs > ms ? null : { startMs, endMs: from[next] ?? Infinity }
    },
    beyond({ start, end }, by) {
      if (by === 1) return dated[firstFrom(end)] ?? null
      let n = firstFrom(start) - 1
      const last = dated[longest[n] ?? -1]
      // Where the window is empty, what ended last; else what began last and is over.
      if (last && last.toMs <= start) return last
      while (n >= 0 && toOf(dated, n) > start) n -= 1
      return dated[n] ?? null
    },
  }
}

const toOf = (dated: readonly Placed[], n: number): number => dated[n]?.toMs ?? -Infinity
