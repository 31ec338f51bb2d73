/** Where a time lies, in the words of TIMEX3 and EDTF. */
import type { Grain } from '../lexicon/time/grains.ts'
import { aroundClock } from './around.ts'
import type { Meaning, Mod } from './meaning.ts'
import { edtfOf, third, timexOf } from './notation.ts'
import { boundsOf, type Day, endOf, isWithin, type Period, periodAt } from './period.ts'
import type { Told } from './reference.ts'

export interface Place {
  /** TIMEX3. */
  value: string
  /** What later times may be counted from. */
  period: Period | null
  /** EDTF; null where it is no place in time. */
  edtf: string | null
  first: Day | null
  last: Day | null
  /** What it was counted from: a date of the text, the day of publication, or nothing. */
  anchor: Told | Day | null
  /** How it was reached, for the explanation. */
  how: How
  /** Of an era: where its bounds are from. */
  source?: string
  /** What a vague time of day is taken as, in words. */
  taken?: string
}

export type How =
  | 'named'
  | 'counted'
  | 'past'
  | 'future'
  | 'nearest'
  | 'era'
  | 'vague'
  | 'length'
  | 'set'
  | 'unanchored'
  | 'within'

export const nowhere = (value: string, how: How): Place => ({
  value,
  period: null,
  edtf: null,
  first: null,
  last: null,
  anchor: null,
  how,
})

/** The place of a period; none where it reaches beyond the calendar. */
export function at(period: Period, how: How, anchor: Told | Day | null = null): Place {
  const { first, last } = boundsOf(period)
  if (!isWithin(first) || !isWithin(last)) return nowhere(last.year < 0 ? 'PAST_REF' : 'FUTURE_REF', 'vague')
  return { value: timexOf(period), period, edtf: edtfOf(period), first, last, anchor, how }
}

/** A place narrowed or loosened by a modifier. */
export function modified(place: Place, mod: Mod | undefined, { kind }: Meaning): Place {
  const { period, edtf, first, last } = place
  if (kind === 'era' && (mod === 'START' || mod === 'END') && first && last)
    return mod === 'START' ? { ...place, ...yearOnly(first) } : { ...place, ...yearOnly(last) }
  const near = edtf === null ? null : aroundClock(edtf, mod)
  if (near) return { ...place, ...near }
  if (period === null || edtf === null || kind === 'clock') return place
  if (mod === 'START' || mod === 'MID' || mod === 'END') return { ...place, ...third(period, mod) }
  if (mod === 'APPROX' && /^-?\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(edtf))
    return { ...place, edtf: `${edtf}~` }
  return place
}

/** The first or last year of an era. */
function yearOnly(within: Day): Pick<Place, 'edtf' | 'first' | 'last'> {
  const year = periodAt('year', within)
  return { edtf: `${edtfOf(year)}~`, first: year.start, last: endOf(year) }
}

/** The value of a period of a grain that nothing dates: X for each unknown digit. */
export function unknown(grain: Grain): string {
  switch (grain) {
    case 'year':
      return 'XX'.repeat(2)
    case 'decade':
      return 'X'.repeat(3)
    case 'century':
      return 'XX'
    case 'millennium':
      return 'X'
    case 'fiscal':
      return `FY${'XX'.repeat(2)}`
    case 'month':
      return `${'XX'.repeat(2)}-XX`
    case 'week':
      return `${'XX'.repeat(2)}-WXX`
    case 'weekend':
      return `${'XX'.repeat(2)}-WXX-WE`
    case 'quarter':
      return `${'XX'.repeat(2)}-QX`
    case 'half':
      return `${'XX'.repeat(2)}-HX`
    case 'season':
      return `${'XX'.repeat(2)}-XX`
    default:
      return `${'XX'.repeat(2)}-XX-XX`
  }
}
