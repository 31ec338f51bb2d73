/** The whole range as a strip, with a window to drag; the list and the keys do the same for whoever uses no pointer. */
import { memo, type PointerEvent, useMemo, useRef } from 'react'
import {
  useChronology,
  useMover,
  useViewerState,
  useViewerStore,
  useVisibleWindow,
} from '../state/context.tsx'
import type { TimeWindow } from '../state/store.ts'
import { strings } from '../ui/strings.en.ts'
import { axisWords } from './axis-words.ts'
import { density, dragged, type Grip, gripAt, partOf, strokes } from './overview.ts'
import { hasRows } from './rows.ts'
import { axisOf } from './ticks.ts'
import { lengthWords } from './words.ts'
import './overview.css'

const DENSITY_PARTS = 120
const NOMINAL_PX = 640
const percent = (part: number): string => `${Math.round(part * 100) / 100}%`

interface Drag {
  grip: Grip
  atPx: number
  window: TimeWindow
}

export function Overview() {
  const chronology = useChronology()
  const { whole, opening } = chronology
  const window = useVisibleWindow()
  const store = useViewerStore()
  const mover = useMover()
  const drag = useRef<Drag | null>(null)
  const from = partOf(window.start, whole)
  const to = partOf(window.end, whole)

  const pxIn = (event: PointerEvent): { px: number; widthPx: number } => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    return { px: event.clientX - left, widthPx: width }
  }
  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return
    const { px, widthPx } = pxIn(event)
    const now = store.getState().window ?? opening
    const grip = gripAt(px, now, whole, widthPx)
    event.currentTarget.setPointerCapture(event.pointerId)
    if (grip === 'beside') {
      const middle = whole.start + (px / widthPx) * (whole.end - whole.start)
      const half = (now.end - now.start) / 2
      mover.moveTo({ start: middle - half, end: middle + half })
    }
    drag.current = { grip, atPx: px, window: store.getState().window ?? opening }
  }
  const move = (event: PointerEvent): void => {
    const { px, widthPx } = pxIn(event)
    const held = drag.current
    if (!held) {
      const grip = gripAt(px, store.getState().window ?? opening, whole, widthPx)
      ;(event.currentTarget as HTMLElement).dataset.grip = grip
      return
    }
    const msPerPx = (whole.end - whole.start) / widthPx
    mover.moveTo(dragged(held.window, held.grip, (px - held.atPx) * msPerPx, 24 * msPerPx))
  }
  const up = (): void => {
    drag.current = null
  }

  if (chronology.dated.length === 0) return null
  return (
    <div
      className="overview"
      aria-hidden="true"
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={up}
    >
      <Backdrop rows={hasRows(chronology)} />
      <svg className="overview-window" aria-hidden="true" width="100%" height="100%">
        <rect x={percent(from)} y="1" width={percent(Math.max(0.3, to - from))} height="100%" />
        <rect
          className="overview-grip"
          x={percent(from)}
          y="32%"
          width="4"
          height="40%"
          transform="translate(-4 0)"
        />
        <rect
          className="overview-grip"
          x={percent(Math.max(from + 0.3, to))}
          y="32%"
          width="4"
          height="40%"
        />
      </svg>
      <svg className="overview-fan" aria-hidden="true" viewBox="0 0 100 12" preserveAspectRatio="none">
        <path d={`M${from} 0 0 12H100L${to} 0Z`} vectorEffect="non-scaling-stroke" />
      </svg>
    </div>
  )
}

/** What does not change as the window moves. */
const Backdrop = memo(function Backdrop({ rows }: { rows: boolean }) {
  const { dated, whole, gaps } = useChronology()
  const selected = useViewerState(({ selection: s }) => (s.kind === 'event' ? s.id : null))
  const years = useMemo(() => yearsOf(whole), [whole])
  const drawn = useMemo(() => (rows ? strokes(dated, whole) : []), [rows, dated, whole])
  const bars = useMemo(() => (rows ? [] : density(dated, whole, DENSITY_PARTS)), [rows, dated, whole])
  return (
    <>
      <svg className="overview-years" aria-hidden="true" width="100%" height="100%">
        {years.map(({ ms, label, at }) => (
          <text key={ms} x={percent(at)} y="11">
            {label}
          </text>
        ))}
      </svg>
      <svg className="overview-events" aria-hidden="true" width="100%" height="100%">
        {drawn.map(({ from, to, at, placed: { event, form } }) => (
          <line
            key={event.id}
            className={`stroke-${form}${event.id === selected ? ' is-selected' : ''}`}
            x1={percent(from)}
            x2={percent(Math.max(to, from + 0.8))}
            y1={percent(12 + at * 76)}
            y2={percent(12 + at * 76)}
          />
        ))}
        {bars.map((height, n) => {
          const key = `bar ${n}`
          return (
            height > 0 && (
              <rect
                key={key}
                x={percent((n / DENSITY_PARTS) * 100)}
                width={percent(70 / DENSITY_PARTS)}
                y={percent(100 - height * 92)}
                height={percent(height * 92)}
              />
            )
          )
        })}
      </svg>
      <svg className="overview-gaps" aria-hidden="true" width="100%" height="100%">
        {gaps.map(({ startMs, endMs }) => {
          const middle = percent((partOf(startMs, whole) + partOf(endMs, whole)) / 2)
          return (
            <text key={startMs} y="44%">
              <tspan x={middle}>{strings.timeline.noEvents}</tspan>
              <tspan x={middle} dy="14">
                {strings.timeline.forLength(lengthWords(endMs - startMs))}
              </tspan>
            </text>
          )
        })}
      </svg>
    </>
  )
})

/** Labels of the whole range, but for those that the edges would cut. */
const yearsOf = (whole: TimeWindow) =>
  axisOf(whole, NOMINAL_PX, axisWords, 104)
    .ticks.map(({ ms, label }) => ({ ms, label, at: partOf(ms, whole) }))
    .filter(({ at }) => at > 2.5 && at < 97.5)
