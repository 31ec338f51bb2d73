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
/** What is longer than this part of the whole is an age rather than an event of it. */
const AGE = 0.4

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
  const whole = spanOf(dated)
  const gaps = gapsOf(dated, whole)
  return {
    dated,
    undated,
    ids,
    indexOf: new Map(ids.map((id, index) => [id, index])),
    whole,
    opening: openingOf(dated, whole),
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
function gapsOf(dated: readonly Placed[], { start, end }: TimeWindow): Chronology['gaps'] {
  const gaps: Chronology['gaps'] = []
  let reached = Infinity
  for (const { fromMs, toMs } of dated) {
    if (fromMs - reached > (end - start) * NOTABLE_GAP) gaps.push({ startMs: reached, endMs: fromMs })
    reached = reached === Infinity ? toMs : Math.max(reached, toMs)
  }
  return gaps
}

/** Leaves out ages and what lies beyond notable gaps, while most events remain. */
function openingOf(dated: readonly Placed[], whole: TimeWindow): TimeWindow {
  const longest = (whole.end - whole.start) * AGE
  const most = (part: readonly Placed[], of: readonly Placed[]): boolean =>
    part.length > 1 && part.length >= of.length * (1 - CUT_OFF)
  const brief = dated.filter(({ fromMs, toMs }) => toMs - fromMs < longest)
  let kept = most(brief, dated) ? brief : dated
  for (const { startMs, endMs } of gapsOf(kept, whole)) {
    const after = kept.filter(({ fromMs }) => fromMs >= endMs)
    const before = kept.filter(({ toMs }) => toMs <= startMs)
    if (most(after, dated)) kept = after
    else if (most(before, dated)) kept = before
  }
  return clampWindow(spanOf(kept))
}
