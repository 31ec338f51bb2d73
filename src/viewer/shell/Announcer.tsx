/** Tells screen readers of a new selection, once and politely: of an event what its row says, no more. */
import { quote } from '../../story/spans.ts'
import { useEvent, useStory, useViewerState } from '../state/context.tsx'
import { spanOfPlace } from '../state/place.ts'
import { eventWords } from '../ui/event-words.ts'

export function Announcer() {
  const { article, entities, relations } = useStory()
  const selection = useViewerState(state => state.selection)
  const event = useEvent(selection.kind === 'event' ? selection.id : null)
  const spoken = useViewerState(state => state.spoken)
  const said = (): string => {
    // One announcement: not before its words are there.
    if (selection.kind === 'event') return (event && eventWords(event, entities)) ?? ''
    if (selection.kind === 'entity') return entities.find(({ id }) => id === selection.id)?.name ?? ''
    if (selection.kind === 'relation') return relations.find(({ id }) => id === selection.id)?.label ?? ''
    const words = selection.kind === 'place' ? spanOfPlace(selection.id, article.text) : null
    return words ? quote(article.text, words) : ''
  }
  return (
    <p className="visually-hidden" aria-live="polite" aria-atomic="true">
      {spoken ?? said()}
    </p>
  )
}
