/** What language a text is in, and what is read of one that has no rules. */
import { describe, expect, test } from 'vitest'
import { isRead, languageOf } from '../../../src/extract/language.ts'
import { extract } from '../../../src/extract/pipeline.ts'
import { models } from '../../../src/publish/models.ts'

const GERMAN =
  'Der Bürgermeister von Tarnby teilte am Montag mit, dass die Brücke am 2014-03-03 gesperrt werde. Die Stadt hatte ' +
  'das Bauwerk vor zwei Jahren für drei Millionen Euro erneuern lassen.'
const ENGLISH =
  'The mayor of Tarnby said on Monday that the bridge would be closed on 3 March 2014. The town had spent three ' +
  'million crowns on its repair two years before.'

describe('the language of a text', () => {
  test.each([
    ['German', GERMAN],
    [
      'French',
      'Le maire de la ville a annoncé lundi que le pont serait fermé le 3 mars. La commune avait dépensé trois millions ' +
        'pour le réparer deux ans auparavant.',
    ],
    [
      'Russian',
      'Мэр города сообщил в понедельник, что мост будет закрыт третьего марта. Два года назад город потратил на его ' +
        'ремонт три миллиона рублей.',
    ],
  ])('is not known for %s', (_, text) => expect(languageOf(text)).toBe('und'))

  test.each([
    ['running English', ENGLISH],
    [
      'English full of foreign names',
      `Jürgen Möller, Søren Østergård, Zoë Nuñez and Łukasz Wójcik met at the Café ` +
        'Größenwahn in Kraków on Friday to sign the contract, the city council of Göttingen said in a statement.',
    ],
    [
      'an English headline in capitals and a note',
      'MAYOR CLOSES BRIDGE AFTER STORM\nThe town of Tarnby lost its only bridge ' +
        'in the storm on Monday night, and nobody knows when it will be back.',
    ],
    ['too few words to tell', 'Am Montag wurde die Brücke gesperrt.'],
    ['no words at all', '2013-03-20, 14:30; 12, 15, 18 '.repeat(20)],
  ])('is English for %s', (_, text) => expect(languageOf(text)).toBe('en'))
})

test('regions and scripts of English are read, other languages are not', () => {
  expect(['en', 'en-GB', 'EN-us', 'de', 'eng-x', ''].map(isRead)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})

describe('of a text in a language without rules', () => {
  const story = (text: string, language?: string) =>
    extract(
      {
        file: 'a.txt',
        text,
        sha256: '0'.repeat(64),
        metadata: { date: '2014-03-01', ...(language && { language }) },
      },
      models(),
      'test',
    )
  test('dates in figures are found, and nothing is made up', () => {
    const { article, times, entities, events, relations } = story(GERMAN)
    expect(article.language).toBe('und')
    expect(times.map(({ value }) => value)).toEqual(['2014-03-03'])
    expect([entities, events, relations]).toEqual([[], [], []])
    expect(article.title).toMatch(/^Der Bürgermeister von Tarnby/)
  })
  test('what front matter says goes before what it looks like', () => {
    expect(story(ENGLISH, 'de').events).toEqual([])
    expect(story(GERMAN, 'en').article.language).toBe('en')
  })
  test('an English text has its events', () => expect(story(ENGLISH).events.length).toBeGreaterThan(0))
})
