import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readingLine } from '../../../../src/viewer/ribbon/reading.ts'

const px = fc.integer({ min: 0, max: 20_000 })

test('one reads near the top of the view, at the end of the text at its foot', () => {
  expect(readingLine(0, 5000, 800)).toBe(160)
  expect(readingLine(3000, 5000, 800)).toBe(160)
  expect(readingLine(5000, 5000, 800)).toBe(800)
  // All of it is in view.
  expect(readingLine(0, 0, 800)).toBe(800)
})

test('scrolling on never leads back, and the line stays in the view', () => {
  fc.assert(
    fc.property(px, px, px, fc.integer({ min: 1, max: 2000 }), (a, b, range, height) => {
      const [before, after] = [Math.min(a, b, range), Math.min(Math.max(a, b), range)]
      const line = readingLine(before, range, height)
      expect(line).toBeGreaterThan(0)
      expect(line).toBeLessThanOrEqual(height)
      expect(readingLine(after, range, height) + after).toBeGreaterThanOrEqual(line + before)
    }),
  )
})
