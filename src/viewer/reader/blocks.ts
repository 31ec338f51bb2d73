/** The article's blocks with the annotations that lie in them. */
import type { Block, Story } from '../../story/types.ts'
import { type Annotation, annotationsOf } from './annotations.ts'

export interface MarkedBlock {
  block: Block
  annotations: Annotation[]
}

/** In one pass over both lists, which are sorted; an annotation that reaches over several blocks is in each of them. */
export function markedBlocks(story: Story): MarkedBlock[] {
  const annotations = annotationsOf(story)
  let next = 0
  let open: Annotation[] = []
  return story.article.blocks.map(block => {
    while ((annotations[next]?.start ?? Infinity) < block.end) open.push(annotations[next++] as Annotation)
    const inside = open.filter(({ end }) => end > block.start)
    open = inside.filter(({ end }) => end > block.end)
    return { block, annotations: inside }
  })
}
