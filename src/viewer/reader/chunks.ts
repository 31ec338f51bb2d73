/** The blocks of a text in runs of a screen or two: in a long article each gets its marks when the reader comes near it. */
import type { Block, Span } from '../../story/types.ts'
import type { MarkedText } from './blocks.ts'

/** UTF-16 units: few runs, for each is looked at in every frame; short ones, for each is laid out as a whole. */
const LENGTH = 3000
/** An article with more marks gets them run by run. */
const MOST_MARKS = 2000
/** These runs of a long article have their marks before scripts run. */
const FIRST = 2

/** Blocks from `first` up to `end`. */
export interface Chunk {
  first: number
  end: number
}

export function chunksOf(blocks: readonly Block[]): Chunk[] {
  const chunks: Chunk[] = []
  let from = 0
  for (const [n, { start, end }] of blocks.entries()) {
    const last = chunks.at(-1)
    if (last && end - from <= LENGTH) last.end = n + 1
    else {
      chunks.push({ first: n, end: n + 1 })
      from = start
    }
  }
  return chunks
}

/** Which chunks have their marks from the start. */
export const markedAtFirst = ({ marks }: Pick<MarkedText, 'marks'>, chunks: readonly Chunk[]): Set<number> =>
  new Set([...chunks.keys()].slice(0, marks > MOST_MARKS ? FIRST : chunks.length))

/** The chunk that a span begins in; -1 where there is none. */
export function chunkAt(
  { blockAt }: Pick<MarkedText, 'blockAt'>,
  chunks: readonly Chunk[],
  { start }: Span,
): number {
  const block = blockAt(start)
  return chunks.findIndex(({ end }) => end > block)
}
