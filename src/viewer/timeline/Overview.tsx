/** The whole range as a strip, with a window to drag, which buttons and keys move as well; its empty stretches can be jumped. */
import { memo, type PointerEvent, useMemo, useRef } from 'react'
import { axisText, wordsPx } from '../state/axis-labels.ts'
import { useAxisWords } from '../state/axis-words.ts'
import {
  useChronology,
  useEventsShown,
  useFolded,
  useLengthOf,
  useLive,
  useMover,
  useViewerState,
  useVisibleWindow,
} from '../state/context.tsx'
import type { Part } from '../state/folded.ts'
import type { Gap } from '../state/gaps.ts'
import type { TimeWindow } from '../state/store.ts'
import { axisOf, type Tick } from '../state/ticks.ts'
import { useWidth } from '../state/use-width.ts'
import { holdPointer } from '../ui/hold-pointer.ts'
import { strings } from '../ui/strings.en.ts'
import { gapWords } from './gap-words.ts'
import { density, dragged, frameOf, GRIP_PX, type Grip, gripAt, partsWith, strokes } from './overview.ts'
import { hasRows } from './rows.ts'
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
  /** Whether it went down on the words of an empty stretch and may yet become a click on them. */
  onWords: boolean
}

/** Farther than this is a drag. */
const DRAG_PX = 5

export function Overview() {
  const chronology = useChronology()
  const { whole } = chronology
  const { room } = useEventsShown()
  const window = useVisibleWindow()
  const mover = useMover()
  // Places in px are styles, which the prerendered page must not have.
  const live = useLive()
  const folded = useFolded()
  const root = useRef<HTMLDivElement>(null)
  const widthPx = useWidth(root) || NOMINAL_PX
  const drag = useRef<Drag | null>(null)
  const { startPx, endPx } = frameOf(window, whole, widthPx)
  const from = (startPx / widthPx) * 100
  const to = (endPx / widthPx) * 100

  const pxIn = (event: PointerEvent): { px: number; widthPx: number } => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    return { px: event.clientX - left, widthPx: width }
  }
  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return
    const { px, widthPx } = pxIn(event)
    const now = mover.visible()
    const grip = gripAt(px, now, whole, widthPx)
    const onWords = event.target instanceof Element && event.target.closest('.overview-gap') !== null
    if (!onWords) {
      holdPointer(event.currentTarget, event.pointerId)
      if (grip === 'beside') centreAt(px, widthPx)
    }
    drag.current = { grip, atPx: px, window: mover.visible(), onWords }
  }
  const centreAt = (px: number, widthPx: number): void => {
    const { start, end } = mover.visible()
    const middle = whole.start + (px / widthPx) * (whole.end - whole.start)
    mover.moveTo({ start: middle - (end - start) / 2, end: middle + (end - start) / 2 })
  }
  const move = (event: PointerEvent): void => {
    const { px, widthPx } = pxIn(event)
    // Where it was not caught it may have been let go of elsewhere.
    if (event.buttons === 0) drag.current = null
    let held = drag.current
    if (!held) {
      const grip = gripAt(px, mover.visible(), whole, widthPx)
      ;(event.currentTarget as HTMLElement).dataset.grip = grip
      return
    }
    if (held.onWords) {
      if (Math.abs(px - held.atPx) <= DRAG_PX) return
      holdPointer(event.currentTarget, event.pointerId)
      if (held.grip === 'beside') centreAt(held.atPx, widthPx)
      held = { ...held, window: mover.visible(), onWords: false }
      drag.current = held
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
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={up}
    >
      {folded && <folded.Breaks widthPx={widthPx} window={whole} />}
      <Backdrop rows={hasRows(room)} widthPx={widthPx} />
      {live && <Gaps widthPx={widthPx} />}
      <svg className="overview-window" aria-hidden="true" width="100%" height="100%">
        <rect x={percent(from)} y="1" width={percent(to - from)} height="100%" />
        {[from, to].map((edge, n) => (
          <rect
            key={n === 0 ? 'start' : 'end'}
            className="overview-grip"
            x={percent(edge)}
            y="32%"
            width={GRIP_PX}
            height="40%"
            transform={n === 0 ? `translate(-${GRIP_PX} 0)` : undefined}
          />
        ))}
      </svg>
      <svg className="overview-fan" aria-hidden="true" viewBox="0 0 100 12" preserveAspectRatio="none">
        <path d={`M${from} 0 0 12H100L${to} 0Z`} vectorEffect="non-scaling-stroke" />
      </svg>
    </div>
  )
}

/** What does not change as the window moves. */
const Backdrop = memo(function Backdrop({ rows, widthPx }: { rows: boolean; widthPx: number }) {
  const { whole } = useChronology()
  const { listed: dated } = useEventsShown()
  const selected = useViewerState(({ selection: s }) => (s.kind === 'event' ? s.id : null))
  const words = useAxisWords()
  const folded = useFolded()
  const years = useMemo(() => {
    const parts = folded?.partsOf(whole, widthPx, words, YEARS_PX)
    return parts
      ? parts.flatMap(yearsOf)
      : yearsOf({ fromPx: 0, widthPx, axis: axisOf(whole, widthPx, words, YEARS_PX) })
  }, [whole, folded, widthPx, words])
  const drawn = useMemo(() => (rows ? strokes(dated, whole) : []), [rows, dated, whole])
  const bars = useMemo(() => (rows ? [] : density(dated, whole, DENSITY_PARTS)), [rows, dated, whole])
  const found = useFoundParts()
  return (
    <>
      <svg className="overview-years" aria-hidden="true" width="100%" height="100%">
        {years.map(({ px, label }) => (
          <text key={px} x={percent((px / widthPx) * 100)} y="11">
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
        {found.map(part => (
          <rect
            key={part}
            className="overview-found"
            x={percent((part / DENSITY_PARTS) * 100)}
            width={percent(100 / DENSITY_PARTS)}
            y="90%"
            height="5"
          />
        ))}
      </svg>
    </>
  )
})

/** The parts of the whole in which something was found. */
function useFoundParts(): number[] {
  const { dated, whole } = useChronology()
  const places = useViewerState(state => state.lit?.places)
  return useMemo(() => partsWith(places ?? [], dated, whole, DENSITY_PARTS), [dated, whole, places])
}

/** Names the long stretches without events, where the window's frame leaves room; a click goes to what comes after. */
function Gaps({ widthPx }: { widthPx: number }) {
  const { whole } = useChronology()
  const { gaps } = useEventsShown()
  const window = useVisibleWindow()
  const mover = useMover()
  const { noEvents, forLength, beyondGap } = strings.timeline
  const msOf = useLengthOf()
  const lengthOf = (gap: Gap): string => forLength(lengthWords(msOf(gap)))
  const shown = gapWords(gaps, window, whole, widthPx, gap =>
    Math.max(wordsPx(noEvents, TYPE_PX), wordsPx(lengthOf(gap), TYPE_PX)),
  )
  return shown.map(({ gap, px }) => (
    <button
      key={gap.startMs}
      type="button"
      className="overview-gap"
      title={beyondGap}
      style={{ left: `${px}px` }}
      onClick={() => mover.leap(gap.startMs)}
    >
      {noEvents}
      <br />
      {lengthOf(gap)}
    </button>
  ))
}

/** Labels of a part of the range, but for those that its edges would cut; of one that has none what it is a part of. */
function yearsOf({
  fromPx,
  widthPx,
  axis,
}: Pick<Part, 'fromPx' | 'widthPx' | 'axis'>): Pick<Tick, 'px' | 'label'>[] {
  const { labels } = axisText({ ...axis, context: '' }, null, widthPx, TYPE_PX)
  const said =
    labels.length > 0
      ? labels
      : [{ label: axis.context, px: Math.max(widthPx, wordsPx(axis.context, TYPE_PX)) / 2 }]
  return said.map(({ label, px }) => ({ label, px: fromPx + px }))
}
