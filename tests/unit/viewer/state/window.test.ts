import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  around,
  arriving,
  between,
  clampWindow,
  msOf,
  pxOf,
  reveal,
  zoom,
} from '../../../../src/viewer/state/window.ts'

const DAY_MS = 86_400_000
const windows = fc
  .record({
    start: fc.integer({ min: -1_000_000 * DAY_MS, max: 1_000_000 * DAY_MS }),
    span: fc.integer({ min: 600_000, max: 500_000 * DAY_MS }),
  })
  .map(({ start, span }) => ({ start, end: start + span }))
const widths = fc.integer({ min: 100, max: 4000 })

test('pixels and moments are each other’s inverse', () => {
  fc.assert(
    fc.property(windows, widths, fc.double({ min: -1, max: 2, noNaN: true }), (window, widthPx, part) => {
      const px = part * widthPx
      expect(pxOf(msOf(px, window, widthPx), window, widthPx)).toBeCloseTo(px, 2)
    }),
  )
  expect(pxOf(0, { start: 0, end: 100 }, 500)).toBe(0)
  expect(pxOf(100, { start: 0, end: 100 }, 500)).toBe(500)
  expect(msOf(250, { start: 0, end: 100 }, 500)).toBe(50)
})

test('zooming keeps the moment under the pointer where it is', () => {
  fc.assert(
    fc.property(windows, fc.double({ min: 0, max: 1, noNaN: true }), (window, part) => {
      const at = window.start + (window.end - window.start) * part
      const zoomed = zoom(window, 1.5, at)
      expect(pxOf(at, zoomed, 1000)).toBeCloseTo(part * 1000, 1)
    }),
  )
})

test('zooming in and out again returns', () => {
  const window = { start: 0, end: 1000 * DAY_MS }
  expect(zoom(zoom(window, 1 / 1.6), 1.6).start).toBeCloseTo(0, 0)
})

test('a window is never narrower than ten minutes nor beyond what can be drawn', () => {
  const narrow = clampWindow({ start: 5000, end: 5001 })
  expect(narrow.end - narrow.start).toBe(600_000)
  const wide = clampWindow({ start: -1e17, end: 1e17 })
  expect(Number.isNaN(new Date(wide.start).getTime())).toBe(false)
  expect(Number.isNaN(new Date(wide.end).getTime())).toBe(false)
})

test('what is in sight is not moved to', () => {
  const window = { start: 0, end: 100 * DAY_MS }
  expect(reveal(window, { startMs: 40 * DAY_MS, endMs: 41 * DAY_MS })).toBe(window)
})

test('what is out of sight comes into it without zooming, if it fits', () => {
  fc.assert(
    fc.property(windows, fc.integer({ min: -900_000, max: 900_000 }), (window, day) => {
      fc.pre(window.end - window.start > 2 * DAY_MS)
      const extent = { startMs: day * DAY_MS, endMs: (day + 1) * DAY_MS }
      const revealed = reveal(window, extent)
      expect(revealed.start).toBeLessThanOrEqual(extent.startMs)
      expect(revealed.end).toBeGreaterThanOrEqual(extent.endMs)
      expect(revealed.end - revealed.start).toBeCloseTo(window.end - window.start, -1)
    }),
  )
})

test('what is longer than the window comes with its nearer end to its middle, unless much of it is seen', () => {
  const window = { start: 0, end: 10 * DAY_MS }
  const later = { startMs: 100 * DAY_MS, endMs: 200 * DAY_MS }
  expect(reveal(window, later)).toEqual({ start: 95 * DAY_MS, end: 105 * DAY_MS })
  const earlier = { startMs: -200 * DAY_MS, endMs: -100 * DAY_MS }
  expect(reveal(window, earlier)).toEqual({ start: -105 * DAY_MS, end: -95 * DAY_MS })
  expect(reveal(window, { startMs: -50 * DAY_MS, endMs: 5 * DAY_MS })).toBe(window)
})

test('whatever is revealed, the scale stays', () => {
  const lengths = fc.integer({ min: 0, max: 900_000 })
  fc.assert(
    fc.property(windows, fc.integer({ min: -900_000, max: 900_000 }), lengths, (window, day, days) => {
      const { start, end } = reveal(window, { startMs: day * DAY_MS, endMs: (day + days) * DAY_MS })
      expect(end - start).toBeCloseTo(window.end - window.start, -1)
    }),
  )
})

test('an open end is revealed where it is known', () => {
  const window = { start: 0, end: 10 * DAY_MS }
  expect(reveal(window, { startMs: 5 * DAY_MS, endMs: Infinity })).toBe(window)
  const since = reveal(window, { startMs: 50 * DAY_MS, endMs: Infinity })
  expect(since.start).toBeLessThan(50 * DAY_MS)
  expect(since.end).toBeGreaterThan(50 * DAY_MS)
})

test('around a day there are days to compare it with', () => {
  const { start, end } = around({ startMs: 0, endMs: DAY_MS })
  expect(start).toBeLessThanOrEqual(-DAY_MS)
  expect(end).toBeGreaterThanOrEqual(2 * DAY_MS)
})

test('a glide begins and ends where it should', () => {
  const from = { start: 0, end: 10 }
  const to = { start: 100, end: 130 }
  expect(between(from, to, 0)).toEqual(from)
  expect(between(from, to, 1)).toEqual(to)
  expect(between(from, to, 0.5)).toEqual({ start: 50, end: 70 })
})

test('one arrives with the next events before one, and with the former ones behind; a long event is fitted', () => {
  const window = { start: 0, end: 100 * DAY_MS }
  const day = { startMs: 400 * DAY_MS, endMs: 401 * DAY_MS }
  expect(arriving(window, day, 1)).toEqual({ start: 390 * DAY_MS, end: 490 * DAY_MS })
  expect(arriving(window, day, -1)).toEqual({ start: 311 * DAY_MS, end: 411 * DAY_MS })
  const long = { startMs: 400 * DAY_MS, endMs: 600 * DAY_MS }
  expect(arriving(window, long, 1)).toEqual(around(long))
})
