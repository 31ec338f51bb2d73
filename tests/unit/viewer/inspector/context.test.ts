import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contains, quote } from '../../../../src/story/spans.ts'
import { inContext } from '../../../../src/viewer/inspector/context.ts'

const word = 'harbour '
const article = (text: string) => ({
  text,
  blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }],
})

test('a mention stands among whole words, about 60 characters on each side', () => {
  const text = `${word.repeat(20)}Tarnby ${word.repeat(20).trim()}`
  const start = text.indexOf('Tarnby')
  const context = inContext(article(text), { start, end: start + 6 })
  expect(quote(text, context)).toBe(`${word.repeat(7)}Tarnby${` ${word.trim()}`.repeat(7)}`)
  expect(quote(text, context.trigger)).toBe('Tarnby')
})

test('a short block is shown whole, and nothing of the next', () => {
  const text = 'Tarnby slept.\n\nThe ships came home.'
  const blocks = [
    { kind: 'paragraph' as const, start: 0, end: 13 },
    { kind: 'paragraph' as const, start: 15, end: text.length },
  ]
  expect(quote(text, inContext({ text, blocks }, { start: 0, end: 6 }))).toBe('Tarnby slept.')
})

test('the context holds the mention and stays within its block, whatever the text', () => {
  const spans = fc
    .string({ minLength: 1, maxLength: 300 })
    .chain(text =>
      fc
        .tuple(fc.constant(text), fc.nat(text.length - 1))
        .chain(([text, start]) =>
          fc.tuple(fc.constant(text), fc.constant(start), fc.integer({ min: start + 1, max: text.length })),
        ),
    )
  fc.assert(
    fc.property(spans, ([text, start, end]) => {
      const context = inContext(article(text), { start, end })
      expect(contains(context, { start, end })).toBe(true)
      expect(contains({ start: 0, end: text.length }, context)).toBe(true)
    }),
  )
})
