/** What the list of a group holds, and where on the screen it stands. */
import type { Placed } from '../state/chronology.ts'
import { DAY_MS, type Extent } from '../ui/certainty.ts'
import type { Members } from './gather.ts'

/** Longer lists are for zooming. */
export const MOST_SHOWN = 100
const GAP_PX = 6

/** A group's members in time order; of too many the most salient. */
export function shownOf(
  dated: readonly Placed[],
  { first, end, without, pastMs = -Infinity }: Members,
): Placed[] {
  const left = new Set(without)
  const all: number[] = []
  for (let n = first; n < end; n += 1) if (!left.has(n) && (dated[n]?.toMs ?? pastMs) > pastMs) all.push(n)
  const salience = (n: number): number => dated[n]?.event.salience ?? 0
  return (
    all.length > MOST_SHOWN
      ? all
          .sort((a, b) => salience(b) - salience(a) || a - b)
          .slice(0, MOST_SHOWN)
          .sort((a, b) => a - b)
      : all
  ).flatMap(n => dated[n] ?? [])
}

/** From the first to the last beginning; null where zooming does not tell them apart: they begin on one day, or go on from before. */
export function extentOf(dated: readonly Placed[], { first, end, pastMs }: Members): Extent | null {
  if (pastMs !== undefined) return null
  const startMs = dated[first]?.fromMs ?? 0
  const endMs = dated[end - 1]?.fromMs ?? 0
  return endMs - startMs >= DAY_MS ? { startMs, endMs } : null
}

interface Size {
  width: number
  height: number
}

/** Below a mark, or above where there is more room; inside the screen. All in px of the screen. */
export function placeBeside(
  mark: { left: number; top: number; bottom: number },
  box: Size,
  screen: Size,
): { left: number; top: number } {
  const below = mark.bottom + GAP_PX
  const above = mark.top - GAP_PX - box.height
  const fits = below + box.height <= screen.height - GAP_PX || above < GAP_PX
  return {
    left: Math.max(GAP_PX, Math.min(mark.left, screen.width - GAP_PX - box.width)),
    top: Math.max(GAP_PX, Math.min(fits ? below : above, screen.height - GAP_PX - box.height)),
  }
}
