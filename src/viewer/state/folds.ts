/** Which empty stretches of time are folded, and where moments are drawn then. Loaded when something is to be folded. */
import { DAY_MS } from '../ui/certainty.ts'
import type { Placed } from './chronology.ts'
import { edgesOf, FOLDABLE, type Gap, gapsOf } from './gaps.ts'
import { placesIn, spanOf } from './opening.ts'
import type { TimeWindow } from './store.ts'

/** A stretch that is folded: a gap without some air at the events on either side. */
export interface Fold extends Gap {
  /** The whole gap. */
  lengthMs: number
  /** As long it is drawn. */
  drawnMs: number
}

const MOST_FOLDS = 6
/** In parts of what is left: a fold, and the air on either side of it. */
const FOLD = 0.16
const AIR = 0.05
/** Folding one stretch more is to tell so many times as many events apart. */
const WORTH = 1.15

/**
 * The longest gaps, as many as tell most events apart when they are folded; where that helps little, those that are worth
 * it by themselves. Nothing begins or ends in them, but ages may last through them.
 * @returns in time order; none only where no gap is long.
 */
export function foldsOf(dated: readonly Placed[], whole: TimeWindow): Fold[] {
  const gaps = gapsOf(edgesOf(dated, whole), whole, 0)
    .sort((a, b) => lengthOf(b) - lengthOf(a))
    .slice(0, MOST_FOLDS)
  let best = foldsIn(
    gaps.filter(gap => lengthOf(gap) > (whole.end - whole.start) * FOLDABLE),
    dated,
  )
  if (best.length === 0) return best
  let most = placesIn(spanOf(dated), dated)
  for (let count = 1; count <= gaps.length; count += 1) {
    const folds = foldsIn(gaps.slice(0, count), dated)
    const drawn = dated.map(({ fromMs, toMs }) => ({
      fromMs: drawnAt(folds, fromMs),
      toMs: drawnAt(folds, toMs),
    }))
    const places = placesIn(spanOf(drawn), drawn)
    if (places < most * WORTH) continue
    best = folds
    most = places
  }
  return best
}

const lengthOf = ({ startMs, endMs }: Gap): number => endMs - startMs

/** @param gaps in any order. */
function foldsIn(gaps: readonly Gap[], dated: readonly Placed[]): Fold[] {
  const first = dated.reduce((least, { fromMs }) => Math.min(least, fromMs), Infinity)
  const last = dated.reduce((most, { toMs }) => Math.max(most, toMs), -Infinity)
  const left = Math.max(
    DAY_MS,
    gaps.reduce((left, gap) => left - lengthOf(gap), last - first),
  )
  return [...gaps]
    .sort((a, b) => a.startMs - b.startMs)
    .map(gap => {
      const air = Math.min(left * AIR, lengthOf(gap) / 4)
      const fold = { startMs: gap.startMs + air, endMs: gap.endMs - air }
      return { ...fold, lengthMs: lengthOf(gap), drawnMs: left * FOLD }
    })
    .filter(fold => fold.drawnMs < lengthOf(fold) / 2)
}

/**
 * Where a moment is drawn when stretches are folded: outside of them a ms is as long as another. It rises throughout.
 * @param folds in time order.
 */
export function drawnAt(folds: readonly Fold[], ms: number): number {
  let cut = 0
  for (const { startMs, endMs, drawnMs } of folds) {
    if (ms <= startMs) break
    const part = Math.min(1, (ms - startMs) / (endMs - startMs))
    cut += part * (endMs - startMs - drawnMs)
  }
  return ms - cut
}

/** The way back. */
export function datedAt(folds: readonly Fold[], drawnMs: number): number {
  let ms = drawnMs
  for (const fold of folds) {
    if (ms <= fold.startMs) break
    const part = Math.min(1, (ms - fold.startMs) / fold.drawnMs)
    ms += part * (fold.endMs - fold.startMs - fold.drawnMs)
  }
  return ms
}
