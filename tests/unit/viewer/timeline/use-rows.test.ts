import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearRows } from '../../../../src/viewer/timeline/use-rows.ts'

test('rows on the screen are drawn, and not many more', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -3000, max: 4_000_000 }),
      fc.integer({ min: 100, max: 2000 }),
      fc.integer({ min: 24, max: 80 }),
      fc.integer({ min: 1, max: 100_000 }),
      (abovePx, screenPx, rowPx, count) => {
        const { first, end } = nearRows(abovePx, screenPx, rowPx, count)
        expect(first).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(count)
        expect(end - first).toBeLessThan(screenPx / rowPx + 60)
        const seen = Array.from({ length: 50 }, (_, n) => Math.floor((abovePx + (n / 50) * screenPx) / rowPx))
        for (const row of seen.filter(one => one >= 0 && one < count)) {
          expect(row).toBeGreaterThanOrEqual(first)
          expect(row).toBeLessThan(end)
        }
      },
    ),
  )
})
