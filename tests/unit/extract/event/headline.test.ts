/** Headlines: what they repeat, what they alone tell, and how their grammar is read. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../../../src/extract/pipeline.ts'
import { models } from '../../../../src/publish/models.ts'
import type { Event } from '../../../../src/story/types.ts'

const told = (headline: string, text: string) => {
  const story = extract(
    {
      file: 'a.txt',
      text: `${headline}\n\nTuesday, June 21, 2022\n\n${text}`,
      sha256: '0'.repeat(64),
      metadata: { language: 'en' },
    },
    models(),
    'test',
  )
  const words = ({ passages }: Event) =>
    passages.map(({ trigger }) => story.article.text.slice(trigger.start, trigger.end))
  return story.events.map(event => ({ ...event, words: words(event) }))
}
const saying = (headline: string, text: string, word: string) =>
  told(headline, text).find(({ words }) => words.includes(word))

const QUIET = 'The town lies on the coast. Its harbour is deep.'

describe('a headline joins what it repeats', () => {
  test.each([
    ['Oak Motors unveils van', 'Director Ada Bell unveiled the van on Monday.', ['unveiled', 'unveils']],
    ['Town council to close pool', 'The council announced that it will close the pool.', ['close', 'close']],
    ['Ferry firm posts loss', 'The firm reported a loss of two million on Monday.', ['reported', 'posts']],
    ['Swimmer honoured for courage', 'A swimmer was awarded a medal on Monday.', ['awarded', 'honoured']],
  ])('%s', (headline, text, words) => {
    expect(saying(headline, `${text} ${QUIET}`, words[1] as string)?.words).toEqual(words)
  })
  test('not what is told as not done', () => {
    const events = told('Ada Bell resigns', `Ada Bell did not resign on Monday. ${QUIET}`)
    expect(events.filter(({ words }) => words.length > 1)).toEqual([])
  })
  test('nor what other people did further down', () => {
    const text = `${QUIET} ${QUIET} Ships come often. They bring grain. In 2019 Carl Dahl resigned.`
    expect(saying('Ada Bell resigns', text, 'resigned')?.words).toEqual(['resigned'])
  })
})

describe('what only the headline tells', () => {
  test('its main clause, of somebody named, is news of the day of publication', () => {
    const event = saying('Carl Dahl sues Oak Motors', QUIET, 'sues')
    expect(event?.time).toMatchObject({ edtf: '2022-06-21', basis: 'publication' })
  })
  test.each([
    ['of nobody named', 'Prices fall in spring', 'fall'],
    ['a noun', 'Fears after crash of Oak Motors van', 'crash'],
    ['a wish', 'Ada Bell may sue Oak Motors', 'sue'],
  ])('nothing else: %s', (_, headline, word) => {
    expect(saying(headline, QUIET, word)).toBeUndefined()
  })
})

describe('the grammar of headlines', () => {
  test.each([
    [
      'an infinitive is a plan of the one named',
      'Oak Motors to close two plants',
      'close',
      'planned',
      'agent',
    ],
    ['a noun that agrees is a verb', 'Oak Motors posts heavy loss', 'posts', 'asserted', 'agent'],
    [
      'a bare participle is done to the one named',
      'Ada Bell appointed as envoy',
      'appointed',
      'asserted',
      'patient',
    ],
    ['a bare past with an object is not', 'Ada Bell sold Oak Motors', 'sold', 'asserted', 'agent'],
  ])('%s', (_, headline, word, modality, role) => {
    const event = saying(headline, QUIET, word)
    expect(event?.modality).toBe(modality)
    expect(event?.participants[0]?.role).toBe(role)
  })
  test('a plural of plans is none', () => {
    expect(told('Oak Motors plans of 2019', QUIET).flatMap(({ words }) => words)).not.toContain('plans')
  })
})
