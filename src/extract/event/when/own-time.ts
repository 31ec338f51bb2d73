/** Whether the time a happening’s own words give can be its time. */
import { dayNumber } from '../../../story/days.ts'
import type { EventTime } from '../../../story/types.ts'
import { isoInWords } from '../../day-words.ts'
import type { Reading } from '../reading.ts'
import type { VerbGroup } from '../verb-group.ts'
import { placed } from './interval.ts'
import { type Claimed, isCountedFromClause, statedTime, wordsOf } from './stated.ts'

export interface OwnTime {
  /** The time its own words give, or null. */
  stated: EventTime | null
  /** Where its own words give a time that dates nothing: why, for people. No rule may then take publication instead. */
  unplaced: string | null
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
  const stated = statedTime(reading, claims, today)
  if (stated === null) {
    const vague = claims.find(
      ({ timed, direct }) => isCountedFromClause(reading, timed) || (direct && placed(timed.time) === null),
    )
    const unplaced = vague
      ? `Its own clause says ‘${wordsOf(reading, vague.timed.time)}’, which is no day or year.`
      : null
    return { stated, unplaced }
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
    unplaced: `Told as past, but ‘${words}’ lies after the day of publication, ${isoInWords(today)}.`,
  }
}
