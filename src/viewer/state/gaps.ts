/** Long stretches of time that no event touches. */
import type { Placed } from './chronology.ts'
import { AGE, NOTABLE_GAP } from './opening.ts'
import type { TimeWindow } from './store.ts'

/** In ms. */
export interface Gap {
  startMs: number
  endMs: number
}

/** From this part of the whole on a gap is worth folding: it becomes half as long or less. */
export const FOLDABLE = 0.3

/** Where an event is drawn. */
export type Drawn = Pick<Placed, 'fromMs' | 'toMs'>

/** @param dated in any order. @param least in parts of the whole. @returns in time order. */
export function gapsOf(
  dated: readonly Drawn[],
  { start, end }: TimeWindow,
  least: number = NOTABLE_GAP,
): Gap[] {
  const gaps: Gap[] = []
  let reached = Infinity
  for (const { fromMs, toMs } of byStart(dated)) {
    if (fromMs - reached > (end - start) * least) gaps.push({ startMs: reached, endMs: fromMs })
    reached = reached === Infinity ? toMs : Math.max(reached, toMs)
  }
  return gaps
}

/** Where something begins or ends: of an age, which is longer than much of the whole, nothing between its two ends. */
export const edgesOf = (dated: readonly Drawn[], { start, end }: TimeWindow): Drawn[] =>
  dated.flatMap(one => {
    const { fromMs, toMs } = one
    if (toMs - fromMs < (end - start) * AGE) return one
    return [
      { fromMs, toMs: fromMs },
      { fromMs: toMs, toMs },
    ]
  })

/** By their first moments: the order of all makes exceptions. */
export function byStart<D extends Pick<Drawn, 'fromMs'>>(dated: readonly D[]): readonly D[] {
  let before = -Infinity
  for (const { fromMs } of dated) {
    if (fromMs < before) return [...dated].sort((a, b) => a.fromMs - b.fromMs)
    before = fromMs
  }
  return dated
}
