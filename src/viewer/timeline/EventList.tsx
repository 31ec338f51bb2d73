/** The events in time order, then those without a place in time: the timeline's twin for keyboard, screen reader and pages without script. */
import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useChronology, useLive, useViewerState } from '../state/context.tsx'
import { strings } from '../ui/strings.en.ts'
import { EventRow } from './EventRow.tsx'
import { rowOf } from './follow-row.ts'
import { RowList } from './RowList.tsx'
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
  const [focused, setFocused] = useState<number | null>(null)
  const selectedId = selected === null ? null : (ids[selected] ?? null)
  // Tab stops once: at the selected event, else at the first.
  const stop = selected ?? 0
  const kept = focused === null ? [stop] : [stop, focused]

  /** Place of the event that a link stands for. */
  const placeOf = (target: EventTarget): number | null => {
    const link = target instanceof Element ? target.closest<HTMLElement>('a[data-event]') : null
    return indexOf.get(link?.dataset.event ?? '') ?? null
  }
  /** Up, down, Home and End move the focus from event to event. */
  const rove = (event: KeyboardEvent<HTMLElement>): void => {
    const at = placeOf(event.target)
    if (at === null) return
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: ids.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const id = ids[to]
    if (id === undefined) return
    flushSync(() => setFocused(to))
    rowOf(list, id)?.focus()
  }
  const focus = (event: FocusEvent): void => setFocused(placeOf(event.target))
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
      <RowList
        className="event-rows"
        count={dated.length}
        selected={selectedId}
        kept={kept}
        row={(place, placing) => {
          const placed = dated[place]
          return (
            placed && (
              <EventRow
                key={placed.event.id}
                {...placing}
                placed={placed}
                index={place}
                stop={!live || place === stop}
                widthPx={widthPx}
              />
            )
          )
        }}
      />
      <Tray selected={selectedId} stop={stop} kept={kept} />
    </section>
  )
}
