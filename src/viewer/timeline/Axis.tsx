/** The axis above the marks and the hairlines behind them. Decoration: every date is said in the list. */
import { Fragment, useMemo } from 'react'
import { axisText } from '../state/axis-labels.ts'
import { useAxisWords } from '../state/axis-words.ts'
import { useFolded, useStory, useVisibleWindow } from '../state/context.tsx'
import type { Part } from '../state/folded.ts'
import { axisOf } from '../state/ticks.ts'
import { pxOf } from '../state/window.ts'
import { placementOf } from '../ui/certainty.ts'
import { strings } from '../ui/strings.en.ts'

/** As the styles say it. */
const TYPE_PX = 12

export interface AxisProps {
  widthPx: number
}

/** The window in parts within which time is even: where nothing is folded, all of it. */
function useParts(widthPx: number): Part[] {
  const window = useVisibleWindow()
  const folded = useFolded()
  const words = useAxisWords()
  return useMemo(
    () =>
      folded?.partsOf(window, widthPx, words) ?? [
        { nth: 0, window, fromPx: 0, widthPx, axis: axisOf(window, Math.max(1, widthPx), words) },
      ],
    [window, folded, widthPx, words],
  )
}

/** The day of publication, ms; null where it is unknown. */
function usePublished(): number | null {
  const { publishedAt } = useStory().article
  return useMemo(() => (publishedAt === undefined ? null : dayOf(publishedAt)), [publishedAt])
}

/** Where it falls in a part; null where it is unknown or out of sight, and before there is a width. */
function publishedIn(ms: number | null, { window, widthPx }: Part): number | null {
  if (ms === null || widthPx === 0) return null
  const px = pxOf(ms, window, widthPx)
  return px >= 0 && px <= widthPx ? px : null
}

/** The middle of a day of publication; where only month or year are known there is no line to draw. */
function dayOf(edtf: string): number | null {
  const day = /^([+-]?\d{4,6}-\d{2}-\d{2})(?:T|$)/.exec(edtf)?.[1]
  if (day === undefined) return null
  try {
    const placement = placementOf({
      edtf: day,
      earliest: day,
      latest: day,
      basis: 'stated',
      times: [],
      derivation: { rule: 'publication', text: day },
    })
    return placement && (placement.startMs + placement.endMs) / 2
  } catch {
    return null
  }
}

export function AxisLabels({ widthPx }: AxisProps) {
  const parts = useParts(widthPx)
  const day = usePublished()
  return (
    <svg className="axis" width="100%" height="26" aria-hidden="true">
      {parts.map(part => {
        const px = publishedIn(day, part)
        const word = px === null ? null : { label: strings.timeline.published, px }
        const { context, labels, published } = axisText(part.axis, word, part.widthPx, TYPE_PX)
        return (
          <g key={part.nth} transform={`translate(${part.fromPx})`}>
            {context && (
              <text className="axis-context" x="0" y="17">
                {context}
              </text>
            )}
            {labels.map(({ ms, px, label }) => (
              <text key={ms} transform={`translate(${px} 17)`} textAnchor="middle">
                {label}
              </text>
            ))}
            {published && (
              <text
                className="axis-published"
                transform={`translate(${published.px} 17)`}
                textAnchor="middle"
              >
                {published.label}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

/** Moved as it is: with another place of its own it would be made anew in every frame. */
function Line({ px, className }: { px: number; className?: string }) {
  return <line className={className} transform={`translate(${px})`} y2="100%" />
}

export function AxisLines({ widthPx }: AxisProps) {
  const parts = useParts(widthPx)
  const published = usePublished()
  return (
    <svg className="axis-lines" width="100%" height="100%" aria-hidden="true">
      {parts.map(part => {
        const publishedPx = publishedIn(published, part)
        return (
          <Fragment key={part.nth}>
            {part.axis.ticks.map(({ ms, px }) => (
              <Line key={ms} px={part.fromPx + px} />
            ))}
            {publishedPx !== null && <Line px={part.fromPx + publishedPx} className="is-published" />}
          </Fragment>
        )
      })}
    </svg>
  )
}
