/**
 * What a time expression says, before it is known when that is. Language rules produce meanings; `resolve.ts` places them.
 */
import type { Grain, Season } from '../lexicon/time/grains.ts'
import type { Span } from './day.ts'
import type { Period } from './period.ts'

export type Mod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'

/** Something that comes once a year. */
export type Yearly =
  | { of: 'month'; month: number }
  /** `weekday` (1–7) where it is said too: it tells the year. */
  | { of: 'day'; month: number; day: number; weekday?: number }
  | { of: 'season'; season: Season }
  | { of: 'quarter'; quarter: number }
  | { of: 'half'; half: number }
  | { of: 'easter'; days: number }
  | { of: 'nth'; month: number; weekday: number; nth: number }
  /** A feast of another calendar: once a year, by rules that are not computed here. */
  | { of: 'moving'; grain: 'day' | 'month' }

/**
 * `speech`: counted from the day of publication. `told`: counted from the last date the text told. `tense`: from the date
 * told where the verb is past and that date long ago, else from publication.
 */
export type From = 'speech' | 'told' | 'tense'

export type Meaning =
  /** A stretch of the calendar, named in full. */
  | { kind: 'period'; period: Period }
  /** Once a year, the year left open or said elsewhere. `pick` is the year's
   *  distance where words give it ("last March"); `until` is the end of a range that it begins ("April to June"). */
  | { kind: 'yearly'; yearly: Yearly; year?: Meaning; pick?: Pick; from?: From; until?: Meaning }
  /** A day of the week, Monday is 1; or its end; or so many weeks beyond it ("a week from Tuesday"). */
  | { kind: 'weekday'; weekday: number | 'weekend'; pick?: Pick; weeks?: number }
  /** A day of the month, the month left open ("the 5th"). */
  | { kind: 'monthday'; day: number }
  /** So many units before or after a point: "last year", "two days later", "yesterday". */
  | { kind: 'shift'; grain: Grain; by: number; from: From }
  /** The day, week or month so many units before publication: "a year ago today". */
  | { kind: 'ago'; grain: Grain; back: Span }
  /** The start of the century nearest to what is told; of the past or future that of publication's or the next. */
  | { kind: 'turn' }
  /** Before or after a point by an unknown amount: "a few days later". */
  | { kind: 'around'; side: 'before' | 'after'; from: From }
  /** What was told last, so many years off, where a unit is said the last such: "the same quarter last year". */
  | { kind: 'same'; years: number; grain?: Grain }
  /** The nth (from the end: negative) unit inside another time: "the last week of March". */
  | { kind: 'nth'; grain: Grain; nth: number; within: Meaning }
  /** A time of day, TIMEX3's part from `T` on, on a day that may be open; `overnight`: of the past, the night before. */
  | { kind: 'clock'; clock: string; on?: Meaning; overnight?: true }
  /** Years between two years, by name or by count. */
  | { kind: 'era'; name: string; from: number; to: number; approximate: boolean; source: string }
  /** TIMEX3 references: the present, the past, the future in general. */
  | { kind: 'reference'; value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }
  | { kind: 'duration'; value: string }
  | { kind: 'set'; value: string; quant?: string; freq?: string }

/** Which of the repetitions: that in the current cycle, the one before now, the one after it. */
export type Pick = 'this' | 'last' | 'next'
