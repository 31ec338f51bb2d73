/** The card of what is selected. */
import { useEvent, useStory, useViewerState } from '../state/context.tsx'
import { EntityCard } from './EntityCard.tsx'
import { EventCard } from './EventCard.tsx'
import { PlaceCard } from './PlaceCard.tsx'
import { RelationCard } from './RelationCard.tsx'
import './inspector.css'

export function Inspector() {
  const { entities, relations } = useStory()
  const selection = useViewerState(state => state.selection)
  const event = useEvent(selection.kind === 'event' ? selection.id : null)
  if (selection.kind === 'event') return event && <EventCard event={event} passage={selection.passage} />
  if (selection.kind === 'entity') {
    const entity = entities.find(({ id }) => id === selection.id)
    return entity ? <EntityCard entity={entity} passage={selection.passage ?? 0} /> : null
  }
  if (selection.kind === 'relation') {
    const relation = relations.find(({ id }) => id === selection.id)
    return relation ? <RelationCard relation={relation} passage={selection.passage ?? 0} /> : null
  }
  if (selection.kind === 'place') return <PlaceCard id={selection.id} />
  return null
}
