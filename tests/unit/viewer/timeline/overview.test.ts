import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chronologyOf } from '../../../../src/viewer/state/chronology.ts'
import {
  density,
  dragged,
  frameOf,
  gripAt,
  partOf,
  partsWith,
  strokes,
} from '../../../../src/viewer/timeline/overview.ts'
import { on, storyOf } from '../../../support/events.ts'

const WHOLE = { start: 0, end: 1000 }
const WINDOW = { start: 400, end: 600 }

test('a moment’s part of the whole stays within it', () => {
  expect([-50, 0, 250, 1000, 2000].map(ms => partOf(ms, WHOLE))).toEqual([0, 0, 25, 100, 100])
})

test('each event is a stroke lower than the one before', () => {
  const { dated, whole } = chronologyOf(
    storyOf([on('b', '2020-01-01'), on('a', '2010-01-01'), on('c', '2024-01-01')]),
  )
  const drawn = strokes(dated, whole)
  expect(drawn.map(({ placed, at }) => [placed.event.id, at])).toEqual([
    ['a', 0],
    ['b', 0.5],
    ['c', 1],
  ])
  for (const { from, to } of drawn) expect(to).toBeGreaterThan(from)
})

test('the fullest part of the density is 1, empty ones are 0', () => {
  const events = [on('a', '2010-01-01'), ...Array.from({ length: 4 }, (_, n) => on(`e${n}`, '2020-01-01'))]
  const { dated, whole } = chronologyOf(storyOf(events))
  const bars = density(dated, whole, 20)
  expect(bars).toHaveLength(20)
  expect(Math.max(...bars)).toBe(1)
  expect(bars.filter(height => height > 0)).toEqual([0.5, 1])
})

test.each([
  [396, 'start'],
  [404, 'start'],
  [500, 'all'],
  [597, 'end'],
  [605, 'end'],
  [100, 'beside'],
  [900, 'beside'],
])('a pointer at %d px takes hold of: %s', (px, grip) => {
  expect(gripAt(px, WINDOW, WHOLE, 1000)).toBe(grip)
})

test('an edge is dragged alone and never past the other', () => {
  expect(dragged(WINDOW, 'start', -100, 10)).toEqual({ start: 300, end: 600 })
  expect(dragged(WINDOW, 'end', 100, 10)).toEqual({ start: 400, end: 700 })
  expect(dragged(WINDOW, 'start', 500, 10)).toEqual({ start: 590, end: 600 })
  expect(dragged(WINDOW, 'end', -500, 10)).toEqual({ start: 400, end: 410 })
})

test('the window as a whole keeps its width, and dragging back returns it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -2000, max: 2000 }), by => {
      const there = dragged(WINDOW, 'all', by, 10)
      expect(there.end - there.start).toBe(200)
      expect(dragged(there, 'all', -by, 10)).toEqual(WINDOW)
    }),
  )
})

test('the frame is never narrower than can be seen, nor outside the strip, so that its grips keep apart', () => {
  expect(frameOf({ start: 400, end: 600 }, WHOLE, 500)).toEqual({ startPx: 200, endPx: 300 })
  fc.assert(
    fc.property(fc.integer({ min: -500, max: 1500 }), fc.integer({ min: 1, max: 900 }), (start, length) => {
      const { startPx, endPx } = frameOf({ start, end: start + length }, WHOLE, 300)
      expect(startPx).toBeGreaterThanOrEqual(0)
      expect(endPx).toBeLessThanOrEqual(300)
      expect(endPx - startPx).toBeGreaterThanOrEqual(6 - 1e-9)
    }),
  )
})

test('the parts with some of the events are those in which their density is', () => {
  const events = Array.from({ length: 60 }, (_, n) => on(`e${n}`, `20${10 + (n % 13)}-0${1 + (n % 9)}-11`))
  const { dated, whole } = chronologyOf(storyOf(events))
  fc.assert(
    fc.property(fc.subarray(dated.map((_, n) => n)), places => {
      const some = places.flatMap(n => dated[n] ?? [])
      const parts = density(some, whole, 20).flatMap((height, part) => (height > 0 ? [part] : []))
      expect(partsWith(places, dated, whole, 20)).toEqual(parts)
    }),
  )
})
