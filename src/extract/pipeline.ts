/** The stages, in order. */
import type { Story } from '../story/types.ts'
import { article } from './article/article.ts'
import { type Document, emptyDocument, type Source, type Stage } from './document.ts'
import { entity } from './entity/entity.ts'
import { event } from './event/event.ts'
import { type Triple, triplesOf } from './event/triples/triples.ts'
import { isRead } from './language.ts'
import { relation } from './relation/relation.ts'
import { toStory } from './story.ts'
import type { SyntaxModels } from './syntax/models.ts'
import { syntax } from './syntax/syntax.ts'
import { timex } from './timex/timex.ts'

interface Step {
  name: string
  run: Stage
  /** Says nothing about texts in languages that are not read: its rules would make things up. */
  known?: true
}

/** @param models what the syntax stage has learnt, made by `syntaxModels` from the weights' bytes. */
export const stages = (models: SyntaxModels): readonly Step[] => [
  { name: 'article', run: article },
  { name: 'syntax', run: syntax(models) },
  { name: 'timex', run: timex },
  { name: 'entity', run: entity, known: true },
  { name: 'event', run: event, known: true },
  { name: 'relation', run: relation, known: true },
]

/**
 * Reads an article.
 * @param source decoded text with what is known about it.
 * @param models see {@link stages}.
 * @param generator name and version of the program, as the Story states it.
 * @param onStage told before each stage, and by long ones now and then what share of them is done (0 to 1).
 * @returns the Story; the same source always gives the same Story.
 */
export const extract = (source: Source, models: SyntaxModels, generator: string, onStage?: OnStage): Story =>
  toStory(read(source, models, onStage), generator)

/** The document after all stages, with what they leave for one another; see {@link extract}. */
export const read = (source: Source, models: SyntaxModels, onStage?: OnStage): Document =>
  through(stages(models), source, onStage)

/**
 * What the sentences of an article say, clause by clause, whatever of it becomes an event or a relation.
 * @param source see {@link extract}. @param models see {@link stages}.
 */
export function openTriples(source: Source, models: SyntaxModels, onStage?: OnStage): Triple[] {
  const all = stages(models)
  const document = through(
    all.slice(
      0,
      all.findIndex(({ name }) => name === 'event'),
    ),
    source,
    onStage,
  )
  return isRead(document.language) ? triplesOf(document) : []
}

/** Told before each stage, and by long ones now and then what share of them is done (0 to 1). */
export type OnStage = (name: string, index: number, count: number, share: number) => void

function through(steps: readonly Step[], source: Source, onStage: OnStage = () => {}): Document {
  return steps.reduce((read, { name, run, known }, index) => {
    if (known && !isRead(read.language)) return read
    const tell = (share: number): void => onStage(name, index, steps.length, share)
    tell(0)
    return run(read, tell)
  }, emptyDocument(source))
}
