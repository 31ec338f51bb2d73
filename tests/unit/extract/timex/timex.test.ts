/** What a time carries besides its value: its place in EDTF, its bounds, and how it was reached. */
import { describe, expect, test } from 'vitest'
import { emptyDocument } from '../../../../src/extract/document.ts'
import { timex } from '../../../../src/extract/timex/timex.ts'
import { timesIn } from './marked.ts'

/** Place and bounds of the only time of a sentence. */
function placed(sentence: string, published?: string) {
  const [time, ...others] = timesIn(sentence, published)
  expect(others).toEqual([])
  return time && [time.edtf, time.earliest, time.latest]
}

describe('places in time', () => {
  test.each([
    ['The envoy died over the weekend.', '2025-12-06/2025-12-07', '2025-12-06', '2025-12-07'],
    ['Trade grew in the Soviet period.', '1922/1991', '1922-01-01', '1991-12-31'],
    ['He moved in the early 1990s.', '1990~/1993~', '1990-01-01', '1993-12-31'],
    ['It was written about 1910.', '1910~', '1910-01-01', '1910-12-31'],
    ['The temple was built in 480 BC.', '-0479', '-000479-01-01', '-000479-12-31'],
    ['The launch was on 1 June 2009 at 12:00 UTC.', '2009-06-01T12:00:00Z', '2009-06-01', '2009-06-01'],
    ['He called on Monday morning.', '2025-12-08', '2025-12-08', '2025-12-08'],
  ])('%s', (sentence, edtf, earliest, latest) => {
    expect(placed(sentence, '2025-12-09')).toEqual([edtf, earliest, latest])
  })

  test.each(['It took 20 years.', 'He is now here.', 'They meet every Tuesday.'])(
    '%s is no place',
    sentence => {
      expect(placed(sentence, '2025-12-09')).toEqual([null, null, null])
    },
  )

  test('nothing is counted from a day of publication that nobody tells', () => {
    expect(placed('The bank failed yesterday.')).toEqual([null, null, null])
    expect(placed('The ship sank on Dec 8.')).toEqual([null, null, null])
  })
})

describe('at the ends of the calendar', () => {
  test.each([
    'He will come Monday.',
    'He will leave on the 5th.',
    'In winter it will open.',
    'She will call at the weekend.',
    'Talks will open on Monday morning.',
    'The gates will open in the first week of next month.',
  ])('%s lies beyond it, and is no place', sentence => {
    expect(placed(sentence, '9999-12-31')).toEqual([null, null, null])
  })

  test('the last day is still in it', () => {
    expect(placed('The gates open today.', '9999-12-31')).toEqual(['9999-12-31', '9999-12-31', '9999-12-31'])
  })

  test('before the year 0 days go on', () => {
    expect(placed('He came yesterday.', '0000-01-01')).toEqual([
      '-0001-12-31',
      '-000001-12-31',
      '-000001-12-31',
    ])
  })
})

test('characters that take no place part no date, and stay in its span', () => {
  const text = 'On 6\u200B Dec\u00ADember 2025\uFEFF he left; in 20\u200B14 he had come on a Mon\u00ADday.'
  const times = timesIn(text, '2025-12-10')
  expect(times.map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([
    ['6\u200B Dec\u00ADember 2025', '2025-12-06'],
    ['20\u200B14', '2014'],
    ['Mon\u00ADday', '2025-12-08'],
  ])
  expect(times[0]?.derivation.text).toBe('‘6 December 2025’ is the date itself.')
})

describe('derivations', () => {
  const told = (text: string, published?: string) => timesIn(text, published).at(-1)?.derivation

  test('counted back from publication', () => {
    expect(told('The envoy died over the weekend.', '2025-12-09')).toEqual({
      rule: 'weekend',
      text: '‘the weekend’, counted back from Tuesday 9 December 2025 → 6–7 December 2025',
      anchor: { edtf: '2025-12-09' },
    })
  })

  test('counted from another time of the text', () => {
    expect(told('On 4 May 1865 the fort fell. The next day the army left.', '2013-03-20')?.anchor).toEqual({
      edtf: '1865-05-04',
      time: 't1',
    })
  })

  test('a feast of another calendar has no day', () => {
    expect(told('Shops opened late during Ramadan.', '2013-03-20')?.text).toBe(
      '‘Ramadan’ points to no certain date.',
    )
  })

  test('the weekday tells the year', () => {
    expect(told('They met on Thursday, April 5.', '2013-03-20')?.text).toMatch(/→ 5 April 2012$/)
  })

  test('without a day of publication it says why there is no date', () => {
    expect(told('The bank failed yesterday.')?.text).toMatch(/counts from a date that the text does not tell/)
  })
})

describe('what months are counted from', () => {
  const values = (text: string, published = '2013-03-20') =>
    timesIn(text, published).map(({ value }) => value)

  test('in news the day of publication, before it where the verb is past, after it where it looks ahead', () => {
    expect(values('He resigned in May. She will resign in May.')).toEqual(['2012-05', '2013-05'])
  })

  test('in history the date told last', () => {
    const history =
      'The war began on 3 May 1840. On 9 June 1840 it spread. In March 1841 it paused. On 2 May 1841 it went on. '
    const more =
      'On 1 July 1841 a town fell. On 5 August 1841 another fell. In 1842 it slowed. On 7 January 1842 talks began. '
    expect(values(`${history}${more}On 12 February they ended.`).at(-1)).toBe('1842-02-12')
  })

  test('news that tells of another year counts from its date, not from a finer one before', () => {
    const text =
      'A ferry sank on Sunday. In March 2011, 30 people drowned there. In July, another ferry ran aground.'
    expect(values(text)).toEqual(['2013-03-17', '2011-03', '2011-07'])
  })

  test('a past verb never leads beyond publication', () => {
    const history = Array.from({ length: 8 }, (_, i) => `On ${i + 1} January 2013 a town fell.`).join(' ')
    const told = `${history.replaceAll('2013', '2012')} On 3 March 2013 it rained.`
    expect(values(`${told} In June they left.`).at(-1)).toBe('2012-06')
    expect(values(`${told} In June they will leave.`).at(-1)).toBe('2013-06')
  })

  test.each([
    ['Unions announced a strike on April 9.', '2013-04-09'],
    ['Workers have voted for a walkout on April 9.', '2013-04-09'],
    ['The strike was called for April 9.', '2013-04-09'],
    ['The council set a hearing for April 9.', '2013-04-09'],
    ['Unions announced a strike on September 9.', '2012-09-09'],
    ['He announced his retirement on April 9.', '2012-04-09'],
    ['Unions ended a strike on April 9.', '2012-04-09'],
    ['The guests arrived on April 9.', '2012-04-09'],
    ['On April 9 unions announced a strike.', '2012-04-09'],
    ['In May 2011 unions announced a strike on June 3.', '2011-06-03'],
  ])('what was announced may be near: %s', (text, value) => {
    expect(values(text).at(-1)).toBe(value)
  })

  test('the year in a heading', () => {
    const text = 'On 4 March 1905 the siege ended.\n\nCampaign of 1907\n\nIn May the fleet sailed.'
    expect(values(text)).toEqual(['1905-03-04', '1907', '1907-05'])
    expect(timesIn(text).at(-1)?.value).toBe('1907-05')
  })
})

describe('where times are read', () => {
  const times = (kind: 'metadata' | 'paragraph' | 'headline') => {
    const text = 'date 2025-12-09'
    const document = emptyDocument({ file: 'a.txt', text, sha256: '0'.repeat(64), metadata: {} })
    return timex({ ...document, blocks: [{ kind, start: 0, end: text.length }] }).times.map(
      ({ value }) => value,
    )
  }
  test('not in metadata', () => expect(times('metadata')).toEqual([]))
  test('in paragraphs and headlines', () => {
    expect([times('paragraph'), times('headline')]).toEqual([['2025-12-09'], ['2025-12-09']])
  })
})

test('dates coordinated without end are read', () => {
  const times = timesIn('2 Oct and '.repeat(3000), '2013-03-20')
  expect(times.length).toBe(3000)
  expect(new Set(times.map(({ value }) => value))).toEqual(new Set(['2012-10-02']))
})

describe('other languages', () => {
  test('have their dates in figures', () => {
    const text = 'Am 2013-03-20 war May in Monday.'
    const source = { file: 'a.txt', text, sha256: '0'.repeat(64), metadata: { language: 'de' } }
    const document = {
      ...emptyDocument(source),
      blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }],
    }
    const { times } = timex(document)
    expect(times.map(({ value }) => value)).toEqual(['2013-03-20'])
  })
  test('British English writes the day first, American the month', () => {
    expect(timesIn('He came on 3/4/2012.', undefined, 'en-GB')[0]?.value).toBe('2012-04-03')
    expect(timesIn('He came on 3/4/2012.', undefined, 'en-US')[0]?.value).toBe('2012-03-04')
  })
})
