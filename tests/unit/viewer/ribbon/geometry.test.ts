import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  band,
  clamped,
  drawingOf,
  folded,
  PARTS,
  type Scene,
  type Stretch,
  type Tie,
} from '../../../../src/viewer/ribbon/geometry.ts'

const y = fc.double({ min: -5000, max: 5000, noNaN: true })
const stretch: fc.Arbitrary<Stretch> = fc
  .tuple(y, fc.double({ min: 0, max: 900, noNaN: true }))
  .map(([top, height]) => ({ top, bottom: top + height }))
const tie: fc.Arbitrary<Tie> = fc.record({
  passage: stretch,
  wordY: y,
  row: stretch,
  fieldPx: fc.double({ min: 0, max: 2000, noNaN: true }),
  undated: fc.boolean(),
  look: fc.constantFrom('plain', 'far', 'hovered', 'other', 'current'),
})
const scene: fc.Arbitrary<Scene> = fc.record({
  toldX: fc.constant(14),
  told: stretch,
  happenedX: fc.integer({ min: 40, max: 400 }),
  happened: stretch,
  readY: fc.option(y),
  whenY: fc.option(y),
  whenAt: fc.option(fc.record({ x: y, y })),
  words: fc.array(y, { maxLength: 5 }),
  ties: fc.array(tie, { maxLength: 8 }),
})
const numbersIn = (path: string): number[] => (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
const near = (a: number | undefined, b: number): boolean => Math.abs((a ?? Number.NaN) - b) <= 0.11

describe('the band', () => {
  test('has the passage’s height at the left rail, the row’s at the right, and its field beyond', () => {
    fc.assert(
      fc.property(stretch, stretch, fc.integer({ min: 0, max: 900 }), (passage, row, fieldPx) => {
        const at = numbersIn(band(14, passage, 115, row, fieldPx))
        const [leftX, leftTop, , , , , rightX, rightTop, fieldX, rightBottom, backX] = at
        expect([leftX, rightX, backX, fieldX]).toEqual([14, 115, 115, 115 + fieldPx])
        expect(near(leftTop, passage.top) && near(at.at(-1), passage.bottom)).toBe(true)
        expect(near(rightTop, row.top) && near(rightBottom, row.bottom)).toBe(true)
      }),
    )
  })
})

describe('a drawing', () => {
  test('has numbers only, whatever was measured', () => {
    fc.assert(
      fc.property(scene, it => {
        const drawing = drawingOf(it)
        expect(Object.keys(drawing)).toEqual([...PARTS])
        for (const path of Object.values(drawing)) expect(path).toMatch(/^[MCHVLhlvZz\d .-]*$/)
      }),
    )
  })

  test('threads run from rail to rail, each in the part that its look says', () => {
    fc.assert(
      fc.property(scene, tie, (it, one) => {
        const drawing = drawingOf({ ...it, ties: [{ ...one, look: 'plain', undated: false }] })
        const at = numbersIn(drawing.plain)
        expect([at[0], at.at(-2)]).toEqual([it.toldX, it.happenedX])
        expect(at.filter((_, n) => n % 2 === 0).every(x => x >= it.toldX && x <= it.happenedX)).toBe(true)
        expect(near(at[1], one.wordY) && near(at.at(-1), (one.row.top + one.row.bottom) / 2)).toBe(true)
        expect(drawing.band + drawing.core + drawing.far + drawing['plain-undated']).toBe('')
      }),
    )
  })

  test('only what is selected has bands: the current passage a thick bar, the others thin ones', () => {
    const one = { passage: { top: 100, bottom: 160 }, wordY: 120, row: { top: 40, bottom: 68 }, fieldPx: 1 }
    const drawing = drawingOf({
      toldX: 14,
      told: { top: 0, bottom: 800 },
      happenedX: 115,
      happened: { top: 0, bottom: 300 },
      readY: 200,
      whenY: 54,
      whenAt: null,
      words: [120],
      ties: [
        { ...one, undated: false, look: 'current' },
        { ...one, undated: true, look: 'far' },
      ],
    })
    expect(drawing.bar).toBe('M14 100V160')
    expect(drawing['other-bar']).toBe('')
    expect(drawing['far-undated']).not.toBe('')
    expect(drawing.read).toBe('M14 0V200')
    expect(drawing.here.match(/M/g)).toHaveLength(2)
  })
})

describe('what is out of view', () => {
  test('is drawn near, in order, and what is in view where it is', () => {
    fc.assert(
      fc.property(y, y, fc.integer({ min: 0, max: 2000 }), (a, b, height) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        // Places a billionth of a pixel apart may be rounded past each other.
        expect(folded(low, height)).toBeLessThanOrEqual(folded(high, height) + 1e-9)
        expect(folded(low, height)).toBeGreaterThanOrEqual(-height / 2)
        expect(folded(high, height)).toBeLessThanOrEqual(height * 1.5)
        if (low >= 0 && low <= height) expect(folded(low, height)).toBe(low)
      }),
    )
  })

  test('stops at the edge of its list', () => {
    fc.assert(
      fc.property(stretch, stretch, (row, frame) => {
        const { top, bottom } = clamped(row, frame)
        expect(top).toBeGreaterThanOrEqual(frame.top)
        expect(bottom).toBeLessThanOrEqual(frame.bottom)
        expect(bottom).toBeGreaterThanOrEqual(top)
      }),
    )
  })
})
