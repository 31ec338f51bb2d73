/** Gathers what is not drawn singly into groups, bin by bin. */
import type { Placed } from '../state/chronology.ts'
import { drawnExtent } from './drawn.ts'
import { type LayoutIndex, lowerBound } from './layout-index.ts'
import { topMax } from './max-tree.ts'

/** The events of `dated` from `first` up to `end`, without those drawn singly. */
export interface Members {
  first: number
  end: number
  count: number
  without: readonly number[]
  /** Only those count that end later than this. */
  pastMs?: number
}

/** The first of a group's members. */
export function firstOf({ first, end, without }: Members): number {
  for (let n = first; n < end; n += 1) if (!without.includes(n)) return n
  return first
}

/** The last of a group's members. */
export function lastOf({ first, end, without }: Members): number {
  for (let n = end - 1; n >= first; n -= 1) if (!without.includes(n)) return n
  return first
}

export interface Gathered {
  /** Of its first bin. */
  bin: number
  members: Members
  /** Where the first member is drawn, and where the last to end does. */
  fromMs: number
  toMs: number
  /** Set where it has one member that stands in nobody's way: that can be drawn itself. */
  only?: Placed
}

/** Groups that begin nearer to one another than this would write over each other's counts: they are one. */
const APART_PX = 28

/**
 * What began before the first bin and goes on in it is a group too, as long as no other stands in its way.
 * @param beginMs of the first bin.
 * @param bins side by side in time order: each the events from `first` up to `end`.
 * @param single what is drawn singly.
 */
export function gather(
  index: LayoutIndex,
  beginMs: number,
  bins: readonly { bin: number; first: number; end: number }[],
  single: Iterable<number>,
  msPerPx: number,
): Gathered[] {
  const alone = [...single].sort((a, b) => a - b)
  const gathered: Gathered[] = goingOn(index, beginMs, alone)
  for (const { bin, first, end } of bins) {
    const without = alone.filter(n => n >= first && n < end)
    const members = { first, end, count: end - first - without.length, without }
    if (members.count === 0) continue
    const last = gathered.at(-1)
    const fromMs = Math.max(beginMs, beginOf(index.dated[firstOf(members)], msPerPx))
    if (last && last.members.pastMs === undefined && fromMs - last.fromMs < APART_PX * msPerPx)
      last.members = joined(last.members, members, alone)
    else gathered.push({ bin, members, fromMs, toMs: fromMs })
  }
  gathered.forEach((group, n) => {
    // A line ends where the next begins.
    const nextMs = gathered[n + 1]?.fromMs ?? Infinity
    const longest = index.dated[longestOf(index, group.members)]
    const endMs = endOf(longest, msPerPx)
    group.toMs = Math.max(group.fromMs, Math.min(endMs, nextMs))
    if (longest && group.members.count === 1 && endMs <= nextMs) group.only = longest
  })
  return gathered
}

function goingOn(index: LayoutIndex, beginMs: number, alone: readonly number[]): Gathered[] {
  const end = lowerBound(index.moments, beginMs)
  const without = alone.filter(n => n < end)
  const count = end - index.over(beginMs) - without.length
  const members = { first: 0, end, count, without, pastMs: beginMs }
  return end > 0 && count > 0 ? [{ bin: -Infinity, members, fromMs: beginMs, toMs: beginMs }] : []
}

function joined(a: Members, b: Members, alone: readonly number[]): Members {
  return {
    first: a.first,
    end: b.end,
    count: a.count + b.count,
    without: alone.filter(n => n >= a.first && n < b.end),
  }
}

/** The member that is over last. */
const longestOf = ({ toMs }: LayoutIndex, { first, end, without }: Members): number =>
  topMax(toMs, first, end, without.length + 1).find(n => !without.includes(n)) ?? first

/** Where an event begins to be drawn: a day as a dot in its middle. */
export function beginOf(placed: Placed | undefined, msPerPx: number): number {
  if (!placed) return 0
  const { startMs } = drawnExtent(placed, msPerPx)
  return Number.isFinite(startMs) ? startMs : placed.fromMs
}

/** Where an event is drawn to end. */
const endOf = (placed: Placed | undefined, msPerPx: number): number =>
  placed ? Math.min(placed.toMs, drawnExtent(placed, msPerPx).endMs) : 0
