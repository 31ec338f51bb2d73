/** What holds for every text, whatever it says. */
import edtf from 'edtf'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { dayNumber, formatDay } from '../../../../src/story/days.ts'
import { families, timesIn } from './marked.ts'

vi.setConfig({ testTimeout: 120_000 })

const PIECES = [
  ...[
    'in',
    'the',
    'of',
    'to',
    'and',
    '-',
    ',',
    '.',
    ':',
    '(',
    ')',
    '\r\n',
    '\n\n',
    '’',
    '–',
    '🎉',
    'é',
    '\u0301',
  ],
  ...[
    'may',
    'May',
    'march',
    'second',
    'now',
    'last',
    'next',
    'every',
    'ago',
    'later',
    'early',
    'mid-',
    'BC',
    'AD',
  ],
  ...[
    'Friday',
    'Dec.',
    'spring',
    'quarter',
    'weekend',
    'night',
    'noon',
    'p.m.',
    'UTC',
    'years',
    'week',
    'decades',
  ],
  ...[
    '1',
    '12',
    '31',
    '0',
    '99',
    '1914',
    '2013',
    '480',
    '99999999999999999999',
    '12/31/2013',
    '3:30',
    "'68",
    '1990s',
  ],
  ...[
    'twenty',
    'hundred',
    'fifth',
    'Easter',
    'Soviet era',
    'century',
    'year-old',
    'said',
    'was',
    'will',
    'month',
  ],
]
const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', '', ' ', '\u00a0', '-')), {
    maxLength: 40,
  })
  .map(parts => parts.map(part => part.join('')).join(''))
const published = fc.option(
  fc.integer({ min: dayNumber('1500-01-01'), max: dayNumber('2400-12-31') }).map(formatDay),
  { nil: undefined },
)

test('times lie inside the text, in order, apart from each other, and cut no character', () => {
  fc.assert(
    fc.property(text, published, (source, day) => {
      let free = 0
      for (const { start, end } of timesIn(source, day)) {
        expect(start).toBeGreaterThanOrEqual(free)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(source.length)
        expect(source.slice(start, end)).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$|^\s|\s$/)
        free = end
      }
    }),
    { numRuns: 150 },
  )
})

test('bounds are days of the calendar in order, and EDTF is valid', () => {
  fc.assert(
    fc.property(text, published, (source, day) => {
      for (const time of timesIn(source, day)) {
        if (time.earliest !== null && time.latest !== null)
          expect(dayNumber(time.earliest)).toBeLessThanOrEqual(dayNumber(time.latest))
        if (time.edtf !== null) expect(() => edtf(time.edtf as string)).not.toThrow()
        if (time.edtf === null) expect([time.earliest, time.latest]).toEqual([null, null])
        expect(time.derivation.text).not.toMatch(/undefined|NaN|null/)
      }
    }),
    { numRuns: 150 },
  )
})

test('every time of the marked-up sentences has valid EDTF', () => {
  for (const { cases } of families())
    for (const sentence of cases)
      for (const { edtf: value } of timesIn(sentence.text, sentence.published))
        if (value !== null) expect(() => edtf(value), value).not.toThrow()
})

const RELATIVE = [
  'It was cut last month.',
  'It will be cut next year.',
  'He died three days ago.',
  'They met on 9 March.',
  'The vote was held in January.',
  'The vote will be held in June.',
  'It failed yesterday, after the talks of last week.',
  'The third quarter was good, and last winter was cold.',
]

/** Every 400 Gregorian years have as many days, and the same weekdays. */
const CYCLE = 146_097

test('400 years later all that is counted from publication is 400 years later', () => {
  fc.assert(
    fc.property(fc.integer({ min: dayNumber('1600-01-01'), max: dayNumber('1999-12-31') }), day => {
      for (const sentence of RELATIVE) {
        const now = timesIn(sentence, formatDay(day))
        const then = timesIn(sentence, formatDay(day + CYCLE))
        const shifted = now.map(({ earliest, latest }) =>
          [earliest, latest].map(at => at && formatDay(dayNumber(at) + CYCLE)),
        )
        expect(then.map(({ earliest, latest }) => [earliest, latest])).toEqual(shifted)
      }
    }),
    { numRuns: 15 },
  )
})

test('n weeks later days and weekdays are n weeks later', () => {
  const sentences = [
    'He resigned on Friday.',
    'He will speak on Monday.',
    'It failed yesterday.',
    'Ten days ago it fell.',
  ]
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: -500, max: 500 }), (day, weeks) => {
      for (const sentence of sentences) {
        const [now] = timesIn(sentence, formatDay(day + 5000))
        const [then] = timesIn(sentence, formatDay(day + 5000 + weeks * 7))
        expect(dayNumber(then?.earliest ?? '')).toBe(dayNumber(now?.earliest ?? '') + weeks * 7)
      }
    }),
    { numRuns: 25 },
  )
})

test('the machine’s time zone changes nothing', () => {
  const zone = process.env.TZ
  const sentences = families().flatMap(({ cases }) => cases.slice(0, 6))
  const all = () => sentences.map(({ text: source, published: day }) => timesIn(source, day))
  try {
    process.env.TZ = 'Pacific/Kiritimati'
    const east = all()
    process.env.TZ = 'Pacific/Pago_Pago'
    expect(all()).toEqual(east)
  } finally {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  }
})
