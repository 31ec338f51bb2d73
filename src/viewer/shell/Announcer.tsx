/** Tells screen readers of a new selection, once and politely: date and title, no more. */
import type { ReactNode } from 'react'
import { useStory, useViewerState } from '../state/context.tsx'
import { formatWhen } from '../ui/dates.ts'

export function Announcer() {
  const { events, entities, relations } = useStory()
  const selection = useViewerState(state => state.selection)
  const said = (): ReactNode => {
    if (selection.kind === 'event') {
      const event = events.find(({ id }) => id === selection.id)
      if (!event) return ''
      return (
        <>
          {event.time && `${formatWhen(event.time)}: `}
          <bdi>{event.title}</bdi>
        </>
      )
    }
    if (selection.kind === 'entity') return entities.find(({ id }) => id === selection.id)?.name ?? ''
    if (selection.kind === 'relation') return relations.find(({ id }) => id === selection.id)?.label ?? ''
    return ''
  }
  return (
    <p className="visually-hidden" aria-live="polite">
      {said()}
    </p>
  )
}
