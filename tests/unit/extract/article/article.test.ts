/** Which part of an article is what, and what it says about itself. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { article } from '../../../../src/extract/article/article.ts'
import { type Document, emptyDocument, type Metadata } from '../../../../src/extract/document.ts'

const read = (text: string, metadata: Metadata = {}): Document =>
  article(emptyDocument({ file: 'a.txt', text, sha256: '0'.repeat(64), metadata }))

/** The blocks as `[kind, words]`. */
const blocks = (text: string): [string, string][] =>
  read(text).blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])
const BODY = 'The harbour was closed on Monday. Ships waited outside.'

describe('headline', () => {
  test('a short first line without full stop, before paragraphs', () => {
    const document = read(`Harbour closed after storm\n\n${BODY}`)
    expect(document.headline).toEqual({ start: 0, end: 26 })
    expect(document.blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph'])
  })
  test.each([
    'Why was the harbour closed?',
    'Harbour "closed for good"',
    'Lund Inc. Harbour closed for good',
  ])('%s', line => expect(blocks(`${line}\n\n${BODY}`)[0]).toEqual(['headline', line]))
  test('a Markdown heading, below a date line too; its mark is no part of it', () => {
    expect(blocks(`# Shelling of the old harbour\n\n${BODY}`)[0]).toEqual([
      'headline',
      'Shelling of the old harbour',
    ])
    const kinds = blocks(`date 2024-05-14\n\n# Shelling of the old harbour\n\nBy Jane Roe\n\n${BODY}`)
    expect(kinds.map(([kind]) => kind)).toEqual(['metadata', 'headline', 'byline', 'paragraph'])
  })
  test('a number sign within the text is no heading', () =>
    expect(blocks(`The harbour is the #1 of the coast and was closed on Monday.\n\n${BODY}`)[0]?.[0]).toBe(
      'paragraph',
    ))
  test('the line after it is a subheading', () =>
    expect(blocks(`Harbour closed after storm\nShips wait outside\n\n${BODY}`).map(([kind]) => kind)).toEqual(
      ['headline', 'subheading', 'paragraph'],
    ))
  test('a column above it is not the headline', () =>
    expect(blocks(`World\nHarbour closed after storm\n\n${BODY}`)[1]?.[0]).toBe('headline'))
  test.each([
    ['a sentence', `The harbour was closed.\n\n${BODY}`],
    ['a line alone', 'Harbour closed after storm'],
    ['a call to the reader', `Sign up now: the best of the harbour\n\n${BODY}`],
    ['a caption', `Photo: Ann Lee\n\n${BODY}`],
    ['a byline', `By Ann Lee\n\n${BODY}`],
    ['a date in digits', `03/04/2011 10:30 GMT\n\n${BODY}`],
    ['a date', `May 3, 2011\n\n${BODY}`],
  ])('%s is none', (_, text) => expect(read(text).headline).toBeNull())
})

describe('day of publication', () => {
  test.each([
    ['date 2019-04-30 Sign up now: news\n\nIt rained.', '2019-04-30'],
    ['Harbour closed\n\nThursday, October 13, 2005\n\nIt rained.', '2005-10-13'],
    ['Harbour closed\n\n3 March 2008\n\nIt rained.', '2008-03-03'],
    ['Harbour closed\n\nPublished: March 3, 2008 10:30 GMT\n\nIt rained.', '2008-03-03'],
    ['Harbour closed\n\nJune 11, 2012 at 12:36 PM ET\n\nIt rained.', '2012-06-11'],
    ['Harbour closed\n\n8:56am Monday 10th June 2013\n\nIt rained.', '2013-06-10'],
    ['OSLO, March 3, 2021 (Reuters) — The harbour was closed on Monday.', '2021-03-03'],
    ['OSLO, 3 March 2021 - The harbour was closed on Monday.', '2021-03-03'],
  ])('%s', (text, day) => expect(read(text).publishedAt).toBe(day))
  test.each([
    ['OSLO, March 3 (Reuters) — The harbour was closed on Monday.'],
    ['On March 3, 2008 the harbour was closed.'],
    ['The harbour was closed.\n\nIt opened on a date 2019-04-30 that nobody knew.'],
    ['date 2019-02-30 \n\nIt rained.'],
    ['Harbour closed\n\nFebruary 30, 2008\n\nIt rained.'],
    ['Harbour closed\n\n03/04/2008\n\nIt rained.'],
  ])('%s gives none', text => expect(read(text).publishedAt).toBeNull())
  test('what was handed in goes first', () =>
    expect(read('date 2019-04-30 \n\nIt rained.', { date: '2001-01-01' }).publishedAt).toBe('2001-01-01'))
})

describe('dateline', () => {
  test.each([
    ['Moscow - ', 'Moscow'],
    ['LONDON, March 3 (Reuters) — ', 'LONDON, March 3 (Reuters)'],
    ['SEOUL, South Korea (AP) -- ', 'SEOUL, South Korea (AP)'],
    ['NEW DELHI: ', 'NEW DELHI'],
    ['Rio de Janeiro – ', 'Rio de Janeiro'],
    ['(Reuters) - ', '(Reuters)'],
    ['WASHINGTON/PARIS, Nov. 4 (AFP) - ', 'WASHINGTON/PARIS, Nov. 4 (AFP)'],
  ])('%s', (before, shown) =>
    expect(blocks(before + BODY)).toEqual([
      ['dateline', shown],
      ['paragraph', BODY],
    ]),
  )
  test.each([
    'Analysis - The harbour was closed on Monday. Ships waited.',
    'Lund: The harbour was closed on Monday. Ships waited.',
    'The minister — Ann Lee of the north — said that ships waited.',
    'It closed - The harbour, that is. Ships waited.',
    'Tuesday - The harbour was closed. Ships waited.',
    'Ann Lee (March 3, 1928 – May 4, 2017) was a pilot. Ships waited.',
    'Ann Lee (1928 – 2017) was a pilot. Ships waited.',
  ])('%s has none', text => expect(blocks(text)).toEqual([['paragraph', text]]))
  test('only the first paragraph has one', () =>
    expect(blocks(`${BODY}\n\nOslo - ${BODY}`)[1]).toEqual(['paragraph', `Oslo - ${BODY}`]))
  test('names the agency', () =>
    expect(read(`OSLO, March 3 (AP) — ${BODY}`).publisher).toBe('Associated Press'))
})

describe('what is not running text', () => {
  test.each([
    ['caption', 'Ann Lee (second from left) at the opening of the harbour.'],
    ['caption', 'FILE PHOTO: Ships wait outside the harbour, May 2010. REUTERS/Jo Poe'],
    ['caption', 'Ships waited outside Oslo on Monday. PHOTO: AFP'],
    ['boilerplate', 'Sign up now: Get the best of the harbour'],
    ['boilerplate', 'Read more: Why the harbour closed'],
    ['boilerplate', 'ADVERTISEMENT'],
    ['boilerplate', '* * *'],
    ['boilerplate', 'https://example.org/2019/harbour'],
    ['boilerplate', '© 2019 Harbour News'],
    ['byline', 'By Ann Lee and Jo Poe'],
  ])('%s before the story: %s', (kind, text) => expect(blocks(`${text}\n\n${BODY}`)[0]).toEqual([kind, text]))
  test.each([
    'Readers signed up for the newsletter on Monday.',
    'By Monday the harbour was closed.',
    'Follow the rules, the minister told ships.',
    'Copyright law was changed on Monday.',
    'The photo was taken on Monday: it showed ships.',
    'Ann Lee, who stood second, said the harbour was closed.',
    'Get well wishes were sent to the crew.',
    'Ships outside the harbour of Oslo in a storm.',
    'The minister visits Oslo on Monday.',
  ])('%s is a paragraph', text => expect(blocks(`${text}\n\n${BODY}`)[0]).toEqual(['paragraph', text]))
  test('an opening statement above a dateline is a subheading', () =>
    expect(
      blocks(`Harbour closed after storm\n\nShips have been told to wait.\n\nOslo - ${BODY}`)[1]?.[0],
    ).toBe('subheading'))
  test('words without a verb above a dateline are a caption', () =>
    expect(blocks(`Ships outside the harbour in a storm.\n\nOslo - ${BODY}`)[0]?.[0]).toBe('caption'))
  test('a list of sources ends the article', () =>
    expect(blocks(`${BODY}\n\nSources\n\nThe Daily Ship, May 3, 2011`).map(([kind]) => kind)).toEqual([
      'paragraph',
      'boilerplate',
      'boilerplate',
    ]))
  test('a heading between paragraphs', () =>
    expect(blocks(`${BODY}\n\nWhat comes next\n\n${BODY}`)[1]).toEqual(['subheading', 'What comes next']))
  test('the credit of a picture run into a paragraph', () =>
    expect(blocks(`${BODY} Image: Ann Lee.\n\n${BODY}`).slice(0, 2)).toEqual([
      ['paragraph', BODY],
      ['caption', 'Image: Ann Lee.'],
    ]))
  test('the author is named', () =>
    expect(read(`By Ann Lee, Chief Reporter\n\n${BODY}`).author).toBe('Ann Lee'))
})

describe('credit', () => {
  test.each(['AFP', '— Reuters', '(AP)', 'AFP, REUTERS', '- BERNAMA'])('… %s', credit =>
    expect(blocks(`${BODY}\n\n${BODY} ${credit}`).at(-1)?.[0]).toBe('credit'),
  )
  test('on a line of its own', () => expect(blocks(`${BODY}\n\nReuters`)[1]).toEqual(['credit', 'Reuters']))
  test('gives the publisher', () => expect(read(`${BODY} AFP`).publisher).toBe('Agence France-Presse'))
  test.each(['Nobody told AFP', 'Nobody told AFP.', 'Ships waited. Oslo', 'AFP was told. Nobody knew.'])(
    '%s is none',
    text => expect(blocks(`${BODY} ${text}`)).toHaveLength(1),
  )
})

const LISTED = [
  '- On Monday the ship left the harbour of the old town.',
  '- On Tuesday it met a storm to the west of the islands,',
  'and the crew turned back to where the ship had come from.',
  '- On Friday it sank near the coast, and nobody was hurt.',
]

test('a line that begins with the sign of a list is a block of its own', () => {
  const paragraphs = blocks(`Harbour closed\n\n${BODY}\n\n${LISTED.join('\n')}`).slice(2)
  expect(paragraphs.map(([, words]) => words)).toEqual([LISTED[0], `${LISTED[1]}\n${LISTED[2]}`, LISTED[3]])
  for (const sign of ['*', '•', '–', '1.'])
    expect(
      blocks(`Harbour closed\n\n${BODY}\n\n${LISTED.join('\n').replaceAll('- ', `${sign} `)}`),
      sign,
    ).toHaveLength(5)
})

test('a single dash at the head of a broken line is none', () => {
  const broken = LISTED.join('\n').replaceAll('- On', 'On').replace('and the', '– and the')
  expect(blocks(`Harbour closed\n\n${BODY}\n\n${broken}`)).toHaveLength(3)
})

test('lines broken for their width make one paragraph', () => {
  const text = [
    'The harbour of the northern town was closed on Monday after a',
    'storm that lasted for three days, and ships waited outside for',
    'Tuesday to come.',
  ].join('\n')
  expect(blocks(text)).toEqual([['paragraph', text]])
})

test('each line is a paragraph where there are no empty lines', () =>
  expect(blocks(`Harbour closed\n${BODY}\n${BODY}`).map(([kind]) => kind)).toEqual([
    'headline',
    'paragraph',
    'paragraph',
  ]))

test('whatever the text, blocks are in order, trimmed and apart, and no word is left out', () => {
  const line = fc.constantFrom(
    'Oslo - ',
    'AFP',
    'By Ann',
    BODY,
    '\n',
    '\r\n\n',
    ' ',
    '—',
    '(Reuters)',
    '😀',
    'May 3, 2011',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(line).map(parts => parts.join('')),
      ),
      text => {
        const { blocks: found } = read(text)
        let at = 0
        for (const { start, end } of found) {
          expect(text.slice(at, start)).toMatch(/^[\s–—:-]*$/)
          expect(start).toBeGreaterThanOrEqual(at)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
        expect(read(text).blocks).toEqual(found)
      },
    ),
  )
})
