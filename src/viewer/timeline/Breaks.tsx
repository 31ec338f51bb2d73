/** Where time is folded: the axis breaks off, and begins anew behind it. */
import { useId } from 'react'
import { wordsPx } from '../state/axis-labels.ts'
import { useFolded, useMover, useVisibleWindow } from '../state/context.tsx'
import type { Break } from '../state/folded.ts'
import type { TimeWindow } from '../state/store.ts'
import { pxOf } from '../state/window.ts'
import { moreStrings } from '../ui/more-strings.en.ts'
import './breaks.css'
import { lengthWords } from './words.ts'

interface DrawnBreak extends Break {
  fromPx: number
  toPx: number
}

/** Those that a window shows, and where. */
function useDrawn(window: TimeWindow, widthPx: number): DrawnBreak[] {
  const { breaks = [] } = useFolded() ?? {}
  return breaks
    .filter(({ startMs, endMs }) => endMs > window.start && startMs < window.end)
    .map(one => ({
      ...one,
      fromPx: pxOf(one.startMs, window, widthPx),
      toPx: pxOf(one.endMs, window, widthPx),
    }))
}

/** Of the wave that is the edge of a fold. */
const EDGE_PX = 6

/** Their fields. @param window what they are drawn in: the visible window unless it is named. */
export function Breaks({ widthPx, window }: { widthPx: number; window?: TimeWindow }) {
  const visible = useVisibleWindow()
  const edge = useId()
  return (
    <svg className="breaks" aria-hidden="true" width="100%" height="100%">
      <pattern id={edge} width={EDGE_PX} height="12" patternUnits="userSpaceOnUse">
        <path d="M3 0Q6 3 3 6T3 12" />
      </pattern>
      {useDrawn(window ?? visible, widthPx).map(({ startMs, fromPx, toPx }) => (
        <g key={startMs}>
          <rect x={fromPx} width={toPx - fromPx} height="100%" />
          {[fromPx, toPx].map((px, n) => (
            <g key={n === 0 ? 'start' : 'end'} transform={`translate(${px - EDGE_PX / 2})`}>
              <rect width={EDGE_PX} height="100%" fill={`url(#${edge})`} />
            </g>
          ))}
        </g>
      ))}
    </svg>
  )
}

/** Their lengths, on the axis. */
export function BreakNames({ widthPx }: { widthPx: number }) {
  const window = useVisibleWindow()
  return (
    <div className="break-names">
      {useDrawn(window, widthPx).map(one => (
        <Name key={one.startMs} of={one} widthPx={widthPx} />
      ))}
    </div>
  )
}

/** As wide as the styles make them, an italic. */
const TYPE_PX = 11

/** A click goes to what comes after. Where there is no room for words there is a sign; on phones they stand upright. */
function Name({ of, widthPx }: { of: DrawnBreak; widthPx: number }) {
  const mover = useMover()
  const words = moreStrings.breaks
  const [fromPx, toPx] = [Math.max(0, of.fromPx), Math.min(widthPx, of.toPx)]
  const length = lengthWords(of.lengthMs)
  const full = of.isCrossed ? words.crossed(length) : words.empty(length)
  const said = [full, length].find(one => wordsPx(one, TYPE_PX) <= toPx - fromPx)
  const name = `${full}. ${words.beyond}`
  return (
    <button
      type="button"
      title={name}
      aria-label={name}
      style={{ left: `${(fromPx + toPx) / 2}px` }}
      onClick={() => mover.leap(of.startMs)}
    >
      {said ?? (
        <>
          <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M5 13 8 3M9 13l3-10" />
          </svg>
          <span>{length}</span>
        </>
      )}
    </button>
  )
}
