/** Stretches of the calendar: their names, bounds and steps. */
import { describe, expect, test } from 'vitest'
import type { Grain } from '../../../../src/extract/lexicon/time/grains.ts'
import { edtfOf, third, timexOf } from '../../../../src/extract/timex/notation.ts'
import { boundsOf, day, easter, periodAt, step } from '../../../../src/extract/timex/period.ts'

function at(grain: Grain, year: number, month = 1, date = 1) {
  const start = day(year, month, date)
  if (!start) throw new Error('no such day')
  return periodAt(grain, start)
}

function described(grain: Grain, year: number, month?: number, date?: number): string[] {
  const period = at(grain, year, month, date)
  const { first, last } = boundsOf(period)
  return [timexOf(period), edtfOf(period), first.toString(), last.toString()]
}

describe('a period has its TIMEX3 value, its EDTF string and its bounds', () => {
  test.each<[Grain, number, number, number, string[]]>([
    ['day', 2025, 12, 6, ['2025-12-06', '2025-12-06', '2025-12-06', '2025-12-06']],
    ['week', 2025, 12, 9, ['2025-W50', '2025-12-08/2025-12-14', '2025-12-08', '2025-12-14']],
    ['week', 2010, 1, 1, ['2009-W53', '2009-12-28/2010-01-03', '2009-12-28', '2010-01-03']],
    ['weekend', 2025, 12, 9, ['2025-W50-WE', '2025-12-13/2025-12-14', '2025-12-13', '2025-12-14']],
    ['weekend', 2025, 12, 14, ['2025-W50-WE', '2025-12-13/2025-12-14', '2025-12-13', '2025-12-14']],
    ['month', 2024, 2, 10, ['2024-02', '2024-02', '2024-02-01', '2024-02-29']],
    ['quarter', 2008, 8, 1, ['2008-Q3', '2008-35', '2008-07-01', '2008-09-30']],
    ['half', 2008, 8, 1, ['2008-H2', '2008-41', '2008-07-01', '2008-12-31']],
    ['season', 1943, 7, 4, ['1943-SU', '1943-22', '1943-06-01', '1943-08-31']],
    ['season', 1943, 2, 4, ['1942-WI', '1942-24', '1942-12-01', '1943-02-28']],
    ['year', 1990, 5, 5, ['1990', '1990', '1990-01-01', '1990-12-31']],
    ['fiscal', 2007, 1, 1, ['FY2007', '2006/2007', '2006-01-01', '2007-12-31']],
    ['decade', 1994, 1, 1, ['199', '199X', '1990-01-01', '1999-12-31']],
    ['century', 1994, 1, 1, ['19', '19XX', '1900-01-01', '1999-12-31']],
    ['millennium', 1994, 1, 1, ['1', '1XXX', '1000-01-01', '1999-12-31']],
  ])('%s of %i-%i-%i', (grain, year, month, date, expected) => {
    expect(described(grain, year, month, date)).toEqual(expected)
  })
})

describe('before the common era years count backwards', () => {
  test('499 BCE is the astronomical year -498', () => {
    expect(described('year', -498)).toEqual(['BC0499', '-0498', '-000498-01-01', '-000498-12-31'])
  })
  test('1 BCE is the year 0', () => {
    expect(described('year', 0)).toEqual(['BC0001', '0000', '0000-01-01', '0000-12-31'])
  })
  test('the 460s BCE run from 469 to 460', () => {
    expect(described('decade', -464)).toEqual(['BC046', '-0468/-0459', '-000468-01-01', '-000459-12-31'])
  })
  test('the centuries meet at the change of era without a year between them', () => {
    expect(described('decade', 5)).toEqual(['000', '0001/0009', '0001-01-01', '0009-12-31'])
    expect(described('decade', -3)).toEqual(['BC000', '-0008/0000', '-000008-01-01', '0000-12-31'])
  })
})

describe('steps', () => {
  test('a month after 31 January is February', () => {
    expect(timexOf(step(at('month', 2013, 1, 31), 1) ?? at('day', 1))).toBe('2013-02')
  })
  test('weekends are a week apart', () => {
    expect(timexOf(step(at('weekend', 2025, 12, 9), -1) ?? at('day', 1))).toBe('2025-W49-WE')
  })
  test('there is nothing beyond the years a Story can write', () => {
    expect(step(at('year', 2013), 100_000)).toBeNull()
    expect(step(at('century', 2013), 200)).toBeNull()
    expect(step(at('millennium', 2013), -100_000)).toBeNull()
  })
})

describe('thirds', () => {
  test('early 1990s', () => {
    const { first, last, edtf } = third(at('decade', 1990), 'START')
    expect([first.toString(), last.toString(), edtf]).toEqual(['1990-01-01', '1993-12-31', '1990~/1993~'])
  })
  test('mid-June', () => {
    const { first, last, edtf } = third(at('month', 2013, 6), 'MID')
    expect([first.toString(), last.toString(), edtf]).toEqual([
      '2013-06-11',
      '2013-06-20',
      '2013-06-11~/2013-06-20~',
    ])
  })
  test('late 2009', () => {
    expect(third(at('year', 2009), 'END').edtf).toBe('2009-09~/2009-12~')
  })
})

test.each([
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2024, '2024-03-31'],
  [1818, '1818-03-22'],
])('Easter of %i', (year, expected) => {
  expect(easter(year)?.toString()).toBe(expected)
})

test('30 February is no day', () => {
  expect([day(2013, 2, 30), day(2013, 2, 29), day(2012, 2, 29)?.toString()]).toEqual([
    null,
    null,
    '2012-02-29',
  ])
})
