/** What a layout searches in, made once: events by their first moments, with trees of salience and of last moments. */
import { momentOf, type Placed } from '../state/chronology.ts'
import { type MaxTree, maxTree } from './max-tree.ts'

export interface LayoutIndex {
  dated: readonly Placed[]
  /** When each counts as happening, never decreasing: a clock time, else the noon of its first day. */
  moments: Float64Array
  salience: MaxTree
  /** Last moments. */
  toMs: MaxTree
  /** How many are over by a moment. */
  over: (ms: number) => number
}

export function layoutIndex(dated: readonly Placed[]): LayoutIndex {
  const moments = new Float64Array(dated.length)
  const toMs = new Float64Array(dated.length)
  const salience = new Float64Array(dated.length)
  for (let n = 0; n < dated.length; n += 1) {
    const one = dated[n] as Placed
    moments[n] = momentOf(one)
    toMs[n] = one.toMs
    salience[n] = one.event.salience
  }
  // Events of “before …” stand a little earlier than drawn; a search needs an order without exceptions.
  for (let n = moments.length - 2; n >= 0; n -= 1)
    moments[n] = Math.min(moments[n] ?? 0, moments[n + 1] ?? Infinity)
  /** Made when first asked: at a page's opening nothing goes on from before. */
  let ends: Float64Array | null = null
  const over = (ms: number): number => {
    ends ??= toMs.slice().sort()
    return lowerBound(ends, ms + 1)
  }
  return { dated, moments, salience: maxTree(salience), toMs: maxTree(toMs), over }
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
