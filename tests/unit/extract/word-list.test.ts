import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BETWEEN_WORDS, WordList } from '../../../src/extract/word-list.ts'

const listOf = (words: readonly string[]): WordList => new WordList(words.join(BETWEEN_WORDS))

test('finds each word at its place, and no other', () => {
  const word = fc.string({ minLength: 1, unit: 'grapheme' }).filter(text => !text.includes(BETWEEN_WORDS))
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1 }), word, (words, other) => {
      const list = listOf(words)
      expect(list.size).toBe(words.length)
      expect(words.map(one => list.find(one))).toEqual(words.map((_, i) => i))
      expect(list.find(other)).toBe(words.indexOf(other))
    }),
  )
})

test.each(['', 'bridg', 'ridge', 'bridges', 'bridge\nharbour', 'Bridge'])('%j is not in the list', word => {
  expect(listOf(['bridge', 'harbour', 'quay']).find(word)).toBe(-1)
})
