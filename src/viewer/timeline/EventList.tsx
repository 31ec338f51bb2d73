/** The events in time order, then those without a place in time: the timeline's twin for keyboard, screen reader and pages without script. */
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import { useChronology, useLive, useViewerState } from '../state/context.tsx'
import { strings } from '../ui/strings.en.ts'
import { EventRow } from './EventRow.tsx'
import { useFollowRow } from './follow-row.ts'
import { Tray } from './Tray.tsx'

/** A list of thousands is shown in pages. */
const PAGE = 200

/** @param widthPx of the timeline that the rows are part of; 0 where they are a list of their own. */
export function EventList({ widthPx }: { widthPx: number }) {
  const { dated, ids, indexOf } = useChronology()
  const list = useRef<HTMLElement>(null)
  const live = useLive()
  const title = useId()
  const selected = useViewerState(({ selection: s }) =>
    s.kind === 'event' ? (indexOf.get(s.id) ?? null) : null,
  )
  useFollowRow(list, selected === null ? null : (ids[selected] ?? null))
  const pages = Math.max(1, Math.ceil(dated.length / PAGE))
  const [turned, turn] = useState<{ page: number; by: number | null }>({ page: 0, by: null })
  // The page turned to, until another event is selected.
  const page =
    selected !== null && selected < dated.length && turned.by !== selected
      ? Math.floor(selected / PAGE)
      : Math.min(turned.page, pages - 1)
  const first = page * PAGE
  const shown = useMemo(() => dated.slice(first, first + PAGE), [dated, first])
  const stop = selected ?? 0
  const turnTo = (to: number) => turn({ page: to, by: selected })

  return (
    <section ref={list} data-view="events" className="events" aria-labelledby={title} onKeyDown={rove}>
      <h2 className="visually-hidden" id={title}>
        {strings.timeline.events}
      </h2>
      {page > 0 && (
        <button type="button" className="list-turn" onClick={() => turnTo(page - 1)}>
          {strings.timeline.earlierEvents(PAGE)}
        </button>
      )}
      <ol className="event-rows" start={first + 1}>
        {shown.map((placed, n) => (
          <EventRow
            key={placed.event.id}
            placed={placed}
            stop={!live || first + n === stop || (n === 0 && !inPage(stop, first, shown.length))}
            widthPx={widthPx}
          />
        ))}
      </ol>
      {page < pages - 1 && (
        <button type="button" className="list-turn" onClick={() => turnTo(page + 1)}>
          {strings.timeline.laterEvents(Math.min(PAGE, dated.length - first - PAGE))}
        </button>
      )}
      <Tray />
    </section>
  )
}

const inPage = (index: number, first: number, length: number): boolean =>
  index >= first && index < first + length

/** Up, down, Home and End move the focus from event to event. */
function rove(event: KeyboardEvent<HTMLElement>): void {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a[data-event]')]
  const at = (links as EventTarget[]).indexOf(event.target)
  if (at < 0) return
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: links.length - 1 }[event.key]
  if (to === undefined) return
  event.preventDefault()
  links[to]?.focus()
}
