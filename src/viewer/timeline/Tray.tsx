/** Events that have no place in time, each with the reason. */
import { useId } from 'react'
import { useChronology, useLive, useViewerState, useViewerStore } from '../state/context.tsx'
import { focusPassage } from '../state/focus-passage.ts'
import { strings } from '../ui/strings.en.ts'

export function Tray() {
  const { dated, undated } = useChronology()
  const store = useViewerStore()
  const live = useLive()
  const title = useId()
  const selected = useViewerState(({ selection: s }) => (s.kind === 'event' ? s.id : null))
  const hovered = useViewerState(state => state.hovered)
  if (undated.length === 0) return null
  return (
    <section className="tray" aria-labelledby={title}>
      <h3 id={title}>
        {strings.timeline.notOnTimeline} <span className="count">{undated.length}</span>
      </h3>
      <ol className="tray-rows">
        {undated.map((event, n) => (
          <li
            key={event.id}
            className={`event-row${event.id === selected ? ' is-selected' : ''}${event.id === hovered ? ' is-hovered' : ''}`}
          >
            <a
              className="event-label"
              href={`#e=${encodeURIComponent(event.id)}`}
              data-event={event.id}
              aria-current={event.id === selected || undefined}
              tabIndex={!live || event.id === selected || (n === 0 && dated.length === 0) ? undefined : -1}
              onClick={click => {
                if (click.ctrlKey || click.metaKey || click.shiftKey) return
                click.preventDefault()
                store.getState().select({ kind: 'event', id: event.id, passage: 0 })
                if (click.detail === 0) focusPassage()
              }}
              onPointerEnter={() => store.getState().hover(event.id)}
              onPointerLeave={() => store.getState().hover(null)}
            >
              <b>{event.title}</b>
              <span className="event-status"> {event.undated ?? event.time?.derivation.text}</span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
