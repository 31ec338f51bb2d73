import { expect, test } from 'vitest'
import { newestFirst } from '../../../src/publish/newest.ts'

test('the newest comes first, what has no date last', () => {
  const dates = [
    undefined,
    '2024',
    '-0498-09-12',
    '2024-05-14',
    '2024-05',
    '201X',
    '2023-12-31/2024-01-02',
    '2024-05-13~',
    '0099',
    'unknown',
  ]
  expect(dates.toSorted(newestFirst)).toEqual([
    '2024-05-14',
    '2024-05-13~',
    '2024-05',
    '2024',
    '2023-12-31/2024-01-02',
    '201X',
    '0099',
    '-0498-09-12',
    'unknown',
    undefined,
  ])
})

test('articles of one day keep their order', () => {
  expect(newestFirst('2024-05-14', '2024-05-14')).toBe(0)
  expect(newestFirst(undefined, undefined)).toBe(0)
})
