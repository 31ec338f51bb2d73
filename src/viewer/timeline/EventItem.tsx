/** An event in a list: a link to its passage, which selects it. */
import type { MouseEvent, ReactNode } from 'react'
import type { Event } from '../../story/types.ts'
import { useViewerState, useViewerStore } from '../state/context.tsx'
import { focusPassage } from '../state/focus-passage.ts'
import './rows.css'

/** Where a row stands in a long list. */
export interface RowPlacing {
  /** Counted from 1, of how many. */
  place?: number
  of?: number
  /** From the top of the list. */
  topPx?: number
}

export interface EventItemProps extends RowPlacing {
  event: Event
  /** Whether Tab stops here. */
  stop: boolean
  className?: string
  style?: Record<`--${string}`, string>
  /** What stands beside the link. */
  edge?: ReactNode
  children: ReactNode
}

export function EventItem({ event, stop, className = '', edge, children, ...item }: EventItemProps) {
  const store = useViewerStore()
  const selected = useViewerState(({ selection: s }) => s.kind === 'event' && s.id === event.id)
  const hovered = useViewerState(state => state.hovered === event.id)
  const lit = useViewerState(state => state.lit?.event(event.id) ?? false)
  const select = (click: MouseEvent): void => {
    if (click.ctrlKey || click.metaKey || click.shiftKey) return
    click.preventDefault()
    store.getState().select({ kind: 'event', id: event.id, passage: 0 })
    // Keys make clicks without a count: whoever uses them goes along to the passage.
    if (click.detail === 0) focusPassage()
  }
  const state = `${selected ? ' is-selected' : ''}${hovered ? ' is-hovered' : ''}${lit ? ' is-lit' : ''}`
  return (
    <li
      className={`event-row ${className}${state}`}
      style={item.topPx === undefined ? item.style : { top: item.topPx }}
      aria-posinset={item.place}
      aria-setsize={item.of}
    >
      {edge}
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
        {children}
      </a>
    </li>
  )
}
