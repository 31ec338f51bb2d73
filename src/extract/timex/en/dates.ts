/** Days and months by name: "8 December 2025", "Dec. 8", "March 1940", "the 5th of May". */
import type { Meaning } from '../meaning.ts'
import type { Match, Rule } from '../rule.ts'
import { monthDay, named, yearly } from './make.ts'
import { isMonthName } from './months.ts'
import { DAY_OR_WORD, MONTH, pattern, WEEKDAY, YEAR } from './pattern.ts'
import { monthOf, ordinal, yearOf } from './words.ts'

const WEEKDAY_BEFORE = `(?:(?<weekday>${WEEKDAY}) ?,? )?`
const YEAR_AFTER = `(?:(?: ?,| of)? (?<year>${YEAR})(?!\\d|[,.%]\\d| ?%))`

/** A month's day, with the year where one is given; null where the calendar has no such day. */
export function dayOf(month: number, date: number, year?: string): Meaning | null {
  return year === undefined ? monthDay(month, date) : named(yearOf(year), month, date)
}

const read = ({ groups }: Match) => {
  const { month = '', day = '', year } = groups
  const meaning = dayOf(monthOf(month), ordinal(day), year)
  return meaning && { meaning }
}

export const dayMonth: Rule = {
  id: 'day-month',
  pattern: pattern(
    `${WEEKDAY_BEFORE}(?:the (?=\\d+(?:st|nd|rd|th)|[a-z]))?(?<day>${DAY_OR_WORD})(?: of|-)?(?: |(?<=-))?(?<month>${MONTH})(?:-(?=\\d)|)(?:${YEAR_AFTER})?`,
  ),
  read: match => (isMonthName(match, 'month', true) ? read(match) : null),
}

export const monthDayRule: Rule = {
  id: 'month-day',
  pattern: pattern(
    `${WEEKDAY_BEFORE}(?<month>${MONTH}) (?:the )?(?<day>${DAY_OR_WORD})(?![\\d:%]|,\\d{3}(?!\\d)|\\.\\d| ?(?:am|pm|a\\.m|p\\.m|percent|per cent|million|billion))(?:${YEAR_AFTER})?`,
  ),
  read: match =>
    isMonthName(match, 'month', true) &&
    !(/[a-z]$/i.test(match.text) && / [A-Z][a-z]+$/.test(match.text) && /^ [A-Z]/.test(match.after))
      ? read(match)
      : null,
}

export const monthYear: Rule = {
  id: 'month-year',
  pattern: pattern(`(?<month>${MONTH})(?: ?,| of|-)?(?: |(?<=-))(?<year>${YEAR})(?![\\d%]|,\\d)`),
  read({ groups }) {
    const { month = '', year = '' } = groups
    const meaning = named(yearOf(year), monthOf(month))
    return meaning && { meaning }
  },
}

/** A month by itself; the words around it tell the month from the verb and the person. */
export const bareMonth: Rule = {
  id: 'month',
  pattern: pattern(`(?<month>${MONTH})`),
  read: match =>
    isMonthName(match, 'month', false)
      ? { meaning: yearly({ of: 'month', month: monthOf(match.text) }) }
      : null,
}

/** "the 5th": a day of the month the text is in. */
export const bareDay: Rule = {
  id: 'day-of-month',
  pattern: pattern(
    `(?<=\\b(?:on|until|by) )the (?<day>(?:3[01]|[12]\\d|\\d)(?:st|nd|rd|th))(?= ?[,.;]|$| and | at )`,
  ),
  read: ({ groups }) => ({ meaning: { kind: 'monthday', day: ordinal(groups.day ?? '') } }),
}
