/** The events in time order, then those without a place in time: the timeline's twin for keyboard, screen reader and pages without script. */
import { type KeyboardEvent, useId, useMemo, useRef } from 'react'
import { useChronology, useLive, useViewerState } from '../state/context.tsx'
import { strings } from '../ui/strings.en.ts'
import { EventRow } from './EventRow.tsx'
import { useFollowRow } from './follow-row.ts'
import { EarlierPage, LaterPage, usePages } from './Pages.tsx'
import { Tray } from './Tray.tsx'

/** @param widthPx of the timeline that the rows are part of; 0 where they are a list of their own. */
export function EventList({ widthPx }: { widthPx: number }) {
  const { dated, ids, indexOf } = useChronology()
  const list = useRef<HTMLElement>(null)
  const live = useLive()
  const title = useId()
  const selected = useViewerState(({ selection: s }) =>
    s.kind === 'event' ? (indexOf.get(s.id) ?? null) : null,
  )
  const inRows = selected !== null && selected < dated.length ? selected : null
  const pages = usePages(dated.length, inRows)
  const { first, end } = pages
  const shown = useMemo(() => dated.slice(first, end), [dated, first, end])
  // Tab stops once: at the selected event, else at the first that is shown.
  const stop =
    selected !== null && (selected >= dated.length || (selected >= first && selected < end))
      ? selected
      : first

  useFollowRow(list, selected === null ? null : (ids[selected] ?? null))

  return (
    <section
      ref={list}
      data-view="events"
      className={widthPx > 0 ? 'events' : 'events fades-below'}
      aria-labelledby={title}
      onKeyDown={rove}
    >
      <h2 className="visually-hidden" id={title}>
        {strings.timeline.events}
      </h2>
      <EarlierPage {...pages} />
      <ol className="event-rows" start={first + 1}>
        {shown.map((placed, n) => (
          <EventRow
            key={placed.event.id}
            placed={placed}
            stop={!live || first + n === stop}
            widthPx={widthPx}
          />
        ))}
      </ol>
      <LaterPage {...pages} />
      <Tray selected={selected} />
    </section>
  )
}

/** Up, down, Home and End move the focus from event to event. */
function rove(event: KeyboardEvent<HTMLElement>): void {
  const links: EventTarget[] = [...event.currentTarget.querySelectorAll('a[data-event]')]
  const at = links.indexOf(event.target)
  if (at < 0) return
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: links.length - 1 }[event.key]
  if (to === undefined) return
  event.preventDefault()
  const link = links[to]
  if (link instanceof HTMLElement) link.focus()
}
