/** One event of the list; on wide pages its label stands beside its mark on the timeline. */
import { type MouseEvent, memo } from 'react'
import type { Placed } from '../state/chronology.ts'
import { useStory, useViewerState, useViewerStore, useVisibleWindow } from '../state/context.tsx'
import { focusPassage } from '../state/focus-passage.ts'
import { formatWhen } from '../ui/dates.ts'
import { Mark } from '../ui/Mark.tsx'
import { statusWords } from '../ui/status-words.ts'
import { rowPlace } from './rows.ts'

export interface EventRowProps {
  placed: Placed
  /** Whether Tab stops here. */
  stop: boolean
}

export const EventRow = memo(function EventRow(props: EventRowProps & { widthPx: number }) {
  return props.widthPx > 0 ? <PlacedRow {...props} /> : <Row {...props} />
})

/** A row of the timeline: follows the window. */
function PlacedRow({ placed, stop, widthPx }: EventRowProps & { widthPx: number }) {
  const { side, px, roomPx, away } = rowPlace(placed, useVisibleWindow(), widthPx)
  const shift = side === 'before' ? `translateX(calc(${px}px - 100%))` : `translateX(${px}px)`
  return (
    <Row
      placed={placed}
      stop={stop}
      className={`is-${side}${away ? ` is-away is-${away}` : ''}`}
      style={{ '--shift': shift, '--room': `${Math.max(0, roomPx)}px` }}
    />
  )
}

interface RowProps extends EventRowProps {
  className?: string
  style?: Record<`--${string}`, string>
}

function Row({ placed, stop, className = '', style }: RowProps) {
  const { event } = placed
  const { entities } = useStory()
  const store = useViewerStore()
  const selected = useViewerState(({ selection: s }) => s.kind === 'event' && s.id === event.id)
  const hovered = useViewerState(state => state.hovered === event.id)
  const select = (click: MouseEvent): void => {
    if (click.ctrlKey || click.metaKey || click.shiftKey) return
    click.preventDefault()
    store.getState().select({ kind: 'event', id: event.id, passage: 0 })
    if (click.detail === 0) focusPassage()
  }
  const status = statusWords(event, entities)
  const state = `${selected ? ' is-selected' : ''}${hovered ? ' is-hovered' : ''}`
  return (
    <li className={`event-row ${className}${state}`} style={style}>
      <span className="event-edge" aria-hidden="true">
        <Mark form={placed.form} status={placed.status} {...(event.time && { basis: event.time.basis })} />
      </span>
      <a
        className="event-label"
        href={`#e=${encodeURIComponent(event.id)}`}
        data-event={event.id}
        aria-current={selected || undefined}
        tabIndex={stop ? undefined : -1}
        draggable={false}
        onClick={select}
        onPointerEnter={() => store.getState().hover(event.id)}
        onPointerLeave={() => store.getState().hover(null)}
      >
        <time>{event.time && formatWhen(event.time)}</time> <b>{event.title}</b>
        {status && <span className="event-status"> {status}</span>}
      </a>
    </li>
  )
}
