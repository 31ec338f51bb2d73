/** The best tree over all words (Y. Chu and T. Liu 1965, J. Edmonds 1967) with a single word on the root. */

/**
 * @param scores of arcs, a row a dependent and a column a head, `width` numbers a row; row and column 0 are the root.
 * @param count of nodes, the root among them.
 * @returns the head of each node; -1 for the root.
 */
export function spanningTree(scores: Float32Array, width: number, count: number): Int32Array {
  const table = new Float64Array(count * count)
  let [least, most] = [Infinity, -Infinity]
  for (let i = 1; i < count; i++)
    for (let j = 0; j < count; j++) {
      const score = scores[i * width + j] as number
      table[i * count + j] = score
      least = Math.min(least, score)
      most = Math.max(most, score)
    }
  // A second word on the root would cost more than all other arcs can win.
  for (let i = 1; i < count; i++) table[i * count] = (table[i * count] as number) - count * (most - least + 1)
  return headsOf(table, count)
}

function headsOf(table: Float64Array, count: number): Int32Array {
  const score = (node: number, head: number): number => table[node * count + head] as number
  const heads = new Int32Array(count).fill(-1)
  for (let node = 1; node < count; node++)
    for (let head = 0; head < count; head++)
      if (head !== node && (heads[node] === -1 || score(node, head) > score(node, heads[node] as number)))
        heads[node] = head
  const circle = circleIn(heads)
  if (circle.length === 0) return heads
  // The circle becomes one node, the last of a smaller table.
  const within = new Set(circle)
  const outside = [...heads.keys()].filter(node => !within.has(node))
  const size = outside.length + 1
  const small = new Float64Array(size * size)
  const bestOf = (gain: (member: number) => number): number =>
    circle.reduce((best, member) => (gain(member) > gain(best) ? member : best))
  /** What the circle wins when a member leaves it for a head outside. */
  const swap = (member: number, head: number): number =>
    score(member, head) - score(member, heads[member] as number)
  const exits = outside.map(node => bestOf(member => score(node, member)))
  const entries = outside.map(head => bestOf(member => swap(member, head)))
  outside.forEach((node, i) => {
    outside.forEach((head, j) => {
      small[i * size + j] = score(node, head)
    })
    small[i * size + size - 1] = score(node, exits[i] as number)
    small[(size - 1) * size + i] = swap(entries[i] as number, node)
  })
  const solved = headsOf(small, size)
  outside.forEach((node, i) => {
    const head = solved[i] as number
    if (head >= 0) heads[node] = head === size - 1 ? (exits[i] as number) : (outside[head] as number)
  })
  const into = solved[size - 1] as number
  heads[entries[into] as number] = outside[into] as number
  return heads
}

/** The nodes of one circle of heads; none where there is no circle. */
function circleIn(heads: Int32Array): number[] {
  const visited = new Int32Array(heads.length)
  for (let start = 1; start < heads.length; start++) {
    let node = start
    while (node > 0 && visited[node] === 0) {
      visited[node] = start
      node = heads[node] as number
    }
    if (node <= 0 || visited[node] !== start) continue
    const circle = [node]
    for (let next = heads[node] as number; next !== node; next = heads[next] as number) circle.push(next)
    return circle
  }
  return []
}
