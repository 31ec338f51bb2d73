import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spanningTree } from '../../../../src/extract/syntax/network/spanning-tree.ts'

/** All choices of a head for each of `count` nodes but the root, node 0. */
function* choices(count: number, node = 1): Generator<number[]> {
  if (node === count) {
    yield [-1]
    return
  }
  for (const rest of choices(count, node + 1))
    for (let head = 0; head < count; head++) if (head !== node) yield [-1, head, ...rest.slice(1)]
}

function isTree(heads: ArrayLike<number>): boolean {
  return Array.from(heads).every((_, start) => {
    let node = start
    for (let steps = 0; node > 0; steps++) {
      if (steps > heads.length) return false
      node = heads[node] as number
    }
    return node === 0
  })
}

const scored = (min: number, max: number) =>
  fc
    .integer({ min, max })
    .chain(count =>
      fc.tuple(
        fc.constant(count),
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: count ** 2, maxLength: count ** 2 }),
      ),
    )

const sumOf = (heads: ArrayLike<number>, scores: readonly number[]): number =>
  Array.from(heads).reduce(
    (sum, head, i) => (i === 0 ? 0 : sum + (scores[i * heads.length + head] as number)),
    0,
  )

const onRoot = (heads: ArrayLike<number>): number => Array.from(heads).filter(head => head === 0).length

test('no tree with one word on the root has more', () => {
  fc.assert(
    fc.property(scored(2, 5), ([count, scores]) => {
      const heads = spanningTree(Float32Array.from(scores), count, count)
      const trees = [...choices(count)].filter(tree => isTree(tree) && onRoot(tree) === 1)
      expect(sumOf(heads, scores)).toBe(Math.max(...trees.map(tree => sumOf(tree, scores))))
    }),
  )
})

test('however long, it is a tree with one word on the root', () => {
  fc.assert(
    fc.property(scored(2, 40), ([count, scores]) => {
      const heads = spanningTree(Float32Array.from(scores), count, count)
      expect(isTree(heads)).toBe(true)
      expect(onRoot(heads)).toBe(1)
    }),
  )
})

test('a circle of best heads is broken where it costs least', () => {
  // 1 and 2 want each other; 2 is the better one on the root.
  const scores = [0, 0, 0, 1, 0, 9, 4, 8, 0]
  expect([...spanningTree(Float32Array.from(scores), 3, 3)]).toEqual([-1, 2, 0])
})
