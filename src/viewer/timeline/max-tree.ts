/** Where the largest of a run of values is: a tournament over an array, so that questions cost log n. */

/** Built once, asked often. */
export interface MaxTree {
  values: Float64Array
  /** Node n's winner is that of its children 2n and 2n+1; the leaves stand from `size` on. -1: no value. */
  winners: Int32Array
  size: number
}

export function maxTree(values: Float64Array): MaxTree {
  let size = 1
  while (size < values.length) size *= 2
  const winners = new Int32Array(2 * size).fill(-1)
  const tree = { values, winners, size }
  for (let n = 0; n < values.length; n += 1) winners[size + n] = n
  for (let n = size - 1; n > 0; n -= 1)
    winners[n] = better(tree, winners[2 * n] ?? -1, winners[2 * n + 1] ?? -1)
  return tree
}

/** The earlier wins among equals. */
function better({ values }: MaxTree, a: number, b: number): number {
  if (a < 0 || b < 0) return Math.max(a, b)
  const x = values[a] ?? -Infinity
  const y = values[b] ?? -Infinity
  return x > y || (x === y && a < b) ? a : b
}

/** The index of the largest value in `[from, to)`; -1 where that is empty. */
export function argMax(tree: MaxTree, from: number, to: number): number {
  const { winners, size } = tree
  let best = -1
  let low = Math.max(0, from) + size
  let high = Math.min(to, tree.values.length) + size
  for (; low < high; low >>= 1, high >>= 1) {
    if (low & 1) best = better(tree, best, winners[low++] ?? -1)
    if (high & 1) best = better(tree, best, winners[--high] ?? -1)
  }
  return best
}

/** The indexes of the `count` largest values in `[from, to)`, the largest first: each winner splits what is left. */
export function topMax(tree: MaxTree, from: number, to: number, count: number): number[] {
  const open: { index: number; from: number; to: number }[] = []
  const found: number[] = []
  const add = (low: number, high: number): void => {
    const index = argMax(tree, low, high)
    if (index >= 0) open.push({ index, from: low, to: high })
  }
  add(from, to)
  while (found.length < count && open.length > 0) {
    let best = 0
    for (let n = 1; n < open.length; n += 1)
      if (better(tree, open[best]?.index ?? -1, open[n]?.index ?? -1) === open[n]?.index) best = n
    const [next] = open.splice(best, 1)
    if (!next) break
    found.push(next.index)
    add(next.from, next.index)
    add(next.index + 1, next.to)
  }
  return found
}
