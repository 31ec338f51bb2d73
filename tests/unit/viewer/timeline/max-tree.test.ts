import fc from 'fast-check'
import { expect, test } from 'vitest'
import { argMax, maxTree, topMax } from '../../../../src/viewer/timeline/max-tree.ts'

const lists = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 60 })
const queries = fc.tuple(lists, fc.nat(60), fc.nat(60))

test('finds what a look at every value would find; the earlier of equals', () => {
  fc.assert(
    fc.property(queries, ([values, from, to]) => {
      const slice = values.slice(from, to)
      const best = slice.length > 0 ? from + slice.indexOf(Math.max(...slice)) : -1
      expect(argMax(maxTree(Float64Array.from(values)), from, to)).toBe(best)
    }),
  )
})

test('the largest few, the largest first', () => {
  fc.assert(
    fc.property(queries, fc.nat(8), ([values, from, to], count) => {
      const sorted = values
        .map((value, index) => ({ value, index }))
        .slice(from, to)
        .sort((a, b) => b.value - a.value || a.index - b.index)
        .slice(0, count)
      expect(topMax(maxTree(Float64Array.from(values)), from, to, count)).toEqual(
        sorted.map(({ index }) => index),
      )
    }),
  )
})

test('nothing in nothing', () => {
  expect(argMax(maxTree(new Float64Array()), 0, 0)).toBe(-1)
  expect(topMax(maxTree(new Float64Array()), 0, 5, 3)).toEqual([])
})
