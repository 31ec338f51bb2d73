/** What the overview draws: where every event lies in the whole range, or how many lie in each part of it. */
import type { Placed } from '../state/chronology.ts'
import { firstWhere } from '../state/first-where.ts'
import type { TimeWindow } from '../state/store.ts'

/** Parts of the whole range, 0 to 100. */
export interface Stroke {
  from: number
  to: number
  /** 0 top, 1 bottom. */
  at: number
  placed: Placed
}

/** A moment's part of the whole, 0 to 100. */
export const partOf = (ms: number, whole: TimeWindow): number =>
  Math.min(100, Math.max(0, ((ms - whole.start) / (whole.end - whole.start)) * 100))

/** One stroke an event, each a little lower than the one before: a miniature of the rows. */
export const strokes = (dated: readonly Placed[], whole: TimeWindow): Stroke[] =>
  dated.map((placed, n) => ({
    from: partOf(placed.fromMs, whole),
    to: partOf(placed.toMs, whole),
    at: dated.length > 1 ? n / (dated.length - 1) : 0.5,
    placed,
  }))

/** How many events begin in each of `parts` equal parts; 1 is the fullest. Square roots keep single events visible. */
export function density(dated: readonly Placed[], whole: TimeWindow, parts: number): number[] {
  const counts = new Array<number>(parts).fill(0)
  for (const { fromMs } of dated) {
    const part = partAt(fromMs, whole, parts)
    counts[part] = (counts[part] ?? 0) + 1
  }
  const most = counts.reduce((a, b) => Math.max(a, b), 1)
  return counts.map(count => Math.sqrt(count / most))
}

const partAt = (ms: number, whole: TimeWindow, parts: number): number =>
  Math.min(parts - 1, Math.floor((partOf(ms, whole) / 100) * parts))

/**
 * In which of `parts` equal parts some of the events begin, rising: of thousands of events few are looked at.
 * @param places of these events among the dated ones, rising; what lies beyond is left out.
 */
export function partsWith(
  places: readonly number[],
  dated: readonly Placed[],
  whole: TimeWindow,
  parts: number,
): number[] {
  const fromMs = (n: number): number => dated[places[n] ?? -1]?.fromMs ?? Infinity
  const found = new Set<number>()
  for (let n = 0; fromMs(n) < Infinity; ) {
    const part = partAt(fromMs(n), whole, parts)
    found.add(part)
    const endMs = whole.start + ((part + 1) / parts) * (whole.end - whole.start)
    n = Math.max(
      n + 1,
      firstWhere(places.length, at => fromMs(at) >= endMs),
    )
  }
  return [...found]
}

/** Narrower frames could neither be seen nor be told from their grips. */
const LEAST_FRAME_PX = 6
export const GRIP_PX = 4

/** Where the frame of the window stands, in px: its grips, outside of it, have room on either side. */
export function frameOf(
  window: TimeWindow,
  whole: TimeWindow,
  widthPx: number,
): { startPx: number; endPx: number } {
  const [from, to] = [window.start, window.end].map(ms => (partOf(ms, whole) / 100) * widthPx) as [
    number,
    number,
  ]
  const length = Math.max(LEAST_FRAME_PX, to - from)
  const startPx = Math.max(0, Math.min((from + to - length) / 2, widthPx - length))
  return { startPx, endPx: startPx + length }
}

/** Where a pointer took hold of the window. */
export type Grip = 'start' | 'end' | 'all' | 'beside'

/** @param px from the left of the overview. Its edges are 12 px wide, the inner half only where there is room. */
export function gripAt(px: number, window: TimeWindow, whole: TimeWindow, widthPx: number): Grip {
  const { startPx, endPx } = frameOf(window, whole, widthPx)
  const inner = Math.min(8, (endPx - startPx) / 4)
  if (px >= startPx - 12 && px <= startPx + inner) return 'start'
  if (px <= endPx + 12 && px >= endPx - inner) return 'end'
  return px > startPx && px < endPx ? 'all' : 'beside'
}

/** The window after its grip was dragged by a stretch of time. */
export function dragged(window: TimeWindow, grip: Grip, byMs: number, leastMs: number): TimeWindow {
  const { start, end } = window
  if (grip === 'start') return { start: Math.min(start + byMs, end - leastMs), end }
  if (grip === 'end') return { start, end: Math.max(end + byMs, start + leastMs) }
  return { start: start + byMs, end: end + byMs }
}
