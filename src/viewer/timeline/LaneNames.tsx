/**
 * The names of the lanes, each with how many events it holds: they stay while time moves under them. On phones they stand
 * in a line over the list.
 */
import { type MouseEvent, useEffect, useRef } from 'react'
import { useChronology, useLanes, useViewerState, useViewerStore } from '../state/context.tsx'
import { focusPassage } from '../state/focus-passage.ts'
import { isIn } from '../state/lanes.ts'
import { strings } from '../ui/strings.en.ts'
import './lanes.css'

/** @param rows how many rows each lane has, with that of its name; left out on phones, where they choose what is listed. */
export function LaneNames({ rows }: { rows?: readonly number[] }) {
  const lanes = useLanes()
  const { indexOf } = useChronology()
  const store = useViewerStore()
  const current = useViewerState(state => state.lane)
  const selected = useViewerState(({ selection: s }) =>
    s.kind === 'event' ? (indexOf.get(s.id) ?? null) : null,
  )
  const list = useRef<HTMLUListElement>(null)

  useEffect(() => {
    const buttons = list.current?.querySelectorAll('button')
    if (current !== null && list.current?.contains(document.activeElement)) buttons?.[current]?.focus()
    if (current !== null) list.current?.children[current]?.scrollIntoView({ block: 'nearest' })
  }, [current])

  /** Enter on the lane that one is in goes on to the passage; a click there leaves the lane. */
  const choose = (lane: number, click: MouseEvent): void => {
    if (lane !== current) store.getState().setLane(lane)
    else if (click.detail === 0 && selected !== null) focusPassage()
    else store.getState().setLane(null)
  }
  const words = strings.timeline.lanes
  return (
    <ul ref={list} className="lane-names" aria-label={words.name}>
      {lanes.map(({ name, members }, lane) => {
        const holds = selected !== null && isIn(members, selected)
        return (
          <li
            key={`${name} ${members[0]}`}
            className={holds ? 'holds-selected' : undefined}
            style={rows && ({ '--rows': rows[lane] } as object)}
          >
            <button
              type="button"
              aria-pressed={lane === current}
              tabIndex={lane === (current ?? 0) ? undefined : -1}
              onClick={click => choose(lane, click)}
            >
              <bdi>{name}</bdi> <span className="count">{members.length}</span>
              <span className="visually-hidden"> {words.label(members.length).replace(/^\d+ /, '')}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
