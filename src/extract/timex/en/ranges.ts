/** Coordinated and elided dates, each end a time of its own: "9 and 10 March", "1961-62", "May 4 and 5", "six to nine weeks". */

import type { Span } from '../../../story/types.ts'
import { NUMBERED } from '../../lexicon/time/en/years.ts'
import { named } from '../make.ts'
import type { Reading, Rule } from '../rule.ts'
import { dayOf } from './dates.ts'
import { isMonthName } from './months.ts'
import { DAY, ERA, MONTH, NUMBER, pattern, UNIT, YEAR } from './pattern.ts'
import { amount, durationOf, monthOf, ordinal, unitOf, yearOf } from './words.ts'

/** "Rooms 1914-1918" */
const NUMBERS = new RegExp(`\\b(?:${NUMBERED.join('|')})s?\\.? $`, 'i')

const LINK = '(?: ?- ?| to | and | or | through | until |, and | & |/)'

function both(
  first: Reading['meaning'] | null,
  second: Reading['meaning'] | null,
  match: Parameters<Rule['read']>[0],
  rest: string,
): Reading[] | null {
  // "30 and 31 February 2014": with a year no part of it is a date.
  if (!first || !second) return match.groups.year === undefined ? null : []
  return [
    { meaning: first, span: match.span('first') },
    { meaning: second, span: { start: match.span('second').start, end: match.span(rest).end } },
  ]
}

/** "9 and 10 March 1940": both days are days of the month and year at the end. */
export const daysMonth: Rule = {
  id: 'days-of-month',
  pattern: pattern(
    `(?<first>(?:the )?(?<one>${DAY}))${LINK}(?<second>(?:the )?(?<two>${DAY}))(?: of)? (?<rest>(?<month>${MONTH})(?:,? (?<year>${YEAR})(?![\\d%]))?)`,
  ),
  read(match) {
    const { one = '', two = '', month = '', year } = match.groups
    if (!isMonthName(match, 'month', true)) return null
    const at = (date: string) => dayOf(monthOf(month), ordinal(date), year)
    return both(at(one), at(two), match, 'rest')
  },
}

const NO_DAY = `(?![\\d:%]|,\\d{3}(?!\\d)|\\.\\d|-[a-z]| ?(?:percent|per cent|million|billion|people|a\\.m|p\\.m|am|pm|${MONTH}|${UNIT}))`

/** "9, 10 and 12 March 1940": all are days of the month and year at the end. */
export const dayListMonth: Rule = {
  id: 'day-list-month',
  pattern: pattern(
    `(?<days>${DAY}(?:, ${DAY}){1,5}),? (?:and|or|&) (?<last>${DAY})(?: of)? (?<month>${MONTH})(?:,? (?<year>${YEAR})(?![\\d%]))?`,
  ),
  read(match) {
    if (!isMonthName(match, 'month', true)) return null
    const { days = '', last = '', month = '', year } = match.groups
    const at = (date: string) => dayOf(monthOf(month), ordinal(date), year)
    return all([
      ...inList(days, match.span('days').start).map(({ text, span }) => ({ meaning: at(text), span })),
      { meaning: at(last), span: { start: match.span('last').start, end: match.end } },
    ])
  },
}

/** "March 9, 10 and 12, 2011". */
export const monthDayList: Rule = {
  id: 'month-day-list',
  pattern: pattern(
    `(?<month>${MONTH}) (?<first>${DAY}), (?<days>${DAY}(?:, ${DAY}){0,4}),? (?:and|or|&) (?<last>${DAY})${NO_DAY}(?: ?, (?<year>[12]\\d{3}))?`,
  ),
  read(match) {
    if (!isMonthName(match, 'month', true)) return null
    const { first = '', days = '', last = '', month = '', year } = match.groups
    const at = (date: string) => dayOf(monthOf(month), ordinal(date), year)
    return all([
      { meaning: at(first), span: { start: match.start, end: match.span('first').end } },
      ...inList(days, match.span('days').start).map(({ text, span }) => ({ meaning: at(text), span })),
      { meaning: at(last), span: { start: match.span('last').start, end: match.end } },
    ])
  },
}

/** The days of "9, 10, 12" with their places. */
const inList = (list: string, start: number) =>
  [...list.matchAll(/\d+(?:st|nd|rd|th)?/gi)].map(({ 0: text, index }) => ({
    text,
    span: { start: start + index, end: start + index + text.length },
  }))

/** All of them, or null where one is no day of the calendar. */
function all(readings: { meaning: Reading['meaning'] | null; span: Span }[]): Reading[] | null {
  const read = readings.flatMap(({ meaning, span }) => (meaning ? [{ meaning, span }] : []))
  return read.length === readings.length ? read : null
}

/** "May 4 and 5, 1865". */
export const monthDays: Rule = {
  id: 'month-days',
  pattern: pattern(
    `(?<first>(?<month>${MONTH}) (?<one>${DAY}))${LINK}(?<second>(?<two>${DAY})${NO_DAY}(?: ?, (?<year>[12]\\d{3}))?)`,
  ),
  read(match) {
    const { one = '', two = '', month = '', year } = match.groups
    if (!isMonthName(match, 'month', true)) return null
    const at = (date: string) => dayOf(monthOf(month), ordinal(date), year)
    return both(at(one), at(two), match, 'second')
  },
}

/** "1961-62", "1914-1918", "1947-8". */
export const yearRange: Rule = {
  id: 'years',
  pattern: pattern(
    `(?<first>(?:the years )?(?<from>[12]\\d{3})) ?[-/] ?(?<second>[12]\\d{3}|\\d\\d|(?<=\\d-)[2-9])(?![-/\\d%]|[.,]\\d)`,
  ),
  read(match) {
    const { from: first = '', second = '' } = match.groups
    // "92 (6): 1087-1101" are pages.
    if (/\d\)?: $/.test(match.before)) return []
    if (/[-/.,$€£#]$/.test(match.before) || NUMBERS.test(match.before)) return null
    const from = yearOf(first)
    const size = 10 ** second.length
    const to = Math.floor(from / size) * size + yearOf(second)
    if (to <= from || to > 2100) return null
    // "1947-8", but "1500-2" is a score.
    if (size === 10 && (from < 1700 || from % 10 === 0)) return null
    return both(named(from), named(to), match, 'second')
  },
}

/** "490-479 BC", "496 and 495 BC": before the common era numbers fall. */
export const bceRange: Rule = {
  id: 'years-bce',
  pattern: pattern(
    `(?<first>\\d{1,4})${LINK}(?:about |around |circa |ca?\\. ?)?(?<second>\\d{1,4}) (?<era>${ERA})`,
  ),
  read(match) {
    const { first = '', second = '', era } = match.groups
    return both(named(yearOf(`${first} ${era}`)), named(yearOf(`${second} ${era}`)), match, 'era')
  },
}

/** "from six to nine weeks", "60 and 90 days", "ten or fifteen years": the unit stands once, for both. */
export const lengths: Rule = {
  id: 'lengths',
  pattern: pattern(
    `(?<first>${NUMBER})(?:-? to |-? and |-? or | ?- ?)(?<second>${NUMBER})_(?<unit>${UNIT})(?!-old)`,
  ),
  read(match) {
    const { first = '', second = '' } = match.groups
    const unit = unitOf(match.groups.unit ?? '')
    const [one, two] = [amount(first), amount(second)]
    if (!unit || !(one < two) || /[-/.,$€£#]$/.test(match.before)) return null
    const length = (count: number): Reading['meaning'] => ({
      kind: 'duration',
      value: durationOf(count, unit),
    })
    return both(length(one), length(two), match, 'unit')
  },
}
