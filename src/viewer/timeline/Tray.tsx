/** Events that have no place in time, each with the reason. */
import { useId } from 'react'
import { useChronology, useLive, useStory } from '../state/context.tsx'
import { statusWords } from '../ui/status-words.ts'
import { strings } from '../ui/strings.en.ts'
import { EventItem } from './EventItem.tsx'
import { EarlierPage, LaterPage, usePages } from './Pages.tsx'

/** @param selected place in the order of all events; null where none is selected. */
export function Tray({ selected }: { selected: number | null }) {
  const { dated, undated } = useChronology()
  const { entities } = useStory()
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
            <b>{event.title}</b>
            <span className="event-status">
              {[statusWords(event, entities), event.undated ?? event.time?.derivation.text]
                .filter(Boolean)
                .map(said => ` ${said}`)
                .join('.')}
            </span>
          </EventItem>
        ))}
      </ol>
      <LaterPage {...pages} />
    </section>
  )
}
