/** Which stretch of time the page opens with: all, but for a lone far-off past or future, and never one crowd at an edge. */
import type { Placed } from './chronology.ts'
import type { Drawn } from './gaps.ts'
import type { TimeWindow } from './store.ts'
import { around, within } from './window.ts'

/** A gap is worth naming, or cutting off at, from this part of the whole. */
export const NOTABLE_GAP = 0.15
/** What is cut off may hold at most this part of the events. */
const CUT_OFF = 0.35
/** What is longer than this part of a window is an age rather than an event of it. */
export const AGE = 0.4
/** Two marks nearer than this part of a window cannot be told apart. */
const PLACES = 24

/** All events, with air on both sides. Nothing else moves the edges. */
export function spanOf(dated: readonly Drawn[]): TimeWindow {
  let startMs = Infinity
  let endMs = -Infinity
  for (const { fromMs, toMs } of dated) {
    startMs = Math.min(startMs, fromMs)
    endMs = Math.max(endMs, toMs)
  }
  return around({ startMs, endMs }, 0.03)
}

/** Leaves out ages, and what lies beyond wide gaps as long as that tells more events apart, while most remain. */
export function openingOf(dated: readonly Placed[], whole: TimeWindow): TimeWindow {
  const least = Math.ceil(dated.length * (1 - CUT_OFF))
  const longest = (whole.end - whole.start) * AGE
  const brief = dated.filter(({ fromMs, toMs }) => toMs - fromMs < longest)
  const kept = brief.length > 1 && brief.length >= least ? brief : dated
  let best = spanOf(kept)
  let most = placesIn(best, dated)
  let part = withoutFarthest(
    [...kept].sort((a, b) => middleOf(a) - middleOf(b)),
    least,
  )
  while (part) {
    const window = spanOf(part)
    const places = placesIn(window, dated)
    if (places > most) {
      best = window
      most = places
    }
    part = withoutFarthest(part, least)
  }
  return within(best, whole)
}

/**
 * Cuts at the widest gap between events that leaves enough of them on one side.
 * @param sorted by their middles.
 * @returns null where no gap is worth it.
 */
function withoutFarthest(sorted: readonly Placed[], least: number): Placed[] | null {
  const middles = sorted.map(middleOf)
  const span = (middles.at(-1) ?? 0) - (middles[0] ?? 0)
  let widest = span * NOTABLE_GAP
  let part: Placed[] | null = null
  for (let n = 1; n < middles.length; n += 1) {
    const gap = (middles[n] ?? 0) - (middles[n - 1] ?? 0)
    const before = n >= least
    if (gap <= widest || !(before || middles.length - n >= least)) continue
    widest = gap
    part = before ? sorted.slice(0, n) : sorted.slice(n)
  }
  return part && part.length > 1 ? part : null
}

/** How many places a window tells apart: as many as evenly filled places would (the exponential of their entropy). */
export function placesIn(window: TimeWindow, dated: readonly Drawn[]): number {
  const counts = new Map<number, number>()
  for (const placed of dated) {
    const place = placeIn(window, placed)
    counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  let entropy = 0
  for (const count of counts.values()) entropy -= (count / dated.length) * Math.log(count / dated.length)
  return Math.exp(entropy)
}

/** What lies before a window, beyond it, or fills it, is in one place each. */
function placeIn({ start, end }: TimeWindow, placed: Drawn): number {
  const { fromMs, toMs } = placed
  if (toMs <= start) return -Infinity
  if (fromMs >= end) return Infinity
  if (toMs - fromMs > (end - start) * AGE) return -1
  return Math.floor(((middleOf(placed) - start) / (end - start)) * PLACES)
}

const middleOf = ({ fromMs, toMs }: Drawn): number => (fromMs + toMs) / 2
