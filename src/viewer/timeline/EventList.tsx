/** The events in time order, then those without a place in time: the timeline's twin for keyboard, screen reader and pages without script. */
import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { eventAt } from '../state/chronology.ts'
import { useChronology, useEventsShown, useLive, useViewerState } from '../state/context.tsx'
import { later } from '../ui/later.tsx'
import { strings } from '../ui/strings.en.ts'
import { EventRow } from './EventRow.tsx'
import { rowOf } from './follow-row.ts'
import { useFollowWindow } from './follow-window.ts'
import { LaneOfList } from './LaneOfList.tsx'
import { RowList } from './RowList.tsx'
import { Tray } from './Tray.tsx'
import { useListed } from './use-listed.ts'

const NothingLeft = later(async () => (await import('../state/NothingLeft.tsx')).NothingLeft)

/** @param widthPx of the timeline that the rows are part of; 0 where they are a list of their own. */
export function EventList({ widthPx }: { widthPx: number }) {
  const chronology = useChronology()
  const { dated, indexOf } = chronology
  const { undated, members } = useEventsShown()
  const { listed, rankOf, placeOf } = useListed()
  const list = useRef<HTMLElement>(null)
  const live = useLive()
  const title = useId()
  const selected = useViewerState(({ selection: s }) =>
    s.kind === 'event' ? (indexOf.get(s.id) ?? null) : null,
  )
  /** Where a row stands: among those listed, then in the tray. */
  const rank = (place: number | null): number | null => {
    if (place === null || place < dated.length) return rankOf(place)
    const id = eventAt(chronology, place)?.id
    const at = undated.findIndex(event => event.id === id)
    return at < 0 ? null : listed.length + at
  }
  const [focused, setFocused] = useState<number | null>(null)
  const selectedId = selected === null ? null : (eventAt(chronology, selected)?.id ?? null)
  // Tab stops once: at the selected event if it is here, else at the first.
  const stop = rank(selected) ?? 0
  const kept = focused === null ? [stop] : [stop, focused]

  useFollowWindow(list, listed, setFocused, widthPx === 0)

  /** The row that a link stands in. */
  const rowAt = (target: EventTarget): number | null => {
    const link = target instanceof Element ? target.closest<HTMLElement>('a[data-event]') : null
    return rank(indexOf.get(link?.dataset.event ?? '') ?? null)
  }
  /** Up, down, Home and End move the focus from event to event. */
  const rove = (event: KeyboardEvent<HTMLElement>): void => {
    const at = rowAt(event.target)
    if (at === null) return
    const last = listed.length + undated.length - 1
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: last }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const id = listed[to]?.event.id ?? undated[to - listed.length]?.id
    if (id === undefined) return
    flushSync(() => setFocused(to))
    rowOf(list, id)?.focus()
  }
  const focus = (event: FocusEvent): void => setFocused(rowAt(event.target))
  const blur = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) setFocused(null)
  }

  return (
    <section
      ref={list}
      data-view="events"
      className={widthPx > 0 ? 'events' : 'events fades-below'}
      aria-labelledby={title}
      onKeyDown={rove}
      onFocus={focus}
      onBlur={blur}
    >
      <h2 className="visually-hidden" id={title}>
        {strings.timeline.events}
      </h2>
      <LaneOfList />
      {members?.length === 0 && <NothingLeft />}
      <RowList
        className="event-rows"
        count={listed.length}
        selected={selectedId}
        kept={kept}
        row={(at, placing) => {
          const placed = listed[at]
          return (
            placed && (
              <EventRow
                key={placed.event.id}
                {...placing}
                placed={placed}
                index={placeOf(at)}
                stop={!live || at === stop}
                widthPx={widthPx}
              />
            )
          )
        }}
      />
      <Tray selected={selectedId} stop={stop - listed.length} kept={kept.map(at => at - listed.length)} />
    </section>
  )
}
