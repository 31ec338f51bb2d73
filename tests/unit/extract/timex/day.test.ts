/** Days of the calendar and counting from them. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Day } from '../../../../src/extract/timex/day.ts'
import { dayNumber } from '../../../../src/story/days.ts'

const of = (year: number, month: number, day: number): Day => {
  const found = Day.of(year, month, day)
  if (!found) throw new Error('no such day')
  return found
}
const anyDay = fc
  .tuple(
    fc.integer({ min: -4000, max: 4000 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => of(year, month, day))

test('only days of the calendar are', () => {
  expect([Day.of(2013, 2, 29), Day.of(1900, 2, 29), Day.of(2013, 13, 1), Day.of(2013, 4, 31)]).toEqual([
    null,
    null,
    null,
    null,
  ])
  expect([Day.of(2012, 2, 29), Day.of(2000, 2, 29)].map(String)).toEqual(['2012-02-29', '2000-02-29'])
})

describe('adding', () => {
  test('a month to the last of January gives the last of February', () => {
    expect(of(2013, 1, 31).add({ months: 1 }).toString()).toBe('2013-02-28')
  })
  test('a year to a leap day gives the day before March', () => {
    expect(of(2012, 2, 29).add({ years: 1 }).toString()).toBe('2013-02-28')
  })
  test('months reach over the turn of the year in both directions, also before the common era', () => {
    expect(of(2013, 11, 5).add({ months: 3 }).toString()).toBe('2014-02-05')
    expect(of(1, 2, 5).subtract({ months: 3 }).toString()).toBe('0000-11-05')
    expect(of(0, 1, 1).subtract({ days: 1 }).toString()).toBe('-000001-12-31')
  })
  test('days are added one by one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -100_000, max: 100_000 }), (day, days) => {
        expect(dayNumber(day.add({ days }).toString())).toBe(dayNumber(day.toString()) + days)
        expect(day.until(day.add({ days }))).toBe(days)
      }),
    )
  })
})

test('weekdays follow each other, Monday is 1', () => {
  expect([of(2025, 12, 8), of(2025, 12, 14), of(1970, 1, 1)].map(day => day.dayOfWeek)).toEqual([1, 7, 4])
  fc.assert(
    fc.property(anyDay, day => {
      expect(day.add({ days: 1 }).dayOfWeek).toBe((day.dayOfWeek % 7) + 1)
    }),
  )
})

test('days of the year count from 1', () => {
  expect([of(2013, 1, 1), of(2013, 12, 31), of(2012, 12, 31)].map(day => day.dayOfYear)).toEqual([
    1, 365, 366,
  ])
})
