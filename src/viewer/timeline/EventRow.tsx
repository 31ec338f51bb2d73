/** A dated event of the list; on wide pages its label stands beside its mark on the timeline. */
import { memo } from 'react'
import type { Placed } from '../state/chronology.ts'
import { useStory, useVisibleWindow } from '../state/context.tsx'
import { formatWhen } from '../ui/dates.ts'
import { Mark } from '../ui/Mark.tsx'
import { statusWords } from '../ui/status-words.ts'
import { EventItem, type EventItemProps } from './EventItem.tsx'
import { rowPlace } from './rows.ts'

export interface EventRowProps {
  placed: Placed
  /** Whether Tab stops here. */
  stop: boolean
  /** Of the timeline that the row is part of; 0 where it is part of a list. */
  widthPx: number
}

export const EventRow = memo(function EventRow(props: EventRowProps) {
  return props.widthPx > 0 ? <PlacedRow {...props} /> : <Row {...props} />
})

/** A row of the timeline: follows the window. */
function PlacedRow({ placed, stop, widthPx }: EventRowProps) {
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

type RowProps = Pick<EventRowProps, 'placed' | 'stop'> & Pick<EventItemProps, 'className' | 'style'>

function Row({ placed, ...item }: RowProps) {
  const { event } = placed
  const status = statusWords(event, useStory().entities)
  return (
    <EventItem
      {...item}
      event={event}
      edge={
        <span className="event-edge" aria-hidden="true">
          <Mark form={placed.form} status={placed.status} {...(event.time && { basis: event.time.basis })} />
        </span>
      }
    >
      <time>{event.time && formatWhen(event.time)}</time> <b>{event.title}</b>
      {status && <span className="event-status"> {status}</span>}
    </EventItem>
  )
}
