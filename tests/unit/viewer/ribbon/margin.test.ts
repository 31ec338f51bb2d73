import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type MarginScene, marginDrawingOf } from '../../../../src/viewer/ribbon/margin.ts'

const scene: MarginScene = {
  x: 372,
  rail: { top: 114, bottom: 700 },
  words: [60, 300, 900],
  passages: [
    { stretch: { top: 250, bottom: 340 }, current: true },
    { stretch: { top: 600, bottom: 900 }, current: false },
  ],
  mark: { x: 196, y: 75 },
  whenAt: { x: 50, y: 20 },
}

test('one thread leads from the passage up the margin, along the strip’s edge, up to the mark', () => {
  const { core, bar } = marginDrawingOf(scene)
  expect(bar).toBe('M372 250V340')
  expect(core).toBe('M372 250V122Q372 114 364 114H204Q196 114 196 106V75')
})

test('what lies under the strip or the card is cut off', () => {
  const drawing = marginDrawingOf(scene)
  expect(drawing.tick).toBe('M369 300H375')
  expect(drawing['other-bar']).toBe('M372 600V700')
  const passed = marginDrawingOf({
    ...scene,
    passages: [{ stretch: { top: 10, bottom: 90 }, current: true }],
  })
  expect(passed.core + passed.bar).toBe('')
})

test('without a mark in the strip only the passages are shown', () => {
  const { core, bar } = marginDrawingOf({ ...scene, mark: null })
  expect(core).toBe('')
  expect(bar).not.toBe('')
})

test('the thread never leaves the space between margin and mark, on either side', () => {
  const px = fc.integer({ min: 0, max: 390 })
  fc.assert(
    fc.property(px, px, fc.integer({ min: -500, max: 1500 }), (x, markX, top) => {
      const passages = [{ stretch: { top, bottom: top + 80 }, current: true }]
      const { core } = marginDrawingOf({ ...scene, x, mark: { x: markX, y: 75 }, passages })
      const xs = [...core.matchAll(/[MQH](-?[\d.]+)/g)].map(([, at]) => Number(at))
      for (const at of xs) {
        expect(at).toBeGreaterThanOrEqual(Math.min(x, markX))
        expect(at).toBeLessThanOrEqual(Math.max(x, markX))
      }
      expect(core).not.toContain('NaN')
    }),
  )
})
