import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksWith, textRuns } from '../../../src/viewer/ui/text-blocks.ts'

/** A text of runs of blocks with these lengths, its headline behind the first block. */
function textOf(runs: readonly (readonly number[])[]): { reader: HTMLElement; ends: Map<string, number> } {
  const reader = document.createElement('article')
  const ends = new Map<string, number>()
  const block = (name: string, start: number): HTMLElement => {
    const element = document.createElement(name)
    element.dataset.start = String(start)
    return element
  }
  reader.append(document.createElement('p'))
  let at = 0
  for (const [n, lengths] of runs.entries()) {
    const run = document.createElement('div')
    for (const length of lengths) {
      run.append(block('p', at))
      ends.set(String(at), at + length)
      at += length + 2
    }
    reader.append(run)
    if (n === 0) {
      reader.append(block('h1', at))
      at += 10
    }
  }
  return { reader, ends }
}

const startOf = ({ dataset }: HTMLElement): string => dataset.start ?? ''

test('a text has its runs in order, the headline alone, and nothing that is no part of it', () => {
  const { reader } = textOf([[5, 5], [4]])
  expect(textRuns(reader).map(({ start, blocks }) => [start, blocks.map(one => one.start)])).toEqual([
    [0, [0, 7]],
    [14, [14]],
    [24, [24]],
  ])
})

const lengths = fc.array(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 6,
})
test('every block that a span touches is among those it lies in, and few others', () => {
  fc.assert(
    fc.property(lengths, fc.nat(200), fc.integer({ min: 1, max: 60 }), (runs, start, length) => {
      const { reader, ends } = textOf(runs)
      const span = { start, end: start + length }
      const found = blocksWith(reader, [span]).map(startOf)
      const touched = [...ends].filter(([at, end]) => Number(at) < span.end && end > start).map(([at]) => at)
      expect(found).toEqual(expect.arrayContaining(touched))
      // The headline, which may stand anywhere, and the block before a span that begins between two.
      expect(found.length).toBeLessThanOrEqual(touched.length + 3)
      expect(new Set(found).size).toBe(found.length)
    }),
  )
})

test('no span lies in no block but the headline', () => {
  const { reader } = textOf([[5], [5]])
  expect(blocksWith(reader, []).map(({ localName }) => localName)).toEqual(['h1'])
})
