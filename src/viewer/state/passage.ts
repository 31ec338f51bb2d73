/** Where in the text something stands that is selected. */
import type { Span, Story } from '../../story/types.ts'
import { type Chronology, eventAt } from './chronology.ts'
import { spanOfPlace } from './place.ts'
import type { Selection } from './store.ts'

/** The passage, or mention, that is jumped to; undefined where nothing is selected. */
export function passageOf(
  selection: Selection,
  { article, entities, relations }: Pick<Story, 'article' | 'entities' | 'relations'>,
  chronology: Chronology,
): Span | undefined {
  if (selection.kind === 'none') return undefined
  const { kind, id, passage = 0 } = selection
  if (kind === 'entity') return entities.find(one => one.id === id)?.mentions[passage]
  if (kind === 'relation') return relations.find(one => one.id === id)?.passages[passage]
  if (kind === 'place') return spanOfPlace(id, article.text) ?? undefined
  return eventAt(chronology, chronology.indexOf.get(id) ?? -1)?.passages[passage]
}
