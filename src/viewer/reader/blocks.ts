/** The article's blocks, and what is marked in each, which is looked for when it is asked. */
import type { Block, Story } from '../../story/types.ts'
import { firstWhere } from '../state/first-where.ts'
import type { OpenedStory } from '../state/opened.ts'
import { type Annotation, annotationsOf, placesIn } from './annotations.ts'

export interface MarkedText {
  blocks: Block[]
  /** How many passages, mentions and times are marked in all. */
  marks: number
  /** What lies in a block, or reaches into it. */
  annotationsIn: (block: number) => Annotation[]
  /** The block that an offset lies in, or that begins after it. */
  blockAt: (offset: number) => number
}

export function markedText({ story, told }: Pick<OpenedStory, 'story' | 'told'>): MarkedText {
  const blocks = shownBlocks(story.article)
  const places = placesIn(story, told)
  return {
    blocks,
    marks: Object.values(places).reduce((sum, { count }) => sum + count, 0),
    annotationsIn: n => (blocks[n] ? annotationsOf(story, places, blocks[n]) : []),
    blockAt: offset => firstWhere(blocks.length, n => (blocks[n]?.end ?? 0) > offset),
  }
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
