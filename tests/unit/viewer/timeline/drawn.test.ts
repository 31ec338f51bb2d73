import { expect, test } from 'vitest'
import { chronologyOf } from '../../../../src/viewer/state/chronology.ts'
import { drawnExtent, drawnForm } from '../../../../src/viewer/timeline/drawn.ts'
import { inYear, on, storyOf } from '../../../support/events.ts'

const HOUR_MS = 3_600_000
const [year, day] = chronologyOf(storyOf([inYear('year', '2014'), on('day', '2016-02-29')])).dated
if (!year || !day) throw new Error('undated')

test('a stated day is the dot of the legend until the axis counts its hours', () => {
  expect(drawnForm(day, 24 * HOUR_MS)).toBe('day')
  expect(drawnForm(day, HOUR_MS / 4)).toBe('day')
  expect(drawnForm(day, HOUR_MS / 8)).toBe('within')
})

test('a dot stands in the middle of its day; a stretch fills its time', () => {
  const noon = Date.UTC(2016, 1, 29, 12)
  expect(drawnExtent(day, HOUR_MS)).toEqual({ startMs: noon, endMs: noon })
  expect(drawnExtent(day, HOUR_MS / 8)).toEqual({ startMs: noon - 12 * HOUR_MS, endMs: noon + 12 * HOUR_MS })
  expect(drawnExtent(year, HOUR_MS)).toEqual({ startMs: Date.UTC(2014, 0, 1), endMs: Date.UTC(2015, 0, 1) })
})
