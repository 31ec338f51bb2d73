/** The Story's events in the order in which they happened, and what has no place in time. Made once a Story. */
import type { Event, Story } from '../../story/types.ts'
import { DAY_MS, type Placement, placementOf, type Status, statusOf } from '../ui/certainty.ts'
import type { TimeWindow } from './store.ts'
import { around, clampWindow, closed } from './window.ts'

/** An event with its place in time. */
export interface Placed extends Placement {
  event: Event
  status: Status
  /** Where it is drawn: open ends are given up to the known one. */
  fromMs: number
  toMs: number
}

export interface Chronology {
  /** By their first possible moment; the shorter first where they start together. */
  dated: Placed[]
  undated: Event[]
  /** Dated, then undated: the order of the event list and of the arrow keys. */
  ids: string[]
  /** Place of an event in `ids`. */
  indexOf: Map<string, number>
  /** All of it, with air. */
  whole: TimeWindow
  /** What the page opens with: all, but for a lone far-off past or future. */
  opening: TimeWindow
  /** The longest stretches without events, in time order. */
  gaps: { startMs: number; endMs: number }[]
}

const EMPTY: TimeWindow = { start: -DAY_MS * 365, end: DAY_MS * 365 }
/** A gap is worth naming, or cutting off at, from this part of the whole. */
const NOTABLE_GAP = 0.15
/** What is cut off may hold at most this part of the events. */
const CUT_OFF = 0.35

export function chronologyOf(story: Pick<Story, 'events'>): Chronology {
  const dated: Placed[] = []
  const undated: Event[] = []
  for (const event of story.events) {
    const placement = event.time && placementOf(event.time, event)
    if (!placement) undated.push(event)
    else {
      const { startMs, endMs } = closed(placement)
      dated.push({ ...placement, event, status: statusOf(event), fromMs: startMs, toMs: endMs })
    }
  }
  dated.sort((a, b) => sortKey(a) - sortKey(b) || a.toMs - b.toMs)
  const ids = [...dated.map(({ event }) => event.id), ...undated.map(({ id }) => id)]
  const gaps = gapsOf(dated)
  return {
    dated,
    undated,
    ids,
    indexOf: new Map(ids.map((id, index) => [id, index])),
    whole: spanOf(dated),
    opening: openingOf(dated, gaps),
    gaps,
  }
}

/** What happened before a day comes before what happened on it. */
const sortKey = ({ form, fromMs }: Placed): number => fromMs - (form === 'before' ? DAY_MS : 0)

function spanOf(dated: readonly Placed[]): TimeWindow {
  const [first] = dated
  if (!first) return EMPTY
  let startMs = Infinity
  let endMs = -Infinity
  for (const { fromMs, toMs } of dated) {
    startMs = Math.min(startMs, fromMs)
    endMs = Math.max(endMs, toMs)
  }
  return around({ startMs, endMs }, 0.03)
}

/** Stretches that no event touches, long ones only. */
function gapsOf(dated: readonly Placed[]): Chronology['gaps'] {
  const { start, end } = spanOf(dated)
  const gaps: Chronology['gaps'] = []
  let reached = Infinity
  for (const { fromMs, toMs } of dated) {
    if (fromMs - reached > (end - start) * NOTABLE_GAP) gaps.push({ startMs: reached, endMs: fromMs })
    reached = reached === Infinity ? toMs : Math.max(reached, toMs)
  }
  return gaps
}

/** Cuts at notable gaps while nearly all events remain. */
function openingOf(dated: readonly Placed[], gaps: Chronology['gaps']): TimeWindow {
  let kept = dated
  for (const gap of gaps) {
    const after = kept.filter(({ fromMs }) => fromMs >= gap.endMs)
    const before = kept.filter(({ toMs }) => toMs <= gap.startMs)
    if (before.length <= dated.length * CUT_OFF && after.length > 1) kept = after
    else if (after.length <= dated.length * CUT_OFF && before.length > 1) kept = before
  }
  return clampWindow(spanOf(kept))
}
