import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { axisWordsOf, yearName } from '../../../../src/viewer/state/axis-words.ts'
import { axisOf } from '../../../../src/viewer/state/ticks.ts'

const words = axisWordsOf('en')
const at = (said: string): number => Date.parse(said.length > 10 ? `${said}Z` : `${said}T00:00Z`)
const labels = (start: string, end: string, widthPx = 700): string[] =>
  axisOf({ start: at(start), end: at(end) }, widthPx, words).ticks.map(({ label }) => label)

test.each([
  ['2012-01-01', '2026-01-01', ['2012', '2014', '2016', '2018', '2020', '2022', '2024', '2026']],
  ['1920-06-01', '2025-06-01', ['1940', '1960', '1980', '2000', '2020']],
  ['2024-01-01', '2024-07-01', ['2024', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul']],
  ['2025-12-28', '2026-01-03', ['28 Dec', '29 Dec', '30 Dec', '31 Dec', '2026', '2 Jan', '3 Jan']],
  ['2025-12-06T06:00', '2025-12-06T18:00', ['06:00', '08:00', '10:00', '12:00', '14:00', '16:00', '18:00']],
  ['2025-12-06T20:00', '2025-12-07T02:00', ['20:00', '21:00', '22:00', '23:00', '7 Dec', '01:00', '02:00']],
])('from %s to %s', (start, end, expected) => {
  expect(labels(start, end)).toEqual(expected)
})

test('labels say what they leave out: the day of clock times, the year of days', () => {
  const context = (start: string, end: string): string =>
    axisOf({ start: at(start), end: at(end) }, 700, words).context
  expect(context('2025-12-06T06:00', '2025-12-06T18:00')).toBe('6 Dec 2025')
  expect(context('2025-12-01', '2025-12-08')).toBe('2025')
  expect(context('2012-01-01', '2026-01-01')).toBe('')
})

test('there is no year 0, and years before the year 1 are round as people count them', () => {
  const window = {
    start: new Date(0).setUTCFullYear(-1005, 0, 1),
    end: new Date(0).setUTCFullYear(1005, 0, 1),
  }
  const { ticks } = axisOf(window, 500, words)
  expect(ticks.map(({ label }) => label)).toEqual(['1000 BCE', '500 BCE', '1', '500', '1000'])
  expect(yearName(0)).toBe('1 BCE')
  expect(yearName(-498)).toBe('499 BCE')
  expect(yearName(1)).toBe('1')
})

test('29 February has its place', () => {
  expect(labels('2024-02-27', '2024-03-02', 400)).toContain('29 Feb')
  expect(labels('2023-02-27', '2023-03-02', 400)).not.toContain('29 Feb')
})

test('from minutes to half a million years: marks lie in the window, in order, not too close, and not too many', () => {
  const middles = fc.double({ min: -4e15, max: 4e15, noNaN: true })
  const spans = fc.double({ min: Math.log(600_000), max: Math.log(7.9e15), noNaN: true }).map(Math.exp)
  const widths = fc.integer({ min: 300, max: 2500 })
  fc.assert(
    fc.property(middles, spans, widths, (middle, span, widthPx) => {
      const start = Math.max(middle - span / 2, -7.9e15)
      const window = { start, end: Math.min(start + span, 7.9e15) }
      const { ticks } = axisOf(window, widthPx, words)
      expect(ticks.length).toBeLessThanOrEqual(widthPx / 40 + 2)
      ticks.forEach(({ ms, px, label }, n) => {
        expect(ms).toBeGreaterThanOrEqual(window.start)
        expect(ms).toBeLessThanOrEqual(window.end)
        expect(label).not.toBe('')
        if (n > 0) expect(px - (ticks[n - 1]?.px ?? 0)).toBeGreaterThan(36)
      })
    }),
  )
})

describe('in the reader’s language', () => {
  const said = (locale: string, start: string, end: string): string[] => {
    const { ticks, context } = axisOf({ start: at(start), end: at(end) }, 700, axisWordsOf(locale))
    return [context, ...ticks.map(({ label }) => label)]
  }

  test.each([
    ['de', ['2025', '28. Dez.', '30. Dez.', '2026', '3. Jan.']],
    ['ja', ['2025年', '12月28日', '12月30日', '2026年', '1月3日']],
    ['ar-EG', ['٢٠٢٥', '٢٨ ديسمبر', '٣٠ ديسمبر', '٢٠٢٦', '٣ يناير']],
  ])('%s: days', (locale, expected) => {
    const [context, ...days] = said(locale, '2025-12-28', '2026-01-03')
    expect([context, days[0], days[2], days[4], days[6]]).toEqual(expected)
  })

  test('the calendar is the Gregorian one, whichever the reader’s own is', () => {
    expect(said('ar-SA-u-ca-islamic-umalqura-nu-latn', '2012-01-01', '2026-01-01')[1]).toBe('2012')
  })

  test('years before the year 1 have their era', () => {
    const window = { start: new Date(0).setUTCFullYear(-1005, 0, 1), end: at('1005-01-01') }
    const labels = axisOf(window, 500, axisWordsOf('de')).ticks.map(({ label }) => label)
    expect(labels).toEqual(['1000 v. Chr.', '500 v. Chr.', '1', '500', '1000'])
  })

  test('midnight is a day and noon is 12', () => {
    expect(said('de', '2025-12-06T20:00', '2025-12-07T02:00')).toEqual(
      expect.arrayContaining(['6. Dez. 2025', '20:00', '7. Dez.', '01:00']),
    )
  })

  test('what Intl does not know is said in the words of the page', () => {
    expect(said('not a locale', '2024-01-01', '2024-07-01')[2]).toBe('Feb')
  })
})
