import { describe, expect, test } from 'vitest'
import { readIob } from '../../../src/evaluate/iob.ts'

const namesOf = (content: string) =>
  readIob(content, 'a').flatMap(({ text, names }) =>
    names.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`),
  )

describe('names in columns', () => {
  test.each([
    [
      'IOB2',
      'Ann B-PER\nLee I-PER\nmet O\nBo B-PER\nOrr B-PER\n',
      ['Ann Lee Person', 'Bo Person', 'Orr Person'],
    ],
    ['IOB1', 'Ann I-PER\nLee I-PER\nof O\nOslo I-LOC\n', ['Ann Lee Person', 'Oslo Place']],
    ['four columns', 'EU NNP B-NP B-ORG\nfell VBD O O\n', ['EU Organization']],
    ['tabs', 'Oslo\tB-LOC\n', ['Oslo Place']],
    ['other kinds', 'Danes B-MISC\nwon O\n', ['Danes null']],
    [
      'Universal NER',
      '# newdoc id = x\n# text = Ann Lee, Oslo\n1\tAnn\tB-PER\t-\t-\n2\tLee\tI-PER\t-\t-\n3\t,\tO\t-\t-\n4\tOslo\tB-LOC\t-\t-\n',
      ['Ann Lee Person', 'Oslo Place'],
    ],
  ])('%s', (_, content, names) => expect(namesOf(content)).toEqual(names))

  test('words are joined as print has them, and documents told apart', () => {
    const sentences = readIob(
      '-DOCSTART- O\n\nLee O\n’s O\n( O\nold O\n) O\nhat O\n. O\n\n-DOCSTART- O\n\nNo O\n',
      'a',
    )
    expect(sentences.map(({ text, opens }) => [text, opens])).toEqual([
      ['Lee’s (old) hat.', true],
      ['No', true],
    ])
  })

  test.each([
    ['Ann PER\n', 'a:1: ‘PER’ is no IOB tag of a word'],
    ['Ann O\n\nLee\n', 'a:3: '],
    ['\n\n', 'a:1: holds no word'],
    ['# text = Bo\n1\tAnn\tO\t-\t-\n', 'a:2: ‘Ann’ is not what stands next'],
  ])('%j is refused', (content, message) => expect(() => readIob(content, 'a')).toThrow(message))
})
