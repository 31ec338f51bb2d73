/** What a layout searches in, made once: events by their first moments, with trees of salience and of last moments. */
import type { Placed } from '../state/chronology.ts'
import { type MaxTree, maxTree } from './max-tree.ts'

export interface LayoutIndex {
  dated: readonly Placed[]
  /** First moments, never decreasing. */
  fromMs: Float64Array
  salience: MaxTree
  /** Last moments. */
  toMs: MaxTree
}

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
  }
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
