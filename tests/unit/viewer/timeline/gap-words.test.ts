import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gapWords } from '../../../../src/viewer/timeline/gap-words.ts'

/** One px is one ms. */
const WHOLE = { start: 0, end: 700 }
const GAP = { startMs: 200, endMs: 500 }
const WORDS_PX = 80
const placed = (start: number, end: number) =>
  gapWords([GAP], { start, end }, WHOLE, 700, () => WORDS_PX).map(({ px }) => px)

test('the words stand in the middle of their gap, inside the window or beside it', () => {
  expect(placed(0, 700)).toEqual([350])
  expect(placed(600, 650)).toEqual([350])
})

test('the frame of the window moves them aside; without room they are left out', () => {
  expect(placed(300, 650)).toEqual([404])
  expect(placed(250, 460)).toEqual([355])
  expect(placed(280, 380)).toEqual([444])
  expect(gapWords([GAP], { start: 290, end: 400 }, WHOLE, 700, () => 100)).toEqual([])
})

test('nowhere does the frame cross them', () => {
  fc.assert(
    fc.property(fc.nat(700), fc.nat(700), (a, b) => {
      const [start, end] = [Math.min(a, b), Math.max(a, b)]
      for (const px of placed(start, end))
        for (const frame of [start, end]) expect(Math.abs(frame - px)).toBeGreaterThanOrEqual(WORDS_PX / 2)
    }),
  )
})
