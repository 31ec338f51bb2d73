import { describe, expect, test } from 'vitest'
import { splitFrontMatter } from '../../../src/publish/front-matter.ts'
import { problemOf } from './thrown.ts'

const split = (whole: string) => splitFrontMatter(whole, 'a.md')
const metadataOf = (yaml: string) => split(`---\n${yaml}\n---\nText.`).metadata

describe('front matter', () => {
  test('is taken off the text, which stays as it is', () => {
    expect(split('---\ndate: 2023-09-21\n---\n\n  The text.\r\n---\nMore.\n')).toEqual({
      metadata: { date: '2023-09-21' },
      text: '\n  The text.\r\n---\nMore.\n',
    })
  })

  test('gives all that is known of an article', () => {
    expect(
      metadataOf(
        'Title: "A: B"\nAUTHOR: [Ann Lee,  Bo Ray]\npublisher: \'The Grid\'\nlanguage: en-GB\ndate: "2023-09-21"\ntags: {a: [b]}',
      ),
    ).toEqual({
      title: 'A: B',
      author: 'Ann Lee, Bo Ray',
      publisher: 'The Grid',
      language: 'en-GB',
      date: '2023-09-21',
    })
  })

  test.each<[name: string, whole: string, metadata: object, text: string]>([
    [
      'line ends of Windows',
      '---\r\ntitle: X\r\ndate: 2020-01-02\r\n---\r\nText\r\n',
      { title: 'X', date: '2020-01-02' },
      'Text\r\n',
    ],
    ['blanks after the dashes', '---  \ntitle: X\n--- \nText', { title: 'X' }, 'Text'],
    ['dots at the end', '---\ntitle: X\n...\nText', { title: 'X' }, 'Text'],
    ['nothing in it', '---\n---\nText', {}, 'Text'],
    ['a comment first', '---\n# about\ntitle: X\n---\nText', { title: 'X' }, 'Text'],
    ['keys without values', '---\ntitle:\ndate: ""\nauthor: []\n---\nText', {}, 'Text'],
    [
      'names that look like numbers and truths',
      '---\ntitle: 1984\nauthor: no\n---\nText',
      { title: '1984', author: 'no' },
      'Text',
    ],
    ['a title over several lines', '---\ntitle: >\n  One\n  two\n---\nText', { title: 'One two' }, 'Text'],
    [
      'a clock time, whose day is the one written',
      '---\ndate: 2020-01-02T23:30:00-11:00\n---\nText',
      { date: '2020-01-02' },
      'Text',
    ],
    ['foreign keys alone', '---\nlayout: post\n---\nText', {}, 'Text'],
    ['a key of every object', '---\nconstructor: x\n__proto__: {date: 2020-01-02}\n---\nText', {}, 'Text'],
  ])('may have %s', (_, whole, metadata, text) => {
    expect(split(whole)).toEqual({ metadata, text })
  })

  test.each([
    ['a rule of dashes above prose', '---\nAnn met Bo in May.\n---\nThey left.'],
    ['a rule of dashes and no second one', '---\n\nAnn met Bo in May.\n'],
    ['dashes further down', 'Ann met Bo.\n---\ntitle: X\n---\n'],
    ['a blank before the dashes', ' ---\ntitle: X\n---\nText'],
    ['more than three dashes', '-----\ntitle: X\n-----\nText'],
    ['words after the dashes', '--- title: X\n---\nText'],
    ['a clock time after the dashes', '---\n10:30 Ann met Bo.\n---\n'],
  ])('is not %s', (_, whole) => {
    expect(split(whole)).toEqual({ metadata: {}, text: whole })
  })

  test.each([
    ['an end', '---\ntitle: X\n\nText.', 'a.md:1: the front matter that begins here has no end; end it'],
    ['a text below it', '---\ntitle: X\n---\n \n', 'a.md: holds no text after its front matter; '],
    ['valid YAML', '---\ntitle: X\nauthor: A: B\n---\nText', 'a.md:3: the front matter is not valid YAML'],
    ['each key once', '---\ntitle: X\n\ntitle: Y\n---\nText', 'a.md:4: the front matter is not valid YAML'],
    ['plain values', '---\ntitle: {a: b}\n---\nText', 'a.md:2: title is not a plain value; write `title: …`'],
    [
      'a day of the calendar',
      '---\ntitle: X\ndate: 2023-02-29\n---\nText',
      'a.md:3: “2023-02-29” is not a calendar day; write it as date: YYYY-MM-DD',
    ],
    ['a whole day', '---\ndate: 2023-02\n---\nText', 'a.md:2: “2023-02” is not a calendar day'],
    ['a day in figures', '---\ndate: May 3, 2023\n---\nText', 'a.md:2: “May 3, 2023” is not a calendar day'],
    [
      'a language tag',
      '---\nlanguage: "en\\"><script>"\n---\nText',
      'a.md:2: “en"><script>” is not a language tag',
    ],
  ])('must have %s', async (_, whole, message) => {
    expect(await problemOf(() => split(whole))).toContain(message)
  })

  test('aliases cannot blow it up', async () => {
    const bomb = `a: &a [x, x]\n${Array.from({ length: 30 }, (_, i) => `k${i}: &b${i} [*${i ? `b${i - 1}` : 'a'}, *${i ? `b${i - 1}` : 'a'}]`).join('\n')}`
    expect(metadataOf(`${bomb}\ntitle: X`)).toEqual({ title: 'X' })
  })
})
