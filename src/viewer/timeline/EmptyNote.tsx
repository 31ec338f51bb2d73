/** Says of a window, or of most of it, that nothing happens there, and leads to what lies on either side. */
import type { MouseEvent } from 'react'
import { useLengthOf, useMover, useStretches, useVisibleWindow } from '../state/context.tsx'
import { strings } from '../ui/strings.en.ts'
import { emptyIn } from './empty.ts'
import { lengthWords } from './words.ts'
import './empty.css'

/** @param rows whether every event has a row: rows say themselves where theirs lies, unless there is nothing to be seen at all. */
export function EmptyNote({ widthPx, rows }: { widthPx: number; rows: boolean }) {
  const window = useVisibleWindow()
  const stretches = useStretches()
  const mover = useMover()
  const empty = emptyIn(window, stretches, widthPx, useLengthOf())
  if (!empty || (rows && empty.lengthMs !== null)) return null
  /** The button goes with the note; the keyboard stays at the timeline. */
  const jump = (click: MouseEvent<HTMLElement>, by: 1 | -1): void => {
    click.currentTarget.closest<HTMLElement>('.timeline-plot')?.focus({ preventScroll: true })
    mover.jump(by)
  }
  const { noEvents, forLength, noEventsHere, earlier, later } = strings.timeline
  return (
    <div className="empty-place">
      <p className="empty-note" style={{ left: `${empty.px}px` }}>
        {empty.earlier && (
          <button type="button" aria-label={earlier} title={earlier} onClick={click => jump(click, -1)}>
            <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
              <path d="m10 3-5 5 5 5" />
            </svg>
          </button>
        )}
        <span>
          {empty.lengthMs === null ? noEventsHere : `${noEvents} ${forLength(lengthWords(empty.lengthMs))}`}
        </span>
        {empty.later && (
          <button type="button" aria-label={later} title={later} onClick={click => jump(click, 1)}>
            <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
              <path d="m6 3 5 5-5 5" />
            </svg>
          </button>
        )}
      </p>
    </div>
  )
}
