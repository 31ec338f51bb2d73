/** A time of day that is only near a clock's: "shortly after 7 a.m.", "about 40 minutes later". */
import type { Mod } from './meaning.ts'

/** Minutes from the clock's time to the first and last that it is taken to be, and that in words. */
const NEAR: Partial<Record<Mod, { from: number; to: number; taken: string }>> = {
  AFTER: { from: 0, to: 60, taken: 'the hour after' },
  BEFORE: { from: -60, to: 0, taken: 'the hour before' },
  APPROX: { from: -15, to: 15, taken: 'a quarter of an hour on either side' },
}
const LAST_MINUTE = 24 * 60 - 1

/**
 * The stretch of the day that a time near a clock's is taken to lie in. (EDTF has no sign for “about” behind a clock.)
 * @param edtf a day with a clock.
 * @returns an interval in EDTF, within that day, and its words; null where it has no clock, or stands for itself.
 */
export function aroundClock(edtf: string, mod: Mod | undefined): { edtf: string; taken: string } | null {
  const [, day, hour, minute, zone] = /^(.+)T(\d\d):(\d\d):\d\d(.*)$/.exec(edtf) ?? []
  const near = mod && NEAR[mod]
  if (!near || day === undefined) return null
  const at = Number(hour) * 60 + Number(minute)
  const clock = (by: number): string =>
    `${day}T${inClock(Math.min(Math.max(at + by, 0), LAST_MINUTE))}:00${zone}`
  return { edtf: `${clock(near.from)}/${clock(near.to)}`, taken: near.taken }
}

/** The minutes of a day that an EDTF string tells, or null. */
export function clockOf(edtf: string | null): number | null {
  const [, hour, minute] = /T(\d\d):(\d\d)/.exec(edtf ?? '') ?? []
  return hour === undefined ? null : Number(hour) * 60 + Number(minute)
}

/** Minutes of a day as `hh:mm`. */
export const inClock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map(n => String(n).padStart(2, '0')).join(':')
