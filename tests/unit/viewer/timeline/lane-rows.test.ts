import { expect, test } from 'vitest'
import { allRows, laneOptions, placeAmong, rowsInView } from '../../../../src/viewer/timeline/lane-rows.ts'

const at = (row: number, startMs: number, endMs = startMs) => ({ row, extent: { startMs, endMs } })
const window = { start: 0, end: 100 }

test('a few events have a row each and no group, more share rows', () => {
  expect(allRows(laneOptions(2, 7))).toEqual([0, 1])
  expect(allRows(laneOptions(3, 3))).toEqual([0, 1, 2])
  expect(laneOptions(50, 7).groups).toBe(true)
})

test('only rows with something in the window are shown, and one where there is nothing', () => {
  expect(rowsInView([at(0, -50), at(2, 10), at(4, -10, 5), at(3, 150)], window)).toEqual([2, 4])
  expect(rowsInView([at(3, 150)], window)).toEqual([0])
  expect(rowsInView([], window)).toEqual([0])
  expect(rowsInView([at(2, 10)], window, [4])).toEqual([2, 4])
})

test('what comes into view keeps to the lane while rows are still those of before', () => {
  expect([0, 1, 2, 3, 4, 5].map(row => placeAmong([2, 4], row))).toEqual([0, 0, 0, 0, 1, 1])
})
