/** Events that have no place in time, each with the reason. */
import { useId } from 'react'
import { useEventAt, useEventsShown, useLive, useStory } from '../state/context.tsx'
import { StatusText } from '../ui/StatusText.tsx'
import { statusWords } from '../ui/status-words.ts'
import { strings } from '../ui/strings.en.ts'
import { EventItem } from './EventItem.tsx'
import { RowList, type RowListProps } from './RowList.tsx'
import { isBrief } from './rows.ts'

/** For title and status; the reason has the rest of the line. */
const ROOM_PX = 400

export interface TrayProps extends Pick<RowListProps, 'selected' | 'kept'> {
  /** Place in it at which Tab stops; negative where that is before it. */
  stop: number
}

export function Tray({ selected, stop, kept }: TrayProps) {
  const { undated, placeOfUndated } = useEventsShown()
  const live = useLive()
  const title = useId()
  if (undated.length === 0) return null
  return (
    <section className="tray" aria-labelledby={title}>
      <h3 id={title}>
        {strings.timeline.notOnTimeline} <span className="count">{undated.length}</span>
      </h3>
      <RowList
        className="tray-rows"
        count={undated.length}
        selected={selected}
        kept={kept}
        row={(place, placing) => {
          const event = undated[place]
          return (
            event && (
              <EventItem key={event.id} {...placing} event={event} stop={!live || place === stop}>
                <Undated index={placeOfUndated(place)} />
              </EventItem>
            )
          )
        }}
      />
    </section>
  )
}

/** @param index its place in the chronology. */
function Undated({ index }: { index: number }) {
  const { entities } = useStory()
  const event = useEventAt(index)
  if (!event) return null
  const status = statusWords(event, entities)
  return (
    <>
      <b dir="auto">{event.title}</b>{' '}
      {status && (
        <span className="event-status">
          {isBrief(event.title, '', status, ROOM_PX) ? status.brief : <StatusText status={status} />}.
        </span>
      )}{' '}
      <bdi className="event-why">{event.undated ?? event.time?.derivation.text}</bdi>
    </>
  )
}
