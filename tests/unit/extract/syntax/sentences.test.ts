import { describe, expect, test } from 'vitest'
import { MAX_TOKENS, sentencesOf } from '../../../../src/extract/syntax/sentences.ts'
import { tokenize } from '../../../../src/extract/syntax/tokens.ts'

const cut = (text: string): string[] =>
  sentencesOf(text, tokenize(text, { start: 0, end: text.length })).map(words =>
    text.slice(words[0]?.start, words.at(-1)?.end),
  )

describe('sentences', () => {
  test.each([
    ['two of them', ['The dam broke.', 'Nobody was hurt.']],
    ['closing marks stay', ['“The dam broke.”', '“We ran!”', '(Nobody was hurt.)', 'It rained.']],
    ['straight closing marks stay', ['"The dam broke."', '"We ran."']],
    ['what was asked ends later', ['“Who ran?” Ms Orr asked.', 'Nobody knew.']],
    ['titles end nothing', ['Mr. Orr met Gen. Bell and Prof. Lin.', 'They spoke.']],
    [
      'abbreviations may end',
      ['It is sold in the U.S. The price is low.'].flatMap(text => text.split(/(?<=S\.) /)),
    ],
    ['dates do not end', ['It opened on Dec. 3 and closed on Jan. 9.', 'Then it rained.']],
    ['footnotes belong to what they support', ['The dam broke in 1901.[3]', 'Nobody was hurt.']],
    ['years begin sentences', ['It broke.', '1901 was a bad year.']],
  ])('%s', (_, sentences) => {
    expect(cut(sentences.join(' '))).toEqual(sentences)
  })

  test.each([
    'The U.S. Senate met at 10 a.m. on Monday.',
    'J. R. Bell of Acme Inc. Holdings wrote to the St. James Club.',
    'It cost 1.5 million, e.g. for paint, i.e. a lot.',
    'He asked “why?” and left.',
  ])('one sentence: %s', text => {
    expect(cut(text)).toEqual([text])
  })

  test('a line that was merely wrapped goes on', () => {
    const text =
      'The council of the town met on the first Monday of March and heard\nMayor Ana Orr speak about the dam that had broken in the night of\nthe flood.'
    expect(cut(text)).toHaveLength(1)
  })

  test('a line that ends early stands alone', () => {
    expect(
      cut('Dam breaks\nThe council of the town met on the first Monday of March and heard the mayor.'),
    ).toHaveLength(2)
  })

  test('what never ends is cut', () => {
    const parts = sentencesOf('', tokenize('a, '.repeat(3000), { start: 0, end: 9000 }))
    expect(parts.every(part => part.length <= MAX_TOKENS)).toBe(true)
    expect(parts.flat()).toHaveLength(6000)
  })
})
