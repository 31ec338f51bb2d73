import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bySpan, contains, overlaps, quote } from '../../../src/story/spans.ts'

const span = fc
  .tuple(fc.nat(20), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }))
const offsets = ({ start, end }: { start: number; end: number }): number[] =>
  Array.from({ length: end - start }, (_, i) => start + i)

describe('spans', () => {
  test('a quote is the slice, end not included', () => {
    expect(quote('a 𝒃 c', { start: 2, end: 4 })).toBe('𝒃')
  })

  test('overlap and containment are those of the sets of characters', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const inA = new Set(offsets(a))
        expect(overlaps(a, b)).toBe(offsets(b).some(offset => inA.has(offset)))
        expect(contains(a, b)).toBe(offsets(b).every(offset => inA.has(offset)))
      }),
    )
  })

  test('neighbours do not overlap', () => {
    expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false)
  })

  test('order puts the outer span before what it contains', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), spans => {
        const sorted = spans.toSorted(bySpan)
        sorted.forEach((one, i) => {
          for (const later of sorted.slice(i + 1)) {
            expect(later.start).toBeGreaterThanOrEqual(one.start)
            if (contains(later, one)) expect(later).toEqual(one)
          }
        })
      }),
    )
  })
})
