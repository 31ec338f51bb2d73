import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonOf } from '../../../src/publish/story-json.ts'
import type { Story } from '../../../src/story/types.ts'

const written = (value: object): string => [...jsonOf(value as Story)].join('')

test('the pieces are the JSON of the whole', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), value => {
      expect(written(value)).toBe(`${JSON.stringify(value, null, 2)}\n`)
    }),
  )
})

test('a long list comes in several pieces, and empty ones stay lists', () => {
  const story = {
    version: 1,
    article: { text: 'A line\nand another' },
    times: [],
    events: Array.from({ length: 1201 }, (_, i) => ({ id: `e${i}`, spans: [{ start: i, end: i + 1 }] })),
    links: [{}],
  }
  expect(written(story)).toBe(`${JSON.stringify(story, null, 2)}\n`)
  expect([...jsonOf(story as unknown as Story)].length).toBeGreaterThan(8)
})
