/** The card of what is selected. */
import { useStory, useViewerState } from '../state/context.tsx'
import { EntityCard } from './EntityCard.tsx'
import { EventCard } from './EventCard.tsx'
import { RelationCard } from './RelationCard.tsx'
import './inspector.css'

export function Inspector() {
  const { events, entities, relations } = useStory()
  const selection = useViewerState(state => state.selection)
  if (selection.kind === 'event') {
    const event = events.find(({ id }) => id === selection.id)
    return event ? <EventCard event={event} passage={selection.passage} /> : null
  }
  if (selection.kind === 'entity') {
    const entity = entities.find(({ id }) => id === selection.id)
    return entity ? <EntityCard entity={entity} passage={selection.passage ?? 0} /> : null
  }
  if (selection.kind === 'relation') {
    const relation = relations.find(({ id }) => id === selection.id)
    return relation ? <RelationCard relation={relation} passage={selection.passage ?? 0} /> : null
  }
  return null
}
