/** What is known of an event's time and of its truth: the forms that marks take, and the stretch of time they cover. */
import { dayNumber } from '../../story/days.ts'
import type { Event, EventTime } from '../../story/types.ts'

export const DAY_MS = 86_400_000
export const MINUTE_MS = 60_000

/**
 * How sure a date is:
 * `instant` a stated clock time; `day` a stated day; `within` some time in a longer stretch; `span` lasting from its
 * first to its last day; `about` approximate; `before` and `since` open at one end.
 */
export type Form = 'instant' | 'day' | 'within' | 'span' | 'about' | 'before' | 'since'

/** Whether it happened, as far as the text says. */
export type Status = 'asserted' | 'reported' | 'alleged' | 'asked' | 'planned' | 'hypothetical' | 'denied'

/** A stretch of time in ms since 1970-01-01T00:00Z, half-open; an open end is infinite. */
export interface Extent {
  startMs: number
  endMs: number
}

/** A stretch of time, and what is known of it. */
export interface Placement extends Extent {
  form: Form
}

const CLOCK = /^[^/]*T(\d{2})(?::(\d{2}))?(?::(\d{2}))?/
const APPROXIMATE = /[~?%]/
/** A date that leaves its first or last digits open is a stretch, not a guess. */
const INTERVAL = /^[^[{]*\/[^\]}]*$/

/**
 * Where a time stands and how sure it is, from its days, its EDTF and what kind of thing happened.
 * A clock time stands where the text puts it, whatever its zone.
 * @returns null where both ends are open: there is no place for it.
 */
export function placementOf(time: EventTime, event?: Pick<Event, 'class' | 'aspect'>): Placement | null {
  const { earliest, latest, edtf } = time
  const startMs = earliest === null ? -Infinity : dayNumber(earliest) * DAY_MS
  const endMs = latest === null ? Infinity : (dayNumber(latest) + 1) * DAY_MS
  if (earliest === null) return latest === null ? null : { startMs, endMs, form: 'before' }
  if (latest === null) return { startMs, endMs, form: 'since' }
  if (APPROXIMATE.test(edtf)) return { startMs, endMs, form: 'about' }
  if (earliest === latest) return clock(edtf, startMs) ?? { startMs, endMs, form: 'day' }
  return { startMs, endMs, form: INTERVAL.test(edtf) && lasts(event) ? 'span' : 'within' }
}

/** Clock times are minutes wide, or an hour where only the hour is known. */
function clock(edtf: string, dayMs: number): Placement | null {
  const [, hour, minute] = CLOCK.exec(edtf) ?? []
  if (hour === undefined) return null
  const startMs = dayMs + (Number(hour) * 60 + Number(minute ?? 0)) * MINUTE_MS
  return { startMs, endMs: startMs + (minute === undefined ? 60 : 1) * MINUTE_MS, form: 'instant' }
}

/** States and what is seen as going on fill their interval; anything else happened somewhere in it. */
const lasts = (event?: Pick<Event, 'class' | 'aspect'>): boolean =>
  event?.class === 'STATE' || (event?.aspect?.endsWith('PROGRESSIVE') ?? false)

/** What the text says about whether it happened; a denial outweighs all else. */
export function statusOf(event: Pick<Event, 'polarity' | 'modality' | 'claim'>): Status {
  if (event.claim === 'denied' || event.polarity === 'negative') return 'denied'
  if (event.claim) return event.claim
  return event.modality
}
