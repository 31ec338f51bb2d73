import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, formatDay } from '../../../../src/story/days.ts'
import type { EventTime, Time } from '../../../../src/story/types.ts'
import { whyPicture } from '../../../../src/viewer/inspector/why-picture.ts'

const time = (id: string, earliest: string | null, latest: string | null, from?: string): Time => ({
  id,
  start: 0,
  end: 1,
  type: 'DATE',
  value: 'x',
  edtf: `${earliest}/${latest}`,
  earliest,
  latest,
  derivation: { rule: 'r', text: 't', ...(from !== undefined && { anchor: { edtf: from } }) },
})
const event = (earliest: string | null, latest: string | null, ...times: string[]): EventTime => ({
  edtf: `${earliest}/${latest}`,
  earliest,
  latest,
  basis: 'stated',
  times,
  derivation: { rule: 'r', text: 't' },
})

test('a weekend counted back from a Tuesday: days named, the words over two of them, the way to their end', () => {
  const weekend = time('t1', '2025-12-06', '2025-12-07', '2025-12-09')
  const picture = whyPicture(event('2025-12-06', '2025-12-06', 't1'), [weekend])
  expect(picture?.ticks.map(({ label }) => label)).toEqual([
    'Fri 5',
    'Sat 6',
    'Sun 7',
    'Mon 8',
    'Tue 9',
    'Wed 10',
    'Thu 11',
  ])
  const saturday = picture?.ticks[1]?.at ?? 0
  const monday = picture?.ticks[3]?.at ?? 0
  expect(picture?.words).toEqual([{ from: saturday, to: monday }])
  expect(picture?.result).toEqual({ from: saturday, to: picture?.ticks[2]?.at })
  expect(picture?.arrow.to).toBe(monday)
  expect(picture?.arrow.from).toBeGreaterThan(picture?.ticks[4]?.at ?? 1)
})

test('a month of another year is drawn with months or years', () => {
  const months = whyPicture(event('2025-06-01', '2025-06-30', 't1'), [
    time('t1', '2025-06-01', '2025-06-30', '2025-12-09'),
  ])
  expect(months?.ticks.map(({ label }) => label)).toContain('Sep')
  const years = whyPicture(event('2019-01-01', '2019-12-31', 't1'), [
    time('t1', '2019-01-01', '2019-12-31', '2025-12-09'),
  ])
  expect(years?.ticks.map(({ label }) => label)).toContain('2021')
})

test.each<[string, EventTime, Time[]]>([
  ['nothing was counted', event('2014-01-01', '2014-12-31', 't1'), [time('t1', '2014-01-01', '2014-12-31')]],
  [
    'the words hold the day they were counted from',
    event('2025-12-09', '2025-12-09', 't1'),
    [time('t1', '2025-12-09', '2025-12-09', '2025-12-09')],
  ],
  ['an end is open', event(null, '2014-12-31', 't1'), [time('t1', null, '2014-12-31', '2025-12-09')]],
  [
    'the way is too long',
    event('1914-01-01', '1914-12-31', 't1'),
    [time('t1', '1914-01-01', '1914-12-31', '2025-12-09')],
  ],
])('there is no drawing where %s', (_, when, times) => expect(whyPicture(when, times)).toBeNull())

test('everything lies within the drawing, with no more labels than fit', () => {
  const day = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2030-01-01') })
  fc.assert(
    fc.property(day, fc.nat(400), day, (first, length, from) => {
      const [earliest, latest] = [formatDay(first), formatDay(first + length)]
      const picture = whyPicture(event(earliest, latest, 't1'), [
        time('t1', earliest, latest, formatDay(from)),
      ])
      if (!picture) return
      const { ticks, words, result, arrow } = picture
      const stretches = [...words, result, arrow].flatMap(stretch => [stretch.from, stretch.to])
      for (const part of [...ticks.map(({ at }) => at), ...stretches]) {
        expect(part).toBeGreaterThanOrEqual(0)
        expect(part).toBeLessThanOrEqual(1)
      }
      expect(ticks.length).toBeGreaterThan(0)
      expect(ticks.length).toBeLessThanOrEqual(7)
    }),
  )
})
