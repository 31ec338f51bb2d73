import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Arena, type Matrix } from '../../../../src/extract/syntax/network/arena.ts'

const size = fc.integer({ min: 1, max: 21 })

function filled(arena: Arena, rows: number, cols: number, seed: number): Matrix {
  const matrix = arena.zeros(rows, cols)
  arena.view(matrix).forEach((_, i, view) => {
    view[i] = ((i * 7 + seed) % 11) - 5
  })
  return matrix
}

test('a product is what its definition says, added to what was there', () => {
  fc.assert(
    fc.property(size, size, fc.constantFrom(8, 16, 24), (m, k, n) => {
      const arena = new Arena()
      const [a, b, c] = [filled(arena, m, k, 1), filled(arena, k, n, 2), filled(arena, m, n, 3)]
      const [A, B, before] = [arena.view(a), arena.view(b), arena.view(c).slice()]
      arena.addProduct(a, b, c)
      arena.view(c).forEach((sum, at) => {
        const [i, j] = [Math.floor(at / n), at % n]
        let expected = before[at] as number
        for (let l = 0; l < k; l++) expected += (A[i * k + l] as number) * (B[l * n + j] as number)
        expect(sum).toBe(expected)
      })
    }),
  )
})

test('columns that products cannot take are refused', () => {
  const arena = new Arena()
  expect(() => arena.addProduct(arena.zeros(2, 3), arena.zeros(3, 7), arena.zeros(2, 7))).toThrow(RangeError)
})

test('matrices keep their numbers while the memory grows, and lose their place when released', () => {
  const arena = new Arena()
  const first = filled(arena, 3, 5, 4)
  const before = [...arena.view(first)]
  const mark = arena.mark()
  const large = arena.zeros(2000, 2000)
  expect([...arena.view(first)]).toEqual(before)
  expect(arena.view(large).every(x => x === 0)).toBe(true)
  arena.release(mark)
  expect(arena.zeros(1, 1).at).toBe(large.at)
})

test('transposed, a matrix may have columns of zeros behind', () => {
  const arena = new Arena()
  const across = arena.transposed(filled(arena, 2, 3, 0), 4)
  expect([...arena.view(across)]).toEqual([-5, 5, 0, 0, 2, 1, 0, 0, -2, -3, 0, 0])
})
