/** A dated event of the list; on wide pages its label stands beside its mark on the timeline. */
import { memo } from 'react'
import type { Placed } from '../state/chronology.ts'
import { useEventAt, useStory, useVisibleWindowIf } from '../state/context.tsx'
import { formatWhen } from '../ui/dates.ts'
import { Mark } from '../ui/Mark.tsx'
import { StatusText } from '../ui/StatusText.tsx'
import { statusWords } from '../ui/status-words.ts'
import { EventItem, type EventItemProps, type RowPlacing } from './EventItem.tsx'
import { isBrief, rowPlace } from './rows.ts'

export interface EventRowProps extends RowPlacing {
  placed: Placed
  /** Its place in the chronology. */
  index: number
  /** Whether Tab stops here. */
  stop: boolean
  /** Of the timeline that the row is part of; 0 where it is part of a list. */
  widthPx: number
}

/** One component for both kinds of rows: as the width becomes known, what is being clicked stays the same element. */
export const EventRow = memo(function EventRow({ widthPx, ...row }: EventRowProps) {
  const window = useVisibleWindowIf(widthPx > 0)
  if (!window) return <Row {...row} />
  const { side, px, roomPx, away } = rowPlace(row.placed, window, widthPx)
  const shift = side === 'before' ? `translateX(calc(${px}px - 100%))` : `translateX(${px}px)`
  return (
    <Row
      {...row}
      roomPx={roomPx}
      className={`is-${side}${away ? ` is-away is-${away}` : ''}`}
      style={{ '--shift': shift, '--room': `${Math.max(0, roomPx)}px` }}
    />
  )
})

interface RowProps extends Omit<EventRowProps, 'widthPx'>, Pick<EventItemProps, 'className' | 'style'> {
  /** For what the row says, where it is one line. */
  roomPx?: number
}

/** In long lists all rows are one line. */
const LONG_ROOM_PX = 400

function Row({ placed, index, roomPx, ...item }: RowProps) {
  const { entities } = useStory()
  const event = useEventAt(index)
  if (!event) return null
  const status = statusWords(event, entities)
  const room = roomPx ?? (item.of === undefined ? Infinity : LONG_ROOM_PX)
  const when = event.time ? formatWhen(event.time) : ''
  // Parts that stand elsewhere in a row than in a list are others there: nothing is seen to move.
  const kind = roomPx === undefined ? 'list' : 'row'
  return (
    <EventItem
      {...item}
      event={event}
      edge={
        <span key={kind} className="event-edge" aria-hidden="true">
          <Mark form={placed.form} status={placed.status} {...(event.time && { basis: event.time.basis })} />
        </span>
      }
    >
      <time>{when}</time> <b dir="auto">{event.title}</b>{' '}
      {status && (
        <span key={kind} className="event-status">
          {isBrief(event.title, when, status, room) ? status.brief : <StatusText status={status} />}
        </span>
      )}
    </EventItem>
  )
}
