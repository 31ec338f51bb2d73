import { describe, expect, test } from 'vitest'
import { readConllu } from '../../../src/evaluate/conllu.ts'

/** A line of CoNLL-U from its number, form, head and the last column. */
const row = (id: string, form: string, head = '0', misc = '_'): string =>
  [id, form, form, 'X', 'X', '_', head, 'dep', '_', misc].join('\t')

describe('CoNLL-U', () => {
  test('words stand where the text has them, also those of one token', () => {
    const [one] = readConllu(
      [
        '# newdoc id = a',
        '# text = We don’t.',
        row('1', 'We', '2'),
        row('2-3', 'don’t', '_', 'SpaceAfter=No'),
      ]
        .concat(row('2', 'do'), row('3', 'n’t', '2'), row('3.1', 'x', '_'), row('4', '.', '2'), '')
        .join('\n'),
      'a',
    )
    const text = one?.text ?? ''
    expect(one?.words.map(({ start, end, head }) => [text.slice(start, end), head])).toEqual([
      ['We', 1],
      ['do', -1],
      ['n’t', 1],
      ['.', 1],
    ])
  })

  test('words that do not make up their token all stand where it does', () => {
    const [one] = readConllu([row('1-2', 'zum', '_'), row('1', 'zu', '2'), row('2', 'dem')].join('\n'), 'a')
    expect(one?.words.map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [0, 3],
    ])
  })

  test('without a stated text, blanks stand where nothing else is said', () => {
    const sentences = readConllu(
      [row('1', 'We'), row('2', 'ran', '1', 'SpaceAfter=No'), row('3', '.', '1', 'SpaceAfter=No'), '']
        .concat(row('1', 'Why'), '', '# newpar', row('1', 'So'), '')
        .join('\n'),
      'a',
    )
    expect(sentences.map(({ text, joint, opens }) => [text, joint, opens])).toEqual([
      ['We ran.', ' ', true],
      ['Why', '', false],
      ['So', '\n\n', false],
    ])
  })

  test.each([
    ['{}\n', 'a:1: is no line of CoNLL-U; write a number and nine more columns'],
    [`${row('1', 'a')}\n${row('3', 'b')}`, 'a:2: word 3 follows word 1'],
    [row('1', 'a', '5'), 'a:1: ‘5’ is no head of word 1; name another word, from 0 to 1'],
    [row('1', 'a', '1'), 'a:1: ‘1’ is no head of word 1'],
    [`# text = b\n${row('1', 'a')}`, 'a:2: ‘a’ is not what stands next in “# text”'],
    ['# newdoc\n', 'a:1: no sentence begins anywhere'],
  ])('%j is refused', (content, message) => expect(() => readConllu(content, 'a')).toThrow(message))
})
