/** When an entity took part in something, at a glance: a stroke an event over all of that time. The list below says the same. */
import { useMemo, useRef } from 'react'
import { axisText } from '../state/axis-labels.ts'
import { useAxisWords } from '../state/axis-words.ts'
import { useChronology, useViewerState, useViewerStore } from '../state/context.tsx'
import { axisOf } from '../state/ticks.ts'
import { useWidth } from '../state/use-width.ts'
import { around, pxOf } from '../state/window.ts'

const ROW_PX = 7
const MOST_ROWS = 12
const AXIS_PX = 18
const TYPE_PX = 11
const LEAST_PX = 5

/** @param places in the chronology; those without a date are not drawn. */
export function Strip({ places }: { places: readonly number[] }) {
  const { dated } = useChronology()
  const store = useViewerStore()
  const selected = useViewerState(({ selection: s }) => (s.kind === 'event' ? s.id : null))
  const words = useAxisWords()
  const root = useRef<HTMLDivElement>(null)
  const widthPx = useWidth(root)
  const drawn = useMemo(() => places.flatMap(place => dated[place] ?? []), [places, dated])
  const window = useMemo(
    () =>
      around({
        startMs: Math.min(...drawn.map(({ fromMs }) => fromMs)),
        endMs: Math.max(...drawn.map(({ toMs }) => toMs)),
      }),
    [drawn],
  )
  if (drawn.length < 2) return null
  const rows = Math.min(MOST_ROWS, drawn.length)
  const height = AXIS_PX + rows * ROW_PX + 4
  const { labels, context } = axisText(axisOf(window, Math.max(1, widthPx), words), null, widthPx, TYPE_PX)
  return (
    <div ref={root} className="entity-strip">
      <svg width={widthPx} height={height} aria-hidden="true">
        {context && <text y="11">{context}</text>}
        {labels.map(({ ms, px, label }) => (
          <g key={ms}>
            <path className="entity-tick" d={`M${px} ${AXIS_PX}V${height}`} />
            <text x={px} y="11" textAnchor="middle">
              {label}
            </text>
          </g>
        ))}
        {drawn.map(({ event, fromMs, toMs }, n) => {
          const x = pxOf(fromMs, window, widthPx)
          const width = Math.max(LEAST_PX, pxOf(toMs, window, widthPx) - x)
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: a picture; the list has the links.
            <rect
              key={event.id}
              className={event.id === selected ? 'is-selected' : undefined}
              x={x}
              y={AXIS_PX + (n % rows) * ROW_PX + 2}
              width={width}
              height={LEAST_PX}
              rx={width === LEAST_PX ? LEAST_PX / 2 : 0}
              onClick={() => store.getState().select({ kind: 'event', id: event.id, passage: 0 })}
            />
          )
        })}
      </svg>
    </div>
  )
}
