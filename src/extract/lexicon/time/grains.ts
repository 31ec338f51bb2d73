/** What sizes of calendar time the reader knows, in no language in particular. */

export type Season = 'SP' | 'SU' | 'FA' | 'WI'

export type Grain =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'fiscal'
  | 'decade'
  | 'century'
  | 'millennium'

/** Approximate length in days: which of two grains is the finer. */
export const DAYS: Readonly<Record<Grain, number>> = {
  second: 0,
  minute: 0,
  hour: 0,
  day: 1,
  weekend: 2,
  week: 7,
  month: 30,
  quarter: 90,
  season: 91,
  half: 182,
  year: 365,
  fiscal: 366,
  decade: 3652,
  century: 36_524,
  millennium: 365_242,
}
