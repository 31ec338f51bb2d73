/** The events in time order, then those without a place in time: the timeline's twin for keyboard, screen reader and pages without script. */
import { useId, useMemo, useRef } from 'react'
import { useChronology, useLive, useViewerState } from '../state/context.tsx'
import { strings } from '../ui/strings.en.ts'
import { EventRow } from './EventRow.tsx'
import { useFollowRow } from './follow-row.ts'
import { useFollowWindow } from './follow-window.ts'
import { LaneOfList } from './LaneOfList.tsx'
import { EarlierPage, LaterPage, usePages } from './Pages.tsx'
import { rove } from './rove.ts'
import { Tray } from './Tray.tsx'
import { useListed } from './use-listed.ts'

/** @param widthPx of the timeline that the rows are part of; 0 where they are a list of their own. */
export function EventList({ widthPx }: { widthPx: number }) {
  const { dated, ids, indexOf } = useChronology()
  const { listed, rankOf } = useListed()
  const list = useRef<HTMLElement>(null)
  const live = useLive()
  const title = useId()
  const selected = useViewerState(({ selection: s }) =>
    s.kind === 'event' ? (indexOf.get(s.id) ?? null) : null,
  )
  const inRows = rankOf(selected)
  const pages = usePages(listed.length, inRows)
  const { first, end } = pages
  const shown = useMemo(() => listed.slice(first, end), [listed, first, end])
  // Tab stops once: at the selected event, else at the first that is shown.
  const undated = selected !== null && selected >= dated.length
  const stop = undated ? -1 : inRows !== null && inRows >= first && inRows < end ? inRows : first

  useFollowWindow(list, listed, pages.show, widthPx === 0)
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
      <LaneOfList />
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
