import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { dayNumber, formatDay } from '../../../src/story/days.ts'

/** Days of the years -9999 to 12999, astronomical. */
const number = fc.integer({ min: -4_371_587, max: 4_028_000 })
const EPOCH = Temporal.PlainDate.from('1970-01-01')

describe('day numbers', () => {
  test('a number comes back from its day', () => {
    fc.assert(
      fc.property(number, n => {
        expect(dayNumber(formatDay(n))).toBe(n)
      }),
    )
  })

  test('days are those of another calendar implementation', () => {
    fc.assert(
      fc.property(number, n => {
        expect(formatDay(n)).toBe(EPOCH.add({ days: n }).toString({ calendarName: 'never' }))
      }),
    )
  })

  test('the next day has the next number, across months, leap days and year 0', () => {
    for (const [day, next] of [
      ['1999-12-31', '2000-01-01'],
      ['2000-02-28', '2000-02-29'],
      ['1900-02-28', '1900-03-01'],
      ['-000001-12-31', '0000-01-01'],
      ['0000-02-28', '0000-02-29'],
      ['9999-12-31', '+010000-01-01'],
    ] as const)
      expect(formatDay(dayNumber(day) + 1)).toBe(next)
  })

  test('known days', () => {
    expect(dayNumber('1970-01-01')).toBe(0)
    expect(dayNumber('1969-12-31')).toBe(-1)
    expect(dayNumber('2000-01-01')).toBe(10_957)
    expect(formatDay(dayNumber('-000498-09-12'))).toBe('-000498-09-12')
  })

  test.each([
    '',
    '2013',
    '2013-02',
    '2013-02-29',
    '2013-00-10',
    '2013-13-01',
    '2013-04-31',
    '2013-04-00',
    '13-04-01',
    '-0498-09-12',
    '-000000-01-01',
    '+002013-04-01',
    '2013-04-01T00:00:00Z',
    ' 2013-04-01',
    '2013-4-1',
    '２０１３-04-01',
  ])('“%s” is no day', day => {
    expect(() => dayNumber(day)).toThrow(RangeError)
  })
})
