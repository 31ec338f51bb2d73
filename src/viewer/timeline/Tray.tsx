/** Events that have no place in time, each with the reason. */
import { useId } from 'react'
import type { Event } from '../../story/types.ts'
import { useChronology, useLive, useStory } from '../state/context.tsx'
import { StatusText } from '../ui/StatusText.tsx'
import { statusWords } from '../ui/status-words.ts'
import { strings } from '../ui/strings.en.ts'
import { EventItem } from './EventItem.tsx'
import { EarlierPage, LaterPage, usePages } from './Pages.tsx'
import { isBrief } from './rows.ts'

/** For title and status; the reason has the rest of the line. */
const ROOM_PX = 400

/** @param selected place in the order of all events; null where none is selected. */
export function Tray({ selected }: { selected: number | null }) {
  const { dated, undated } = useChronology()
  const live = useLive()
  const title = useId()
  const here = selected !== null && selected >= dated.length ? selected - dated.length : null
  const pages = usePages(undated.length, here)
  if (undated.length === 0) return null
  // Tab stops at the first where there is no other place for it.
  const stop = here ?? (dated.length === 0 ? pages.first : null)
  return (
    <section className="tray" aria-labelledby={title}>
      <h3 id={title}>
        {strings.timeline.notOnTimeline} <span className="count">{undated.length}</span>
      </h3>
      <EarlierPage {...pages} />
      <ol className="tray-rows">
        {undated.slice(pages.first, pages.end).map((event, n) => (
          <EventItem key={event.id} event={event} stop={!live || pages.first + n === stop}>
            <Undated event={event} />
          </EventItem>
        ))}
      </ol>
      <LaterPage {...pages} />
    </section>
  )
}

function Undated({ event }: { event: Event }) {
  const status = statusWords(event, useStory().entities)
  return (
    <>
      <b>
        <bdi>{event.title}</bdi>
      </b>{' '}
      {status && (
        <span className="event-status">
          {isBrief(event.title, '', status, ROOM_PX) ? status.brief : <StatusText status={status} />}.
        </span>
      )}{' '}
      <bdi className="event-why">{event.undated ?? event.time?.derivation.text}</bdi>
    </>
  )
}
