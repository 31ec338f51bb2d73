/** Where in the text something stands that is selected. */
import type { Span, Story } from '../../story/types.ts'
import { type Chronology, eventAt } from './chronology.ts'
import { spanOfPlace } from './place.ts'
import type { Selection } from './store.ts'

type Texts = Pick<Story, 'article' | 'entities' | 'relations'>

/** All passages, or mentions, of what is selected; the stretch itself where it tells of nothing. */
export function passagesOf(
  selection: Selection,
  { article, entities, relations }: Texts,
  chronology: Chronology,
): readonly Span[] {
  if (selection.kind === 'none') return []
  const { kind, id } = selection
  if (kind === 'entity') return entities.find(one => one.id === id)?.mentions ?? []
  if (kind === 'relation') return relations.find(one => one.id === id)?.passages ?? []
  if (kind === 'place') return [spanOfPlace(id, article.text) ?? []].flat()
  return eventAt(chronology, chronology.indexOf.get(id) ?? -1)?.passages ?? []
}

/** The one that is jumped to; undefined where nothing is selected. */
export const passageOf = (selection: Selection, texts: Texts, chronology: Chronology): Span | undefined =>
  selection.kind === 'none' ? undefined : passagesOf(selection, texts, chronology)[selection.passage ?? 0]
