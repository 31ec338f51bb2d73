import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../../../../src/story/types.ts'
import { chunkAt, chunksOf, markedAtFirst } from '../../../../src/viewer/reader/chunks.ts'

const blocksOf = (lengths: readonly number[]): Block[] => {
  let at = 0
  return lengths.map(length => {
    const start = at
    at += length + 2
    return { kind: 'paragraph', start, end: start + length }
  })
}

test('chunks hold every block once, in order, and are longer than a few screens only where one block is', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9000 }), { maxLength: 60 }), lengths => {
      const blocks = blocksOf(lengths)
      const chunks = chunksOf(blocks)
      let next = 0
      for (const { first, end } of chunks) {
        expect(first).toBe(next)
        expect(end).toBeGreaterThan(first)
        const length = (blocks[end - 1]?.end ?? 0) - (blocks[first]?.start ?? 0)
        if (end - first > 1) expect(length).toBeLessThanOrEqual(3000)
        next = end
      }
      expect(next).toBe(blocks.length)
    }),
  )
})

test('a short article has all its marks at first, a long one those of its beginning', () => {
  const chunks = chunksOf(blocksOf(Array.from({ length: 40 }, () => 1000)))
  expect(markedAtFirst({ marks: 300 }, chunks).size).toBe(chunks.length)
  expect([...markedAtFirst({ marks: 5000 }, chunks)]).toEqual([0, 1])
})

test('a span is found in its chunk', () => {
  const blocks = blocksOf(Array.from({ length: 40 }, () => 1000))
  const chunks = chunksOf(blocks)
  const blockAt = (offset: number): number => blocks.findIndex(({ end }) => end > offset)
  for (const [n, block] of blocks.entries()) {
    const at = chunkAt({ blockAt }, chunks, { start: block.start + 5, end: block.end })
    expect(chunks[at]?.first).toBeLessThanOrEqual(n)
    expect(chunks[at]?.end).toBeGreaterThan(n)
  }
})
