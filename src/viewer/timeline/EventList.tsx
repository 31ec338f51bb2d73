/** The events in time order: the timeline's twin for keyboard, screen reader and pages without script. */
import { useStory, useViewerState, useViewerStore } from '../state/context.tsx'

export function EventList() {
  const { events } = useStory()
  const store = useViewerStore()
  const selection = useViewerState(state => state.selection)
  return (
    <ol data-view="events">
      {events.map(event => (
        <li key={event.id}>
          <a
            href={`#e=${event.id}`}
            data-event={event.id}
            aria-current={(selection.kind === 'event' && selection.id === event.id) || undefined}
            onClick={click => {
              click.preventDefault()
              store.getState().select({ kind: 'event', id: event.id, passage: 0 })
            }}
          >
            {event.time?.edtf} {event.title}
          </a>
        </li>
      ))}
    </ol>
  )
}
