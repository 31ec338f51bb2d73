/** The article's blocks with the annotations that lie in them. */
import type { Block, Story } from '../../story/types.ts'
import { type Annotation, annotationsOf } from './annotations.ts'

export interface MarkedBlock {
  block: Block
  annotations: Annotation[]
}

/** In one pass over both lists, which are sorted; an annotation that reaches over several blocks is in each of them. */
export function markedBlocks(
  story: Pick<Story, 'article' | 'events' | 'entities' | 'times' | 'relations'>,
): MarkedBlock[] {
  const annotations = annotationsOf(story)
  let next = 0
  let open: Annotation[] = []
  return shownBlocks(story.article).map(block => {
    while ((annotations[next]?.start ?? Infinity) < block.end) open.push(annotations[next++] as Annotation)
    const inside = open.filter(({ end }) => end > block.start)
    open = inside.filter(({ end }) => end > block.end)
    return { block, annotations: inside }
  })
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
