/** The axis above the marks and the hairlines behind them. Decoration: every date is said in the list. */
import { useMemo } from 'react'
import { axisText } from '../state/axis-labels.ts'
import { useAxisWords } from '../state/axis-words.ts'
import { useStory, useVisibleWindow } from '../state/context.tsx'
import { type Axis, axisOf } from '../state/ticks.ts'
import { pxOf } from '../state/window.ts'
import { placementOf } from '../ui/certainty.ts'
import { strings } from '../ui/strings.en.ts'

/** As the styles say it. */
const TYPE_PX = 12

export interface AxisProps {
  widthPx: number
}

const useAxis = (widthPx: number): Axis => {
  const window = useVisibleWindow()
  const words = useAxisWords()
  return useMemo(() => axisOf(window, Math.max(1, widthPx), words), [window, widthPx, words])
}

/** Where the publication falls, in px; null where it is unknown or out of sight, and before there is a width. */
function usePublished(widthPx: number): number | null {
  const { publishedAt } = useStory().article
  const window = useVisibleWindow()
  const placement = useMemo(() => (publishedAt === undefined ? null : dayOf(publishedAt)), [publishedAt])
  if (placement === null || widthPx === 0) return null
  const px = pxOf(placement, window, widthPx)
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
  const axis = useAxis(widthPx)
  const publishedPx = usePublished(widthPx)
  const word = publishedPx === null ? null : { label: strings.timeline.published, px: publishedPx }
  const { context, labels, published } = axisText(axis, word, widthPx, TYPE_PX)
  return (
    <svg className="axis" width="100%" height="26" aria-hidden="true">
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
        <text className="axis-published" transform={`translate(${published.px} 17)`} textAnchor="middle">
          {published.label}
        </text>
      )}
    </svg>
  )
}

/** Moved as it is: with another place of its own it would be made anew in every frame. */
function Line({ px, className }: { px: number; className?: string }) {
  return <line className={className} transform={`translate(${px})`} y2="100%" />
}

export function AxisLines({ widthPx }: AxisProps) {
  const { ticks } = useAxis(widthPx)
  const published = usePublished(widthPx)
  return (
    <svg className="axis-lines" width="100%" height="100%" aria-hidden="true">
      {ticks.map(({ ms, px }) => (
        <Line key={ms} px={px} />
      ))}
      {published !== null && <Line px={published} className="is-published" />}
    </svg>
  )
}
