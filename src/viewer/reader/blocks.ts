/** The article's blocks, and what is marked in each: found once, made when it is asked for. */
import type { Block, Span, Story } from '../../story/types.ts'
import { type Annotated, type Annotation, annotationsOf, eachPlace, type Place } from './annotations.ts'

export interface MarkedText {
  blocks: Block[]
  /** How many passages, mentions and times are marked in all. */
  marks: number
  /** What lies in a block, or reaches into it. */
  annotationsIn: (block: number) => Annotation[]
  /** The block that an offset lies in, or that begins after it. */
  blockAt: (offset: number) => number
}

export function markedText(story: Annotated & Pick<Story, 'article'>): MarkedText {
  const blocks = shownBlocks(story.article)
  const places: Place[][] = blocks.map(() => [])
  let marks = 0
  eachPlace(story, (place, { start, end }) => {
    marks += 1
    for (let n = blockAt(blocks, start); (blocks[n]?.start ?? Infinity) < end; n += 1) places[n]?.push(place)
  })
  return {
    blocks,
    marks,
    annotationsIn: n => annotationsOf(story, places[n] ?? []),
    blockAt: offset => blockAt(blocks, offset),
  }
}

/** The first block that ends behind an offset. */
function blockAt(blocks: readonly Span[], offset: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** A dateline on the line of its paragraph is shown as its beginning, with what stands between them. */
function shownBlocks({ text, blocks }: Story['article']): Block[] {
  const shown: Block[] = []
  for (const block of blocks) {
    const before = shown.at(-1)
    const runIn =
      before?.kind === 'dateline' &&
      block.kind === 'paragraph' &&
      !text.slice(before.end, block.start).includes('\n')
    if (runIn) shown[shown.length - 1] = { ...block, start: before.start }
    else shown.push(block)
  }
  return shown
}
