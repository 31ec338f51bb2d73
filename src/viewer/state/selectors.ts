/**
 * A passage as a link carries it, to be found again in a text that was edited since: what it says and what stands around it
 * (W3C TextQuoteSelector), and where it stood (W3C TextPositionSelector), each under the name that the standard gives it.
 */
import type { Span } from '../../story/types.ts'

export interface Selectors extends Span {
  /** The words; of a long passage the first of them. */
  exact: string
  prefix: string
  suffix: string
}

/** A link stays short enough to be sent: UTF-16 units of the quote, and of what stands on either side. */
const MOST_QUOTED = 160
const AROUND = 24

export function selectorsOf(text: string, { start, end }: Span): Selectors {
  const quoted = Math.min(end, start + MOST_QUOTED)
  return {
    exact: whole(text.slice(start, quoted)),
    prefix: whole(text.slice(Math.max(0, start - AROUND), start)),
    suffix: whole(text.slice(end, end + AROUND)),
    start,
    end,
  }
}

/** Without half a character at either end: that could not be written in an address. */
const whole = (text: string): string => text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '')

/** As it is written behind what else a fragment says. */
export const writeSelectors = ({ exact, prefix, suffix, start, end }: Selectors): string =>
  Object.entries({ exact, prefix, suffix, start, end })
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')

/** @returns null where a fragment carries none, or they cannot be meant. */
export function readSelectors(hash: string): Selectors | null {
  const said = new URLSearchParams(hash.replace(/^#/, '').replaceAll('+', '%2B'))
  const exact = said.get('exact')
  const [start, end] = [said.get('start'), said.get('end')].map(Number)
  if (!exact || !Number.isInteger(start) || !Number.isInteger(end)) return null
  const span = { start: start ?? 0, end: end ?? 0 }
  if (span.start < 0 || span.end <= span.start) return null
  return { ...span, exact, prefix: said.get('prefix') ?? '', suffix: said.get('suffix') ?? '' }
}
