import edtf from 'edtf'
import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { bear, between } from '../../../../src/extract/event/when/interval.ts'
import { extract } from '../../../../src/extract/pipeline.ts'
import { models } from '../../../../src/publish/models.ts'
import { dayNumber, formatDay } from '../../../../src/story/days.ts'

vi.setConfig({ testTimeout: 120_000 })

const timesOf = (text: string, date?: string) =>
  extract(
    { file: 'a.txt', text, sha256: '0'.repeat(64), metadata: date === undefined ? {} : { date } },
    models(),
    'test',
  ).events.flatMap(({ time }) => time ?? [])

const PREPOSITIONS = 'in on since from until till before after by following ahead_of prior_to through'
  .split(' ')
  .map(word => word.replace('_', ' '))
const WHENS = [
  ...['1959', 'about 1959', '27 BC', '1 January 27 BC', 'the 1990s', 'the early 1990s', 'the 19th century'],
  ...['spring 1951', 'winter 1911', 'mid-2014', 'May 2010', '3 May 2010', '4 p.m. on 3 May 2010', 'Monday'],
  ...['last week', 'the first quarter of 2012', 'late 2013', 'the weekend', 'yesterday', '12-15 June 2010'],
  ...[
    '12000 BC',
    '9999',
    '1914-18',
    'between 2010 and 2012',
    'the end of 2014',
    'July',
    'the 4th century BC',
  ],
]
const FRAMES = [
  (when: string) => `Ada Bell worked in Oslo ${when}.`,
  (when: string) => `Having served as envoy, Ada Bell left Oslo ${when}.`,
  (when: string) => `Ada Bell had left Oslo when the war began ${when}.`,
  (when: string) => `Since the visit ${when}, ministers have built bridges.`,
  (when: string) => `Ada Bell died ${when}. Acme sent flowers over her death, the palace said ${when}.`,
]
const SENTENCES = FRAMES.flatMap(frame =>
  PREPOSITIONS.flatMap(preposition => WHENS.map(when => frame(`${preposition} ${when}`))),
)

const isValid = (text: string): void => {
  expect(() => edtf(text), text).not.toThrow()
}

describe('the EDTF of events is valid', () => {
  it('in many sentences, published then or then or nobody knows when', () => {
    const dates = [undefined, '2025-12-09', '1500-01-01']
    const times = SENTENCES.flatMap((sentence, i) => timesOf(sentence, dates[i % dates.length]))
    expect(times.length).toBeGreaterThan(SENTENCES.length / 4)
    for (const time of times) isValid(time.edtf)
  })

  it('in sentences of any such words', () => {
    const word = fc.constantFrom(
      ...PREPOSITIONS,
      ...WHENS,
      ...'Ada Bell left Oslo and , . when having had the war began'.split(' '),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), words => {
        for (const time of timesOf(words.join(' '), '2025-12-09')) isValid(time.edtf)
      }),
      { numRuns: 150 },
    )
  })

  it('of every bearing to every bearing, and between any days', () => {
    const day = fc.integer({ min: dayNumber('-009999-01-01'), max: dayNumber('9999-12-31') }).map(formatDay)
    const bearing = fc.constantFrom(...(['in', 'since', 'until', 'before', 'by', 'after'] as const))
    fc.assert(
      fc.property(day, day, bearing, bearing, day, (a, b, first, second, today) => {
        const interval = between(a, b)
        const borne = interval && bear(interval, first, today)
        const twice = borne && bear(borne, second, today)
        for (const found of [interval, borne, twice]) if (found) isValid(found.edtf)
      }),
    )
  })
})

describe('bounds', () => {
  const year = { edtf: '1959~', earliest: '1959-01-01', latest: '1959-12-31' }
  it.each([
    ['since', year, '1959~/..'],
    ['by', year, '[..1959-12-31]'],
    ['by', { ...year, edtf: '[..1959]', earliest: null }, '[..1959]'],
    ['by', { ...year, edtf: '[1959-03-01..1959-12-31]' }, '[..1959-12-31]'],
    ['until', { ...year, edtf: '1959-24' }, '../1959-12-31'],
    ['since', { ...year, edtf: '1959-24' }, '1959-01-01/..'],
    ['by', { edtf: '2010-05-03T16:00:00', earliest: '2010-05-03', latest: '2010-05-03' }, '[..2010-05-03]'],
    ['before', { edtf: '-0026', earliest: '-000026-01-01', latest: '-000026-12-31' }, '[..-0027-12-31]'],
    ['since', { edtf: '199X', earliest: '1990-01-01', latest: '1999-12-31' }, '199X/..'],
  ] as const)('%s %o', (bearing, interval, expected) => {
    expect(bear(interval, bearing, null)?.edtf).toBe(expected)
  })
  it('are none where EDTF has no days', () => {
    expect(
      bear({ edtf: '-9999', earliest: '-009999-01-01', latest: '-009999-12-31' }, 'before', null),
    ).toBeNull()
  })
})
