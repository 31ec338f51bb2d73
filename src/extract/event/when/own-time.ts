/** Whether the time a happening’s own words give can be its time. */
import { dayNumber } from '../../../story/days.ts'
import type { EventTime, Time } from '../../../story/types.ts'
import { isoInWords } from '../../day-words.ts'
import type { Undated } from '../happening.ts'
import type { Reading } from '../reading.ts'
import type { VerbGroup } from '../verb-group.ts'
import { placed } from './interval.ts'
import { rangeEnd } from './range.ts'
import { type Claimed, isCountedFromClause, statedTime, wordsOf } from './stated.ts'

export interface OwnTime {
  /** The time its own words give, or null. */
  stated: EventTime | null
  /** Where its own words give a time that dates nothing: why. No rule may then take publication instead. */
  unplaced: Undated | null
}

/**
 * The time of its own words, unless a past tense speaks against it: “in July the ferry sank”, read as July to come,
 * is misread. A full date with its year stands, for nothing was read into it.
 * @param today day of publication, or null.
 */
export function ownTime(
  reading: Reading,
  claims: readonly Claimed[],
  group: VerbGroup | null,
  today: string | null,
): OwnTime {
  const backwards = backwardsIn(reading, claims)
  if (backwards !== null) return { stated: null, unplaced: contradictory(backwards) }
  const stated = statedTime(reading, claims, today)
  if (stated === null) {
    const vague = claims.find(
      ({ timed, direct }) => isCountedFromClause(reading, timed) || (direct && placed(timed.time) === null),
    )
    const unplaced = vague
      ? `Its own clause says ‘${wordsOf(reading, vague.timed.time)}’, which is no day or year.`
      : null
    return { stated, unplaced: unplaced === null ? null : { undated: unplaced, undatedKind: 'vague' } }
  }
  const { earliest } = stated
  // “estimated by 2050, needs would double”: nothing is past by then
  const first = stated.derivation.rule === 'stated-by' ? stated.latest : earliest
  const isToCome = today !== null && first !== null && dayNumber(first) > dayNumber(today)
  if (!isToCome || group?.tense !== 'PAST') return { stated, unplaced: null }
  const claim = claims.find(({ timed }) => stated.times.includes(timed.time.id))
  const words = claim ? wordsOf(reading, claim.timed.time) : ''
  if (/^\d{4}-\d{2}-\d{2}/.test(stated.edtf) && words.includes(stated.edtf.slice(0, 4)))
    return { stated, unplaced: null }
  return {
    stated: null,
    unplaced: contradictory(
      `Told as past, but ‘${words}’ lies after the day of publication, ${isoInWords(today)}.`,
    ),
  }
}

const contradictory = (undated: string): Undated => ({ undated, undatedKind: 'contradictory' })

/** “from 1990 to 1985”: a stretch that ends before it begins, where both its ends say their year; null where there is none. */
function backwardsIn(reading: Reading, claims: readonly Claimed[]): string | null {
  for (const { timed } of claims) {
    const end = rangeEnd(reading, timed)
    if (end === null || !saysYear(reading, timed.time) || !saysYear(reading, end)) continue
    if (dayNumber(timed.time.earliest) > dayNumber(end.latest))
      return `Its own clause says from ‘${wordsOf(reading, timed.time)}’ to ‘${wordsOf(reading, end)}’, which ends before it begins.`
  }
  return null
}

/** With both bounds, and its year of four digits among its words. */
const saysYear = (reading: Reading, time: Time): time is Time & { earliest: string; latest: string } =>
  time.earliest !== null &&
  time.latest !== null &&
  /^\d{4}/.test(time.edtf ?? '') &&
  wordsOf(reading, time).includes(time.edtf?.slice(0, 4) ?? '')
