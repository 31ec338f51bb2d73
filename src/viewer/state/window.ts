/** Arithmetic of visible windows: all in ms since 1970-01-01T00:00Z, with widths in px where the screen matters. */
import { DAY_MS, type Extent, MINUTE_MS } from '../ui/certainty.ts'
import type { TimeWindow } from './store.ts'

/** Beyond these years dates cannot be drawn: JavaScript's end at ±271,821. */
const LIMIT_MS = 250_000 * 365.2425 * DAY_MS
const NARROWEST_MS = 10 * MINUTE_MS

/** The window moved and narrowed or widened as little as needed to be drawable. */
export function clampWindow({ start, end }: TimeWindow): TimeWindow {
  const span = Math.min(Math.max(end - start, NARROWEST_MS), 2 * LIMIT_MS)
  const middle = (start + end) / 2
  const first = Math.min(Math.max(middle - span / 2, -LIMIT_MS), LIMIT_MS - span)
  return { start: first, end: first + span }
}

/** @param factor below 1 zooms in. @param atMs stays where it is; the middle unless given. */
export function zoom(window: TimeWindow, factor: number, atMs = (window.start + window.end) / 2): TimeWindow {
  return clampWindow({
    start: atMs + (window.start - atMs) * factor,
    end: atMs + (window.end - atMs) * factor,
  })
}

/** A window as wide as the limit, or wider, becomes the limit; one that reaches beyond it is moved back inside. */
export function within({ start, end }: TimeWindow, limit: TimeWindow): TimeWindow {
  const span = end - start
  if (span >= limit.end - limit.start) return limit
  const first = Math.min(Math.max(start, limit.start), limit.end - span)
  return { start: first, end: first + span }
}

/** Open ends count as nothing: the known end stands for the whole. */
export function closed({ startMs, endMs }: Extent): Extent {
  if (startMs === -Infinity) return { startMs: endMs - DAY_MS, endMs }
  if (endMs === Infinity) return { startMs, endMs: startMs + DAY_MS }
  return { startMs, endMs }
}

/** A window around an extent, with air on both sides; a single day gets its neighbours, several days need fewer of them. */
export function around(extent: Extent, air = 0.06): TimeWindow {
  const { startMs, endMs } = closed(extent)
  const length = endMs - startMs
  const neighbours = 3 * Math.min(length, DAY_MS ** 2 / length)
  const margin = Math.max(length * air, neighbours)
  return clampWindow({ start: startMs - margin, end: endMs + margin })
}

/**
 * The window that shows an extent, of the same width: the same where it can be seen already, moved where it cannot; of
 * what is longer than the window the nearer end comes to its middle.
 */
export function reveal(window: TimeWindow, extent: Extent): TimeWindow {
  const { startMs, endMs } = closed(extent)
  const span = window.end - window.start
  const edge = span * 0.1
  if (startMs >= window.start && endMs <= window.end) return window
  if (endMs - startMs > span) {
    // Where it reaches into the window enough of it is seen.
    if (startMs < window.end - edge && endMs > window.start + edge) return window
    const nearer = startMs < window.start ? endMs : startMs
    return clampWindow({ start: nearer - span / 2, end: nearer + span / 2 })
  }
  const margin = Math.min(edge, (span - (endMs - startMs)) / 2)
  const start = startMs < window.start ? startMs - margin : endMs + margin - span
  return clampWindow({ start, end: start + span })
}

/** A window of the same width, where it is wide enough, at whose near edge an extent stands: the last in it, or the first. */
export function arriving({ start, end }: TimeWindow, extent: Extent, by: 1 | -1): TimeWindow {
  const { startMs, endMs } = closed(extent)
  const span = end - start
  if (endMs - startMs > span * 0.8) return around(extent)
  const first = by === 1 ? startMs - span * 0.1 : endMs + span * 0.1 - span
  return clampWindow({ start: first, end: first + span })
}

/** Somewhere between two windows. @param part 0 is `from`, 1 is `to`. */
export function between(from: TimeWindow, to: TimeWindow, part: number): TimeWindow {
  return {
    start: from.start + (to.start - from.start) * part,
    end: from.end + (to.end - from.end) * part,
  }
}

export const sameWindow = (a: TimeWindow | null, b: TimeWindow | null): boolean =>
  a === b || (a !== null && b !== null && a.start === b.start && a.end === b.end)

/** Where a moment lies across a width. */
export const pxOf = (ms: number, window: TimeWindow, widthPx: number): number =>
  ((ms - window.start) / (window.end - window.start)) * widthPx

/** Inverse of {@link pxOf}. */
export const msOf = (px: number, window: TimeWindow, widthPx: number): number =>
  window.start + (px / widthPx) * (window.end - window.start)
