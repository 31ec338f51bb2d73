/** Tells screen readers of a new selection, once and politely: date and title, no more. */
import type { ReactNode } from 'react'
import { useEvent, useStory, useViewerState } from '../state/context.tsx'
import { formatWhen } from '../ui/dates.ts'

export function Announcer() {
  const { entities, relations } = useStory()
  const selection = useViewerState(state => state.selection)
  const event = useEvent(selection.kind === 'event' ? selection.id : null)
  const said = (): ReactNode => {
    if (selection.kind === 'event') {
      // One announcement: not before its words are there.
      if (!event?.title) return ''
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
