/** Time with its long empty stretches folded: what the timeline draws then, and the way back to dates. Loaded when something is to be folded. */
import type { ComponentType } from 'react'
import { axisText, wordsPx } from './axis-labels.ts'
import type { Chronology, Placed } from './chronology.ts'
import { type EventsShown, type Shown, shownIn } from './events-shown.ts'
import { datedAt, drawnAt, type Fold, foldsOf } from './folds.ts'
import { type Gap, gapsOf } from './gaps.ts'
import type { OpenedStory } from './opened.ts'
import { NOTABLE_GAP, spanOf } from './opening.ts'
import type { TimeWindow } from './store.ts'
import { type Axis, type AxisWords, axisOf } from './ticks.ts'
import { clampWindow, pxOf } from './window.ts'

/** Of the words along an axis, as the styles say it. */
const TYPE_PX = 12
/** So far they may reach into a fold. */
const INTO_PX = 10

/** A fold as it is drawn, in drawn ms. */
export interface Break extends Gap {
  /** Of the whole gap, in true ms. */
  lengthMs: number
  /** Whether something lasts through it. */
  isCrossed: boolean
}

/** A part of a drawn window within which time is even, and its axis. */
export interface Part {
  /** Which of all parts: behind so many folds. */
  nth: number
  /** True ms. */
  window: TimeWindow
  fromPx: number
  widthPx: number
  axis: Axis
}

/** What is drawn, in “drawn ms”: these are as long as true ones, but for those within a fold. */
export interface Folded {
  /** The same events at the same places of the order. */
  chronology: Chronology
  shownOf: (shown: Shown | null) => EventsShown
  breaks: readonly Break[]
  /** Where a true moment is drawn. */
  drawn: (ms: number) => number
  /** A true window as it is drawn: the same object for the same window. */
  drawnWindow: (window: TimeWindow) => TimeWindow
  /** The way back. */
  dated: (drawnMs: number) => number
  datedWindow: (drawn: TimeWindow) => TimeWindow
  /** What of a drawn window lies beside folds, from left to right. */
  partsOf: (drawn: TimeWindow, widthPx: number, words: AxisWords, leastPx?: number) => Part[]
}

/** With what shows its folds, which is loaded with it: their fields in a window, the visible one unless it is named, and their names. */
export interface FoldedView extends Folded {
  Breaks: ComponentType<{ widthPx: number; window?: TimeWindow }>
  BreakNames: ComponentType<{ widthPx: number }>
}

export function foldedOf({ story, chronology }: Pick<OpenedStory, 'story' | 'chronology'>): Folded {
  const folds = foldsOf(chronology.dated, chronology.whole)
  const drawn = (ms: number): number => drawnAt(folds, ms)
  const dated = (ms: number): number => datedAt(folds, ms)
  const breaks = folds.map(fold => breakOf(fold, drawn, chronology.dated))
  const folded = foldedChronology(chronology, drawn, breaks)
  let last: { of: TimeWindow; drawn: TimeWindow } | null = null
  return {
    chronology: folded,
    shownOf: shownIn({ story, chronology: folded }),
    breaks,
    drawn,
    dated,
    drawnWindow: of => {
      if (last?.of !== of) last = { of, drawn: { start: drawn(of.start), end: drawn(of.end) } }
      return last.drawn
    },
    datedWindow: ({ start, end }) => clampWindow({ start: dated(start), end: dated(end) }),
    partsOf: ({ start, end }, widthPx, words, leastPx) => {
      const begins = [start, ...breaks.map(({ endMs }) => endMs)]
      const ends = [...breaks.map(({ startMs }) => startMs), end]
      return begins.flatMap((begin, n) => {
        const [from, to] = [Math.max(start, begin), Math.min(end, ends[n] ?? end)]
        if (from >= to) return []
        const fromPx = pxOf(from, { start, end }, widthPx)
        const px = pxOf(to, { start, end }, widthPx) - fromPx
        const window = { start: dated(from), end: dated(to) }
        return [{ nth: n, window, fromPx, widthPx: px, axis: namedAxis(window, px, words, leastPx) }]
      })
    },
  }
}

/** Behind a fold the axis begins anew: however narrow a part is, it says where in time it is, if there is room for a year. */
function namedAxis(window: TimeWindow, widthPx: number, words: AxisWords, leastPx?: number): Axis {
  const axis = axisOf(window, widthPx, words, leastPx)
  const fits = (said: string): boolean => wordsPx(said, TYPE_PX) <= widthPx + INTO_PX
  if (axis.context && fits(axis.context)) return axis
  const bare = { ...axis, context: '' }
  if (!axis.context && axisText(bare, null, widthPx, TYPE_PX).labels.length > 0) return bare
  const year = words.year((window.start + window.end) / 2)
  return fits(year) ? { ...axis, context: year } : bare
}

const breakOf = (
  { startMs, endMs, lengthMs }: Fold,
  drawn: (ms: number) => number,
  dated: readonly Placed[],
): Break => ({
  startMs: drawn(startMs),
  endMs: drawn(endMs),
  lengthMs,
  isCrossed: dated.some(({ fromMs, toMs }) => fromMs < startMs && toMs > endMs),
})

function foldedChronology(
  { dated, undated, indexOf, looks }: Chronology,
  drawn: (ms: number) => number,
  breaks: readonly Break[],
): Chronology {
  const placed = dated.map(
    ({ event, form, status, startMs, endMs, fromMs, toMs }): Placed => ({
      event,
      form,
      status,
      startMs: drawn(startMs),
      endMs: drawn(endMs),
      fromMs: drawn(fromMs),
      toMs: drawn(toMs),
    }),
  )
  const whole = spanOf(placed)
  const isFolded = (gap: Gap): boolean =>
    breaks.some(({ startMs, endMs }) => startMs >= gap.startMs && endMs <= gap.endMs)
  const notable = (whole.end - whole.start) * NOTABLE_GAP
  return {
    dated: placed,
    undated,
    indexOf,
    whole,
    opening: whole,
    // What is folded is named, however narrow it has become.
    gaps: gapsOf(placed, whole, 0).filter(gap => gap.endMs - gap.startMs > notable || isFolded(gap)),
    foldable: true,
    looks,
  }
}
