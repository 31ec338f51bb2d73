/** The whole of time across a picture, long empty stretches folded: within each part that is left a px is as long as another. */
import type { Chronology, Placed } from './chronology.ts'
import { gapsOf } from './gaps.ts'
import type { TimeWindow } from './store.ts'

export interface ScalePart {
  window: TimeWindow
  fromPx: number
  toPx: number
}

export interface Scale {
  parts: ScalePart[]
  /** The stretches that are folded, between the parts. */
  folds: { startMs: number; endMs: number; fromPx: number; toPx: number }[]
  px: (ms: number) => number
}

const FOLD_PX = 26
/** Around the events of a part, in parts of its length. */
const AIR = 0.06
/** A part that holds a single moment is still so wide, of what there is. */
const LEAST_SHARE = 0.08

/** Shorter stretches, in parts of the whole, are not folded, and no more than so many. */
const NOTABLE = 0.06
const MOST_FOLDS = 4

/** @param fromPx, toPx the room across. */
export function foldedScale(
  { whole, dated }: Pick<Chronology, 'whole' | 'dated'>,
  fromPx: number,
  toPx: number,
): Scale {
  const gaps = gapsOf(dated, whole, NOTABLE)
    .sort((a, b) => b.endMs - b.startMs - (a.endMs - a.startMs))
    .slice(0, MOST_FOLDS)
    .sort((a, b) => a.startMs - b.startMs)
  const windows = windowsOf(dated, gaps)
  const room = toPx - fromPx - FOLD_PX * (windows.length - 1)
  const shares = sharesOf(windows, dated)
  const parts: ScalePart[] = []
  let at = fromPx
  for (const [n, window] of windows.entries()) {
    const width = room * (shares[n] ?? 0)
    parts.push({ window, fromPx: at, toPx: at + width })
    at += width + FOLD_PX
  }
  const folds = parts.slice(1).map((part, n) => ({
    startMs: gaps[n]?.startMs ?? 0,
    endMs: gaps[n]?.endMs ?? 0,
    fromPx: parts[n]?.toPx ?? 0,
    toPx: part.fromPx,
  }))
  const px = (ms: number): number => {
    const next = parts.findIndex(({ window }) => ms <= window.end)
    const part = parts[next] ?? parts.at(-1)
    if (!part) return fromPx
    const { start, end } = part.window
    const before = parts[next - 1]
    // Within a fold.
    if (ms < start && before) {
      const share = (ms - before.window.end) / (start - before.window.end || 1)
      return before.toPx + share * (part.fromPx - before.toPx)
    }
    return part.fromPx + ((ms - start) / (end - start || 1)) * (part.toPx - part.fromPx)
  }
  return { parts, folds, px }
}

/** What is left between the gaps, each with some air. */
function windowsOf(dated: readonly Placed[], gaps: Chronology['gaps']): TimeWindow[] {
  const first = dated.reduce((least, { fromMs }) => Math.min(least, fromMs), Infinity)
  const last = dated.reduce((most, { toMs }) => Math.max(most, toMs), -Infinity)
  const bare = [...gaps, null].map((gap, n) => ({
    start: gaps[n - 1]?.endMs ?? first,
    end: gap?.startMs ?? last,
  }))
  return bare.map(({ start, end }, n) => {
    const air = (end - start) * AIR
    const most = (gap: Chronology['gaps'][number] | undefined): number =>
      gap ? Math.min(air, (gap.endMs - gap.startMs) / 4) : air
    return { start: start - most(gaps[n - 1]), end: end + most(gaps[n]) }
  })
}

/** How much of the room each part has: half by how many events it holds, half by how long it is, which counts less and less. */
function sharesOf(windows: readonly TimeWindow[], dated: readonly Placed[]): number[] {
  const lengths = windows.map(({ start, end }) => Math.sqrt(end - start))
  const counts = windows.map(
    ({ start, end }) => dated.filter(({ fromMs }) => fromMs >= start && fromMs <= end).length,
  )
  const [allLength, allCount] = [sum(lengths) || 1, sum(counts) || 1]
  const shares = windows.map((_, n) =>
    Math.max(LEAST_SHARE, ((lengths[n] ?? 0) / allLength + (counts[n] ?? 0) / allCount) / 2),
  )
  return shares.map(share => share / sum(shares))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
