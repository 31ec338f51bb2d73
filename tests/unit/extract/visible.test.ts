/** A text without what takes no place on the page. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { visible } from '../../../src/extract/visible.ts'

test.each([
  ['visi\u00ADted', 'visited'],
  ['in 20\u200B14', 'in 2014'],
  ['\uFEFFa\u200C\u2060b\u200Dc', 'abc'],
  ['👩\u200D👧', '👩\u200D👧'],
  ['👍🏽\u200D👧', '👍🏽\u200D👧'],
  ['❤\uFE0F\u200D🔥', '❤\uFE0F\u200D🔥'],
  ['a\u00A0b\u2009c-d', 'a\u00A0b\u2009c-d'],
])('%j', (text, shown) => {
  expect(visible(text).text).toBe(shown)
})

test('a span leads to the original and back, and shows the same', () => {
  const texts = fc
    .array(fc.constantFrom('a', ' ', '7', '\u00AD', '\u200B', '\u200D', '👩', '\uFEFF'))
    .map(of => of.join(''))
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (original, a, b) => {
      const { text, inView, inOriginal } = visible(original)
      const start = a % (text.length + 1)
      const end = start + (b % (text.length - start + 1))
      const span = inOriginal({ start, end })
      expect(inView(span)).toEqual({ start, end })
      expect(span.end).toBeLessThanOrEqual(original.length)
      // A part that begins inside an emoji, at its joiner or its second half, is another text by itself.
      if (!/^[\u200D\uDC00-\uDFFF]/.test(text.slice(start, end)))
        expect(visible(original.slice(span.start, span.end)).text).toBe(text.slice(start, end))
    }),
  )
})
