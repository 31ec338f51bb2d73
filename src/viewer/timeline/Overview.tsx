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
import { useWidth } from '../state/use-width.ts'
import { strings } from '../ui/strings.en.ts'
import { axisText, wordsPx } from './axis-labels.ts'
import { axisWords } from './axis-words.ts'
import { type Gap, gapWords } from './gap-words.ts'
import { density, dragged, type Grip, gripAt, partOf, strokes } from './overview.ts'
import { hasRows } from './rows.ts'
import { axisOf } from './ticks.ts'
import { lengthWords } from './words.ts'
import './overview.css'

const DENSITY_PARTS = 120
/** So far are the years apart. */
const YEARS_PX = 88
/** Until the width is known. */
const NOMINAL_PX = 640
/** As the styles say it. */
const TYPE_PX = 11.5
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
  const root = useRef<HTMLDivElement>(null)
  const widthPx = useWidth(root) || NOMINAL_PX
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
      ref={root}
      className="overview"
      aria-hidden="true"
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={up}
    >
      <Backdrop rows={hasRows(chronology)} widthPx={widthPx} />
      <Gaps widthPx={widthPx} />
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
const Backdrop = memo(function Backdrop({ rows, widthPx }: { rows: boolean; widthPx: number }) {
  const { dated, whole } = useChronology()
  const selected = useViewerState(({ selection: s }) => (s.kind === 'event' ? s.id : null))
  const years = useMemo(() => yearsOf(whole, widthPx), [whole, widthPx])
  const drawn = useMemo(() => (rows ? strokes(dated, whole) : []), [rows, dated, whole])
  const bars = useMemo(() => (rows ? [] : density(dated, whole, DENSITY_PARTS)), [rows, dated, whole])
  return (
    <>
      <svg className="overview-years" aria-hidden="true" width="100%" height="100%">
        {years.map(({ ms, px, label }) => (
          <text key={ms} x={percent((px / widthPx) * 100)} y="11">
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
    </>
  )
})

/** Names the long stretches without events, where the window's frame leaves room. */
function Gaps({ widthPx }: { widthPx: number }) {
  const { whole, gaps } = useChronology()
  const window = useVisibleWindow()
  const { noEvents, forLength } = strings.timeline
  const lengthOf = ({ startMs, endMs }: Gap): string => forLength(lengthWords(endMs - startMs))
  const shown = gapWords(gaps, window, whole, widthPx, gap =>
    Math.max(wordsPx(noEvents, TYPE_PX), wordsPx(lengthOf(gap), TYPE_PX)),
  )
  return (
    <svg className="overview-gaps" aria-hidden="true" width="100%" height="100%">
      {shown.map(({ gap, px }) => {
        const middle = percent((px / widthPx) * 100)
        return (
          <text key={gap.startMs} y="44%">
            <tspan x={middle}>{noEvents}</tspan>
            <tspan x={middle} dy="14">
              {lengthOf(gap)}
            </tspan>
          </text>
        )
      })}
    </svg>
  )
}

/** Labels of the whole range, but for those that the edges would cut. */
const yearsOf = (whole: TimeWindow, widthPx: number) =>
  axisText(axisOf(whole, widthPx, axisWords, YEARS_PX), null, widthPx, TYPE_PX).labels
