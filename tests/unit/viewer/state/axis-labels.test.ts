import fc from 'fast-check'
import { expect, test } from 'vitest'
import { axisText, wordsPx } from '../../../../src/viewer/state/axis-labels.ts'
import { axisWordsOf } from '../../../../src/viewer/state/axis-words.ts'
import { axisOf } from '../../../../src/viewer/state/ticks.ts'

const TYPE_PX = 12
const DAY_MS = 86_400_000

/** All words of an axis as stretches of px. */
function stretches(startMs: number, days: number, widthPx: number, publishedPx: number) {
  const axis = axisOf({ start: startMs, end: startMs + days * DAY_MS }, widthPx, axisWordsOf('en'))
  const { context, labels, published } = axisText(
    axis,
    { label: 'published', px: publishedPx },
    widthPx,
    TYPE_PX,
  )
  const around = ({ label, px }: { label: string; px: number }) => {
    const half = wordsPx(label, TYPE_PX) / 2
    return { from: px - half, to: px + half }
  }
  return [
    ...(context ? [{ from: 0, to: wordsPx(context, TYPE_PX) }] : []),
    ...labels.map(around),
    ...(published ? [around(published)] : []),
  ].sort((a, b) => a.from - b.from)
}

test('no word of an axis is cut by an edge or lies over another, whenever and however wide it is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -2_000_000, max: 20_000 }),
      fc.double({ min: 0.1, max: 1_000_000, noNaN: true }),
      fc.integer({ min: 300, max: 1400 }),
      fc.double({ min: -0.2, max: 1.2, noNaN: true }),
      (startDay, days, widthPx, part) => {
        let reached = -0.01
        for (const { from, to } of stretches(startDay * DAY_MS, days, widthPx, part * widthPx)) {
          expect(from).toBeGreaterThanOrEqual(reached)
          expect(to).toBeLessThanOrEqual(widthPx + 0.01)
          reached = to
        }
      },
    ),
    // Days of a year of many signs, wider than their steps.
    { examples: [[-1_639_516, 4.17, 300, -0.1]] },
  )
})

test('the day of publication is named wherever its line can be seen', () => {
  const { ticks } = axisOf({ start: 0, end: 4000 * DAY_MS }, 700, axisWordsOf('en'))
  const publishedAt = (px: number) =>
    axisText({ ticks, context: '' }, { label: 'published', px }, 700, TYPE_PX).published
  expect(publishedAt(0)?.px).toBeGreaterThan(20)
  expect(publishedAt(350)?.px).toBe(350)
  expect(publishedAt(700)?.px).toBeLessThan(680)
  expect(publishedAt(701)).toBeNull()
})
