/** How the article goes through time: the text across, time upwards. Jumps back are drawn stronger than the way onwards. */
import { type KeyboardEvent, type PointerEvent, useId, useMemo, useRef, useState } from 'react'
import { useAxisWords } from '../state/axis-words.ts'
import {
  useChronology,
  useEvent,
  useMover,
  useOpenedStory,
  useStory,
  useViewerState,
  useViewerStore,
} from '../state/context.tsx'
import { foldedScale, type Scale } from '../state/scale.ts'
import { axisOf } from '../state/ticks.ts'
import { useWidth } from '../state/use-width.ts'
import { eventWords } from '../ui/event-words.ts'
import { moreStrings } from '../ui/more-strings.en.ts'
import { strings } from '../ui/strings.en.ts'
import { nearest, type Point, tellingOf } from './points.ts'
import '../ui/side-page.css'
import './telling.css'

const words = moreStrings.telling
const AXIS_PX = 72
const LEAST_STEP_PX = 34
const LINE_PX = 14
const TOP_PX = 12
const FOOT_PX = 26
const RIGHT_PX = 10
const LEAST_PX = 260
const MOST_PX = 400
/** So near a pointer hits a mark. */
const REACH_PX = 24
const POINT_PX = 4.5

export function Telling() {
  const opened = useOpenedStory()
  const title = useId()
  const telling = useMemo(() => tellingOf(opened), [opened])
  const { points, of, back } = telling
  return (
    <section className="side-page telling" data-view="telling" aria-labelledby={title}>
      <h2 id={title}>{words.name}</h2>
      <p className="side-lead">
        {words.lead} {points.length > 0 && words.back(back.length)}{' '}
        {points.length < of && words.drawn(points.length, of)}
      </p>
      {points.length === 0 ? <p>{strings.timeline.noneDated}</p> : <Plot points={points} back={back} />}
    </section>
  )
}

function Plot({ points, back }: { points: readonly Point[]; back: readonly number[] }) {
  const chronology = useChronology()
  const store = useViewerStore()
  const mover = useMover()
  const root = useRef<HTMLDivElement>(null)
  const id = useId()
  const widthPx = useWidth(root)
  const heightPx = Math.min(MOST_PX, Math.max(LEAST_PX, widthPx * 0.72))
  const [pointed, setPointed] = useState<number | null>(null)
  const selection = useViewerState(state => state.selection)
  const selected =
    selection.kind === 'event'
      ? points.findIndex(
          ({ placed, passage }) => placed.event.id === selection.id && passage === selection.passage,
        )
      : -1

  const rightPx = widthPx - RIGHT_PX
  // Time goes up: the scale is laid from the foot.
  const scale = useMemo(() => foldedScale(chronology, 0, heightPx - TOP_PX - FOOT_PX), [chronology, heightPx])
  const footPx = heightPx - FOOT_PX
  const places = useMemo(
    () =>
      points.map(({ placed: { fromMs, toMs }, told }) => ({
        x: AXIS_PX + told * (rightPx - AXIS_PX),
        top: footPx - scale.px(toMs),
        bottom: footPx - scale.px(fromMs),
      })),
    [points, scale, rightPx, footPx],
  )
  const select = (n: number | null | undefined, stepped = false): void => {
    const point = points[n ?? -1]
    if (!point) return
    store.getState().select({ kind: 'event', id: point.placed.event.id, passage: point.passage }, stepped)
  }
  const at = ({ clientX, clientY }: PointerEvent): number | null => {
    const box = root.current?.getBoundingClientRect()
    return box ? nearest(places, clientX - box.left, clientY - box.top, REACH_PX) : null
  }
  const point = (event: PointerEvent): void => {
    const n = at(event)
    setPointed(n)
    store.getState().hover(n === null ? null : (points[n]?.placed.event.id ?? null))
  }
  const leave = (): void => {
    setPointed(null)
    store.getState().hover(null)
  }
  const onKey = (event: KeyboardEvent): void => {
    const last = points.length - 1
    const to = {
      ArrowRight: Math.min(last, selected + 1),
      ArrowLeft: selected < 0 ? last : Math.max(0, selected - 1),
      Home: 0,
      End: last,
    }[event.key]
    if (to !== undefined) select(to, true)
    else if (event.key === 'ArrowUp') mover.step(1)
    else if (event.key === 'ArrowDown') mover.step(-1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <>
      <p className="telling-legend">
        <svg width="26" height="8" aria-hidden="true">
          <path className="telling-way is-back" d="M0 4H26" />
        </svg>
        {words.backwards}
        <svg width="26" height="8" aria-hidden="true">
          <path className="telling-way" d="M0 4H26" />
        </svg>
        {words.onwards}
      </p>
      <div
        ref={root}
        className="telling-plot"
        role="listbox"
        aria-label={words.list}
        aria-activedescendant={selected >= 0 ? `${id}${selected}` : undefined}
        tabIndex={0}
        onKeyDown={onKey}
        onPointerMove={point}
        onPointerLeave={leave}
        onClick={event => select(at(event as unknown as PointerEvent))}
      >
        <Axis scale={scale} widthPx={widthPx} heightPx={heightPx} />
        <svg width={widthPx} height={heightPx} role="presentation">
          <path className="telling-way" d={wayOf(places, n => !back.includes(n))} />
          <path className="telling-way is-back" d={wayOf(places, n => back.includes(n))} />
          {points.map(({ placed, passage }, n) => (
            <Marked
              key={`${placed.event.id} ${passage}`}
              id={`${id}${n}`}
              event={placed.event.id}
              place={places[n]}
              status={placed.status}
              selected={n === selected}
              pointed={n === pointed}
            />
          ))}
        </svg>
      </div>
      <p className="telling-said" aria-hidden="true">
        {pointed !== null && <Said event={points[pointed]?.placed.event.id} />}
      </p>
    </>
  )
}

/** When, at the left, and where in the text, at the foot: a picture, each event says its date itself. */
function Axis({ scale, widthPx, heightPx }: { scale: Scale; widthPx: number; heightPx: number }) {
  const { text, blocks } = useStory().article
  const axisWords = useAxisWords()
  const rightPx = widthPx - RIGHT_PX
  const footPx = heightPx - FOOT_PX
  return (
    <svg className="telling-axes" width={widthPx} height={heightPx} aria-hidden="true">
      {scale.parts.map(({ window, fromPx, toPx }) => {
        const { ticks, context } = axisOf(window, Math.max(1, toPx - fromPx), axisWords, LEAST_STEP_PX)
        const y = footPx - fromPx
        return (
          <g key={fromPx}>
            {ticks.map(({ ms, px, label }) => (
              <g key={ms}>
                <path className="telling-tick" d={`M${AXIS_PX} ${y - px}H${rightPx}`} />
                {/* What all labels of a stretch leave out, its year, stands where it begins. */}
                {(context === '' || px >= LINE_PX) && (
                  <text x={AXIS_PX - 8} y={y - px + 4} textAnchor="end">
                    {label}
                  </text>
                )}
              </g>
            ))}
            <text className="telling-context" x={AXIS_PX - 8} y={y + 2} textAnchor="end">
              {context}
            </text>
          </g>
        )
      })}
      {scale.folds.map(({ fromPx, toPx }) => {
        const y = footPx - (fromPx + toPx) / 2
        return (
          <path
            key={fromPx}
            className="telling-fold"
            d={`M${AXIS_PX - 5} ${y + 4}l10 -4M${AXIS_PX - 5} ${y}l10 -4`}
          />
        )
      })}
      <path className="telling-axis" d={`M${AXIS_PX} ${TOP_PX}V${footPx}H${rightPx}`} />
      {blocks
        .filter(({ kind }) => kind === 'subheading')
        .map(({ start }) => {
          const x = AXIS_PX + (start / text.length) * (rightPx - AXIS_PX)
          return <path key={start} className="telling-heading" d={`M${x} ${footPx}v6`} />
        })}
      <text x={AXIS_PX} y={heightPx - 6}>
        {words.start}
      </text>
      <text x={rightPx} y={heightPx - 6} textAnchor="end">
        {words.end}
      </text>
    </svg>
  )
}

interface Place {
  x: number
  top: number
  bottom: number
}

interface MarkedProps {
  id: string
  event: string
  place: Place | undefined
  status: string
  selected: boolean
  pointed: boolean
}

/** A dot where it is a moment, a bar as long as the time it lies in. */
function Marked({ id, event, place, status, selected, pointed }: MarkedProps) {
  const { entities } = useStory()
  const told = useEvent(event)
  if (!place) return null
  const { x, top, bottom } = place
  const height = Math.max(2 * POINT_PX, bottom - top)
  return (
    <g
      id={id}
      role="option"
      aria-selected={selected}
      aria-label={(told && eventWords(told, entities)) ?? ''}
      className={`telling-mark is-${status}${selected ? ' is-selected' : ''}${pointed ? ' is-pointed' : ''}`}
      data-event={event}
    >
      <rect
        x={x - POINT_PX}
        y={(top + bottom) / 2 - height / 2}
        width={2 * POINT_PX}
        height={height}
        rx={POINT_PX}
      />
    </g>
  )
}

function Said({ event }: { event: string | undefined }) {
  const { entities } = useStory()
  const told = useEvent(event)
  return told && eventWords(told, entities)
}

/** Lines from point to point as the text goes. @param drawn which of them, by where they lead. */
function wayOf(places: readonly Place[], drawn: (to: number) => boolean): string {
  const middle = ({ top, bottom }: Place): number => (top + bottom) / 2
  return places
    .map((to, n) => {
      const from = places[n - 1]
      return from && drawn(n) ? `M${from.x} ${middle(from)}L${to.x} ${middle(to)}` : ''
    })
    .join('')
}
