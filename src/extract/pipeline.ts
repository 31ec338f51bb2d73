/** The stages, in order. */
import type { Story } from '../story/types.ts'
import { article } from './article/article.ts'
import { emptyDocument, type Source, type Stage } from './document.ts'
import { entity } from './entity/entity.ts'
import { event } from './event/event.ts'
import { relation } from './relation/relation.ts'
import { toStory } from './story.ts'
import { syntax } from './syntax/syntax.ts'
import { timex } from './timex/timex.ts'

export const STAGES: readonly { name: string; run: Stage }[] = [
  { name: 'article', run: article },
  { name: 'syntax', run: syntax },
  { name: 'timex', run: timex },
  { name: 'entity', run: entity },
  { name: 'event', run: event },
  { name: 'relation', run: relation },
]

/**
 * Reads an article.
 * @param source decoded text with what is known about it.
 * @param generator name and version of the program, as the Story states it.
 * @param onStage told before each stage, for progress.
 * @returns the Story; the same source always gives the same Story.
 */
export function extract(
  source: Source,
  generator: string,
  onStage: (name: string, index: number, count: number) => void = () => {},
): Story {
  const document = STAGES.reduce((read, { name, run }, index) => {
    onStage(name, index, STAGES.length)
    return run(read)
  }, emptyDocument(source))
  return toStory(document, generator)
}
