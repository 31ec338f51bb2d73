/**
 * “five years after its launch, the shop moved”, “on 17 June, two days before the phone launches”: what a dated happening is
 * counted from lies so long before or after it.
 */
import { LocalDate } from '@js-joda/core'
import type { EventTime } from '../../../story/types.ts'
import { daysInWords } from '../../day-words.ts'
import { quoted } from '../quoted.ts'
import { dependents, type Reading, wordAt } from '../reading.ts'
import { type Context, clauseAbove, datedAt, type Sieve } from './context.ts'
import { between, daysLong, eventTime } from './interval.ts'
import { wordsOf } from './stated.ts'

/** Lengths that count: whole years, months, weeks or days, with the most days that what is dated may have. */
const UNITS = {
  Y: { longest: 366, within: (day: LocalDate, n: number) => wholly(day.plusYears(n), 4) },
  M: { longest: 31, within: (day: LocalDate, n: number) => wholly(day.plusMonths(n), 7) },
  W: { longest: 7, within: (day: LocalDate, n: number) => around(day.plusWeeks(n)) },
  D: { longest: 1, within: (day: LocalDate, n: number) => wholly(day.plusDays(n), 10) },
}

export const counted: Sieve = {
  name: 'counted',
  find({ trigger: { reading, token, verb } }, context) {
    for (const at of verb === null ? [token] : [verb, token]) {
      const above = clauseAbove(reading, at)
      const back = above === null ? null : from(context, reading, above, countOf(reading, at), -1)
      if (back) return back
      for (const below of dependents(reading, at, 'obl', 'nmod', 'advcl')) {
        const on = from(context, reading, below, countOf(reading, below), 1)
        if (on) return on
      }
    }
    return null
  },
}

/**
 * The time so long from that of the occasion at a token.
 * @param way 1 from what stands behind “after” to what is told of it, -1 the other way.
 */
function from(
  context: Context,
  reading: Reading,
  at: number,
  count: Count | null,
  way: 1 | -1,
): EventTime | null {
  const other = count && datedAt(context, reading, at)
  if (!count || !other?.time.earliest || !other.time.latest) return null
  const { longest, within } = UNITS[count.unit]
  if (daysLong(other.time) > longest || other.time.earliest < '0001') return null
  const by = count.after ? way : -way
  const interval = within(LocalDate.parse(other.time.earliest), by * count.number)
  if (interval === null || interval.earliest < '0001') return null
  const days = daysInWords(interval.earliest, interval.latest)
  return eventTime(
    interval,
    'inferred',
    'counted',
    `‘${count.words}’ ${by > 0 ? 'after' : 'before'} ${quoted(other)}: ${days}. ${other.time.derivation.text}`,
    [...other.time.times, count.time],
  )
}

interface Count {
  unit: keyof typeof UNITS
  number: number
  /** Whether it is told as after, not as before. */
  after: boolean
  time: string
  words: string
}

/** The length of time right before the “after” or “before” of a phrase or clause; null where there is none. */
function countOf(reading: Reading, at: number): Count | null {
  for (const mark of dependents(reading, at, 'case', 'mark', 'advmod')) {
    const word = wordAt(reading, mark)
    if (word !== 'after' && word !== 'before') continue
    const timed = reading.times.find(({ last }) => last === mark - 1)
    const [, number, unit] = /^P(\d{1,3})([YMWD])$/.exec(timed?.time.value ?? '') ?? []
    if (!timed || number === undefined) continue
    return {
      unit: unit as Count['unit'],
      number: Number(number),
      after: word === 'after',
      time: timed.time.id,
      words: wordsOf(reading, timed.time),
    }
  }
  return null
}

interface Days {
  edtf: string
  earliest: string
  latest: string
}

/** About the year or month of a day, or that very day: its date up to so many characters. */
function wholly(day: LocalDate, length: 4 | 7 | 10): Days {
  const edtf = day.toString().slice(0, length)
  const first = length === 4 ? day.withDayOfYear(1) : length === 7 ? day.withDayOfMonth(1) : day
  const next = length === 4 ? first.plusYears(1) : length === 7 ? first.plusMonths(1) : first.plusDays(1)
  return {
    edtf: length === 10 ? edtf : `${edtf}~`,
    earliest: first.toString(),
    latest: next.minusDays(1).toString(),
  }
}

/** Half a week to either side. */
const around = (day: LocalDate): Days | null =>
  between(day.minusDays(3).toString(), day.plusDays(3).toString()) as Days | null
