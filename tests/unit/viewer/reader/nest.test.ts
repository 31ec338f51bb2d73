import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bySpan, contains } from '../../../../src/story/spans.ts'
import type { Span } from '../../../../src/story/types.ts'
import { type Nested, nest } from '../../../../src/viewer/reader/nest.ts'

interface Named extends Span {
  name: string
}
const named = (name: string, start: number, end: number): Named => ({ name, start, end })

/** Pieces as brackets: `a[b[]]`; a piece that goes on is `a'`. */
const drawn = (pieces: readonly Nested<Named>[]): string =>
  pieces
    .map(
      ({ annotation, continued, start, end, children }) =>
        `${annotation.name}${continued ? '’' : ''}${start}-${end}[${drawn(children)}]`,
    )
    .join(' ')

describe('overlapping annotations', () => {
  test.each<[string, Named[], string]>([
    ['beside each other', [named('a', 0, 2), named('b', 2, 4)], 'a0-2[] b2-4[]'],
    ['one in the other', [named('a', 0, 9), named('b', 2, 4)], 'a0-9[b2-4[]]'],
    ['the same characters', [named('a', 0, 9), named('b', 0, 9)], 'a0-9[b0-9[]]'],
    ['crossing', [named('a', 0, 5), named('b', 3, 8)], 'a0-5[b3-5[]] b’5-8[]'],
    [
      'crossing twice',
      [named('a', 0, 5), named('b', 3, 8), named('c', 4, 9)],
      'a0-5[b3-5[c4-5[]]] c’5-9[b’5-8[]]',
    ],
    ['begun before and ended after', [named('a', -5, 20), named('b', 8, 12)], 'a’0-10[b8-10[]]'],
    ['elsewhere', [named('a', -5, 0), named('b', 10, 12)], ''],
  ])('%s', (_, annotations, expected) =>
    expect(drawn(nest({ start: 0, end: 10 }, annotations))).toBe(expected),
  )
})

const annotations = fc
  .array(fc.tuple(fc.integer({ min: -3, max: 60 }), fc.integer({ min: 1, max: 30 })), { maxLength: 25 })
  .map(spans => spans.map(([start, length], n) => named(`a${n}`, start, start + length)).toSorted(bySpan))

describe('whatever overlaps', () => {
  const within = { start: 0, end: 50 }
  const flat = (pieces: readonly Nested<Named>[]): Nested<Named>[] =>
    pieces.flatMap(piece => [piece, ...flat(piece.children)])

  test('pieces lie in order within their outer piece and never overlap on one level', () => {
    const check = (outer: Span, pieces: readonly Nested<Named>[]): void => {
      let at = outer.start
      for (const piece of pieces) {
        expect(piece.start).toBeGreaterThanOrEqual(at)
        expect(piece.end).toBeGreaterThan(piece.start)
        expect(contains(outer, piece)).toBe(true)
        at = piece.end
        check(piece, piece.children)
      }
    }
    fc.assert(fc.property(annotations, all => check(within, nest(within, all))))
  })

  test('the pieces of an annotation are exactly its characters, and one of them is its beginning', () => {
    fc.assert(
      fc.property(annotations, all => {
        const pieces = flat(nest(within, all))
        for (const annotation of all) {
          const own = pieces.filter(piece => piece.annotation === annotation).toSorted(bySpan)
          const start = Math.max(annotation.start, within.start)
          const end = Math.max(start, Math.min(annotation.end, within.end))
          expect(own.reduce((sum, piece) => sum + piece.end - piece.start, 0)).toBe(
            start < within.end ? end - start : 0,
          )
          own.forEach((piece, n) => {
            expect(piece.start).toBe(n === 0 ? start : own[n - 1]?.end)
          })
          const begun = annotation.start >= within.start && annotation.start < within.end
          expect(own.filter(({ continued }) => !continued).length).toBe(begun ? 1 : 0)
        }
      }),
    )
  })
})
