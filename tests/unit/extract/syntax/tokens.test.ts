import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize } from '../../../../src/extract/syntax/tokens.ts'

const words = (text: string): string[] =>
  tokenize(text, { start: 0, end: text.length }).map(word => word.text)

describe('tokens as the English Web Treebank cuts them', () => {
  test.each([
    ['The mayor’s dog didn’t bark.', 'The mayor ’s dog did n’t bark .'],
    ["We can't, and they should've.", "We ca n't , and they should 've ."],
    ['I cannot stay.', 'I can not stay .'],
    ['Mr. Orr of Acme Inc. met Dr. Bell.', 'Mr. Orr of Acme Inc. met Dr. Bell .'],
    ['On Dec. 3 the U.S. voted at 10 a.m.', 'On Dec. 3 the U.S. voted at 10 a.m.'],
    ['It rose 45% to $1.2bn.', 'It rose 45 % to $ 1.2 bn .'],
    ['From 10am the 5G mast on the 42nd floor works', 'From 10 am the 5G mast on the 42nd floor works'],
    ['a well-known Lima-based firm', 'a well - known Lima - based firm'],
    ['the co-founder and pro-Western ex-minister', 'the co-founder and pro-Western ex-minister'],
    ['President Lee Sung-ho met Park Mi-ra', 'President Lee Sung-ho met Park Mi-ra'],
    ['“Go,” she said… (twice)', '“ Go , ” she said … ( twice )'],
    [
      'see https://example.org/a?b=1. Or mail a.b@example.org!',
      'see https://example.org/a?b=1 . Or mail a.b@example.org !',
    ],
    ['on 3/4/2021 at 10:30, 2010-2014', 'on 3/4/2021 at 10:30 , 2010 - 2014'],
    ['AT&T, O’Brien and R. Bell', 'AT&T , O’Brien and R. Bell'],
    ['It ended.the next', 'It ended . the next'],
    ['__proto__ and constructor, toString', '__proto__ and constructor , toString'],
  ])('%s', (text, expected) => {
    expect(words(text).join(' ')).toBe(expected)
  })

  test('a word that only looks like an abbreviation leaves its period', () => {
    expect(words('They lost the sun. It sat.')).toEqual(['They', 'lost', 'the', 'sun', '.', 'It', 'sat', '.'])
    expect(words('It was I. He left.').slice(2, 4)).toEqual(['I', '.'])
  })

  test('any text: tokens in order, at their places, together all that is no blank', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.lorem(), fc.stringMatching(/^[a-c.,'’"$%0-9 \n-]{0,60}$/)),
        text => {
          const found = tokenize(text, { start: 0, end: text.length })
          let at = 0
          for (const { start, end, text: word } of found) {
            expect(start).toBeGreaterThanOrEqual(at)
            expect(text.slice(at, start).trim()).toBe('')
            expect(text.slice(start, end)).toBe(word)
            expect(end).toBeGreaterThan(start)
            at = end
          }
          expect(text.slice(at).trim()).toBe('')
        },
      ),
    )
  })

  test('reads its span and nothing beside it', () => {
    const text = 'One two three'
    expect(tokenize(text, { start: 4, end: 7 })).toEqual([{ start: 4, end: 7, text: 'two' }])
    expect(tokenize(text, { start: 4, end: 6 }).map(word => word.text)).toEqual(['tw'])
  })
})
