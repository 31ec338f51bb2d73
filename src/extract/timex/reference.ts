/**
 * What times are counted from, and how it moves: news counts from the day of publication, a narrative from the date it
 * told last.
 */
import { DAYS, type Grain } from '../lexicon/time/grains.ts'
import type { Meaning } from './meaning.ts'
import type { Day, Period } from './period.ts'

/** A date the text has told. */
export interface Told {
  period: Period
  /** The time of that day, in minutes; null where none to the minute was told. */
  clock: number | null
  /** Id of the time that told it. */
  id: string
  /** Number of the sentence (or block without sentences) it stands in. */
  sentence: number
  /** Whether it is no count from publication: its year was said, or that of the date it is counted from. */
  explicit: boolean
  /** Whether it stands in a heading. */
  heading: boolean
  /** Whether its verb is in the pluperfect: it tells of what was before. */
  background: boolean
  /** Whether the telling may go on from it: it tells of what was, and was said in full or is near to what was told before. */
  leads: boolean
}

/** Which way an open date lies, as the verb says it; `planned`: of what a past verb announced, which may be to come. */
export type Direction = 'past' | 'planned' | 'present' | 'future' | null

export interface Reference {
  /** The day of publication. */
  speech: Day | null
  narrative: boolean
  /** The last dates told, the latest last. */
  told: readonly Told[]
  /** Number of the sentence being read. */
  sentence: number
  direction: Direction
}

/** How many dates back the text may still be counted from. */
const REACH = 8

/**
 * The dates told so far with one more, the oldest forgotten. A year in a heading begins anew: what follows is of that
 * year, of a range ("1861–1863") of its first.
 */
export function retold(told: readonly Told[], date: Told): readonly Told[] {
  if (date.heading && date.period.grain === 'year') {
    const last = told.at(-1)
    return last?.heading && last.sentence === date.sentence && last.period.grain === 'year' ? told : [date]
  }
  return [...told.slice(1 - REACH), date]
}

/**
 * The dates told without those of the background: "It had been founded in 1923" is an aside in what happened in 1951,
 * and the telling goes on from there.
 */
export function foreground(told: readonly Told[]): readonly Told[] {
  const front = told.findLast(({ background }) => !background)
  const last = told.at(-1)
  if (!front || !last?.background) return told
  const kept = told.filter(
    ({ background, period }) => !background || front.period.start.until(period.start) >= 0,
  )
  return kept.at(-1) === front ? [...kept.slice(0, -1), { ...front, sentence: last.sentence }] : kept
}

/** The date told last that is no coarser than a grain, or, where there is none near, the date told last. */
export function lastTold({ told }: Reference, grain: Grain): Told | null {
  const coarsest = Math.max(DAYS[grain], DAYS.day)
  return told.findLast(({ period }) => DAYS[period.grain] <= coarsest) ?? told.at(-1) ?? null
}

/** Days from one date to the next beyond which a month without a year is likely to have been misread. */
export const NEXT_DATE = 183

/** Sentences that a month, and a season or year, told since a day keeps the telling in its year. */
const MONTH_KEEPS = 2
const YEAR_KEEPS = 1
/** Years that a tale moves on by a year alone; one farther off is an aside. */
const STRIDE = 2

/**
 * The date that months and days without a year go on from: the last day told, unless the tale has just moved on to a
 * later month or year ("The allies signed a treaty in April 1805; Austria joined in August").
 */
export function lastDated(reference: Reference): Told | null {
  const { told, sentence } = reference
  const day = lastTold(reference, 'day')
  if (!day) return null
  const later = told.slice(told.indexOf(day) + 1).findLast(({ leads, period, sentence: at }) => {
    const { grain, start } = period
    const keeps = DAYS[grain] <= DAYS.month ? MONTH_KEEPS : YEAR_KEEPS
    if (!leads || sentence - at > keeps) return false
    const years = start.year - day.period.start.year
    return DAYS[grain] <= DAYS.season ? day.period.start.until(start) > 0 : years > 0 && years <= STRIDE
  })
  return later ?? day
}

/** Years between a date and publication that make it a date of history. */
const LONG_AGO = 2
/** Dates of history that make a narrative; fewer will do where nothing is counted from the day of speaking. */
const ENOUGH = 8
const ENOUGH_ALONE = 3

/**
 * Whether a text tells history: its months and days carry their years, or its years are long past, and few are counted
 * from the day of speaking. Without a day of publication nothing can be counted from it, so the text is read so too.
 */
export function isNarrative(meanings: readonly Meaning[], speech: Day | null): boolean {
  if (speech === null) return true
  let history = 0
  let near = 0
  for (const meaning of meanings) {
    if (meaning.kind === 'period') {
      const { grain, start } = meaning.period
      const ago = speech.year - start.year
      if (DAYS[grain] <= DAYS.season ? ago >= 1 : grain === 'year' && ago >= LONG_AGO) history++
    } else if (meaning.kind === 'weekday' || (meaning.kind === 'shift' && meaning.from === 'speech')) near++
  }
  return near === 0 ? history >= ENOUGH_ALONE : history >= ENOUGH && history > near * 2
}

/** Sentences that a date of long ago keeps the telling in its time. */
const NEAR = 2

/** Whether a past verb tells on from a date of long ago just told: "next year" is then the year after that date. */
export function isLongAgo({ told, speech, sentence, direction }: Reference): boolean {
  const last = told.at(-1)
  if (!last?.explicit || !speech || direction !== 'past') return false
  return sentence - last.sentence < NEAR && speech.year - last.period.start.year >= LONG_AGO
}

/** Whether the sentences just before tell of another year by month or day, though the text as a whole is news. */
export function tellsOfThen({ told, speech, sentence, direction }: Reference): boolean {
  const last = told.at(-1)
  if (!last?.explicit || !speech || (direction !== 'past' && direction !== 'planned')) return false
  const ago = speech.year - last.period.start.year
  const distance = sentence - last.sentence
  if (last.period.grain === 'year') return (last.heading || distance === 0) && ago >= LONG_AGO
  return distance < NEAR && DAYS[last.period.grain] <= DAYS.season && ago >= 1
}
