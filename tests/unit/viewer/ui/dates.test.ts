import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDay } from '../../../../src/story/days.ts'
import type { EventTime } from '../../../../src/story/types.ts'
import { formatEdtf, formatFully, formatWhen } from '../../../../src/viewer/ui/dates.ts'

const time = (edtf: string, earliest: string | null, latest = earliest): EventTime => ({
  edtf,
  earliest,
  latest,
  basis: 'stated',
  times: [],
  derivation: { rule: 'test', text: 'a test' },
})

describe('a date in words', () => {
  test.each([
    ['2025-12-06', '6 December 2025'],
    ['2025-12', 'December 2025'],
    ['2014', '2014'],
    ['0079-08-24', '24 August 79'],
    ['-0498', '499 BCE'],
    ['0000', '1 BCE'],
    ['-0489-09-12', '12 September 490 BCE'],
    ['Y-17000', '17001 BCE'],
  ])('a calendar date: %s is %s', (edtf, words) => expect(formatEdtf(edtf)).toBe(words))

  test.each([
    ['2025-12-06/2025-12-07', '6–7 December 2025'],
    ['2025-11-29/2025-12-02', '29 November – 2 December 2025'],
    ['2025-12-30/2026-01-02', '30 December 2025 – 2 January 2026'],
    ['2025-03/2025-06', 'March–June 2025'],
    ['2024/2025-12-09', '2024 – 9 December 2025'],
    ['1922/1991', '1922–1991'],
    ['-0498/-0478', '499–479 BCE'],
    ['-0026/0014', '27 BCE–14'],
    ['[2014-03-01..2014-03-05]', '1–5 March 2014'],
  ])('a range says what both ends share once: %s is %s', (edtf, words) =>
    expect(formatEdtf(edtf)).toBe(words),
  )

  test.each([
    ['2024/..', 'since 2024'],
    ['2024-05/', 'since May 2024'],
    ['../1991', 'until 1991'],
    ['[..1991]', 'by 1991'],
    ['[..1990-12-31]', 'before 1991'],
    ['[..2024-02-29]', 'before March 2024'],
    ['[..2023-02-28]', 'before March 2023'],
    ['[..2024-02-28]', 'by 28 February 2024'],
    ['[..-0490-12-31]', 'before 490 BCE'],
    ['[2014-12-31..]', 'after 2014'],
    ['[2014-06-30..]', 'after June 2014'],
    ['[2014-06-29..]', '29 June 2014 or later'],
    ['[2014..]', '2014 or later'],
  ])('an open end: %s is %s', (edtf, words) => expect(formatEdtf(edtf)).toBe(words))

  test.each([
    ['1984~', 'about 1984'],
    ['1984?', 'perhaps 1984'],
    ['1984%', 'about 1984'],
    ['2025-01~/2025-04~', 'about January–April 2025'],
    ['1950S2', 'about 1950'],
    ['201X', '2010s'],
    ['19XX', '20th century'],
    ['10XX', '11th century'],
    ['20XX', '21st century'],
    ['1XXX', '2nd millennium'],
    ['2025-12-XX', 'December 2025'],
    ['2025-XX-06', '2025'],
    ['XXXX-12-06', '6 December'],
    ['2024-21', 'spring 2024'],
    ['2024-33', 'first quarter of 2024'],
    ['2024-41', 'second half of 2024'],
    ['[1912,1914]', '1912 or 1914'],
  ])('what is not known exactly: %s is %s', (edtf, words) => expect(formatEdtf(edtf)).toBe(words))

  test.each([
    ['2025-12-06T14:30:00', '14:30, 6 December 2025'],
    ['2025-12-06T09', '09:00, 6 December 2025'],
    ['2025-12-06T14:30:00Z', '14:30 UTC, 6 December 2025'],
    ['2025-12-06T14:30:00+09:00', '14:30+09:00, 6 December 2025'],
  ])('a clock time: %s is %s', (edtf, words) => expect(formatEdtf(edtf)).toBe(words))

  test('what is no EDTF stays as it is', () => {
    expect(formatEdtf('some day')).toBe('some day')
    expect(formatEdtf('a/b/c')).toBe('a/b/c')
  })

  test('every calendar day names its day, month and year; no string makes it fail', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_000, max: 2_900_000 }), n => {
        const [, year, , date] = /^(\d+)-(\d\d)-(\d\d)$/.exec(formatDay(n)) ?? []
        const words = formatEdtf(formatDay(n)).split(' ')
        expect([words[0], words[2]]).toEqual([String(Number(date)), String(Number(year))])
      }),
    )
    const odd = fc.string({ unit: fc.constantFrom(...'0129X-/.[]{},~?%TZS:') })
    fc.assert(fc.property(odd, edtf => typeof formatEdtf(edtf) === 'string'))
  })
})

describe('when an event happened', () => {
  test('is short in a row', () => {
    expect(formatWhen(time('2025-12-06', '2025-12-06'))).toBe('6 Dec 2025')
    expect(formatWhen(time('2025-12-06/2025-12-07', '2025-12-06', '2025-12-07'))).toBe('6–7 Dec 2025')
  })

  test('is said in full on the card, with the weekday of a single day', () => {
    expect(formatFully(time('2025-12-06', '2025-12-06'))).toBe('Saturday 6 December 2025')
    expect(formatFully(time('1969-12-31', '1969-12-31'))).toBe('Wednesday 31 December 1969')
    expect(formatFully(time('2014', '2014-01-01', '2014-12-31'))).toBe('2014')
    expect(formatFully(time('2025-12-06T14:30', '2025-12-06'))).toBe('14:30, 6 December 2025')
    expect(formatFully(time('2025-12-06~', '2025-12-06'))).toBe('about 6 December 2025')
  })
})
