/** Days and months by name: "8 December 2025", "Dec. 8", "March 1940", "the 5th of May". */
import { ZONES } from '../../lexicon/time/en/names.ts'
import { monthDay, named, yearly } from '../make.ts'
import type { Meaning } from '../meaning.ts'
import type { Match, Rule } from '../rule.ts'
import { COUNTED } from './counts.ts'
import { isMonthName } from './months.ts'
import { anyOf, DAY, DAY_OR_WORD, MONTH, pattern, WEEKDAY, YEAR } from './pattern.ts'
import { monthOf, ordinal, weekdayOf, yearOf } from './words.ts'

/** "Friday,", "Easter Sunday,". */
const WEEKDAY_BEFORE = `(?:(?<weekday>(?:(?:easter|good|palm|whit|ash|maundy|shrove|holy|black|bloody) )?${WEEKDAY}) ?,? )?`
const YEAR_AFTER = `(?:(?: ?,| of)? (?<year>${YEAR})(?!\\d|[,.%]\\d| ?%))`

/** A month's day, with the year where one is given; null where the calendar has no such day. */
export function dayOf(month: number, date: number, year?: string, weekday?: number): Meaning | null {
  return year === undefined ? monthDay(month, date, weekday) : named(yearOf(year), month, date)
}

/** No date where the calendar has no such day; but "In February 30 people left" counts people. */
const read = ({ groups, before }: Match) => {
  const { month = '', day = '', short, year = short, weekday } = groups
  const of = weekday === undefined ? undefined : weekdayOf(weekday.replace(/^.* /, ''))
  const meaning = dayOf(monthOf(month), ordinal(day), year, of)
  if (meaning) return { meaning }
  return year !== undefined || weekday !== undefined || /\b(?:on|until|by) $/i.test(before) ? [] : null
}

/** "In May 12 miners died": a day follows "on". */
const isCount = ({ groups: { day = '', year, weekday }, before, after }: Match): boolean =>
  year === undefined &&
  weekday === undefined &&
  /\d$/.test(day) &&
  /\bin $/i.test(before) &&
  COUNTED.test(after)

/** "9-Mar-14", "9/Mar/2014", "Mar-09-2014". */
export const hyphened: Rule = {
  id: 'day-month-year-hyphened',
  pattern: pattern(
    `(?:(?<day>${DAY})[-/](?<month>${MONTH})|(?<monthFirst>${MONTH})[-/](?<dayNext>${DAY}))[-/](?<year>[12]\\d{3}|\\d\\d)(?![-/])`,
  ),
  read({ groups }) {
    const { year = '', day = groups.dayNext ?? '', month = groups.monthFirst ?? '' } = groups
    const meaning = dayOf(monthOf(month), ordinal(day), year.length === 2 ? `'${year}` : year)
    return meaning ? { meaning } : []
  },
}

export const dayMonth: Rule = {
  id: 'day-month',
  pattern: pattern(
    `(?<!\\d[.,])${WEEKDAY_BEFORE}(?:the (?=\\d+(?:st|nd|rd|th)|[a-z]))?(?<day>${DAY_OR_WORD})(?: of|-)?(?: |(?<=-))?(?<month>${MONTH})(?:${YEAR_AFTER}| (?<short>[1-9]\\d\\d)(?= ?[,;:)-]| ?\\.(?!\\d)|$))?`,
  ),
  read: match => (isMonthName(match, 'month', true) ? read(match) : null),
}

export const monthDayRule: Rule = {
  id: 'month-day',
  pattern: pattern(
    `${WEEKDAY_BEFORE}(?<month>${MONTH}) (?:the )?(?<day>${DAY_OR_WORD})(?![\\d:%]|,\\d{3}(?!\\d)|\\.\\d|-(?!${MONTH})[a-z]| ?(?:am|pm|a\\.m|p\\.m|percent|per cent|million|billion))(?:${YEAR_AFTER})?`,
  ),
  read(match) {
    if (!isMonthName(match, 'month', true) || isCount(match)) return null
    // The May Fourth Movement; but in "May the Second Squadron left" a month is told.
    if (/ [A-Z][a-z]+$/.test(match.text) && /^ [A-Z]/.test(match.after))
      return / the /.test(match.text) ? null : []
    return read(match)
  },
}

/** No day of a month, in figures. */
const UNREAD_DAY = '(?:0|00|3[2-9]|[4-9]\\d)(?:st|nd|rd|th)?'
/** No year that is read, and no count or hour: "5000 soldiers", "0630 GMT". */
const UNREAD_YEAR = `(?:0\\d{3}|[3-9]\\d{3}|\\d{5,6})(?!\\d|[,.%:]\\d| ?%|-\\d)(?! (?:hours|hrs|${anyOf(Object.keys(ZONES))}|local|[a-z]{2,}[^s\\W]s|people|men|women|children|troops)\\b)`

/**
 * "5 Oct 0050", "32 January 2014", "October 0050": a date with a year or day that no other rule reads. It takes the
 * words, so that no part of them becomes a date of its own.
 */
export const unreadDate: Rule = {
  id: 'unread-date',
  pattern: pattern(
    [
      `${WEEKDAY_BEFORE}(?:the )?${DAY_OR_WORD}(?: of|-)?(?: |(?<=-))(?<a>${MONTH})(?: ?, | of |-| )${UNREAD_YEAR}`,
      `(?<b>${MONTH}) (?:the )?${DAY_OR_WORD}(?: ?, | of | )${UNREAD_YEAR}`,
      `(?<c>${MONTH}) (?=0)${UNREAD_YEAR}`,
      `${UNREAD_DAY}(?: of)? (?<d>${MONTH})(?: ?,| of)? ${YEAR}`,
      `(?<e>${MONTH}) ${UNREAD_DAY} ?, ${YEAR}`,
    ].join('|'),
  ),
  read(match) {
    const month = Object.keys(match.groups).find(group => group !== 'weekday' && match.groups[group])
    return month !== undefined && isMonthName(match, month, true) ? [] : null
  },
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

/** Parts of speech that go on with the sentence after a day: no noun, which the ordinal would count ("on the 3rd floor"). */
const AFTER_BARE_DAY = /^(?:DET|PRON|AUX|VERB|ADP|ADV|CCONJ|SCONJ)$/

/** "the 5th": a day of the month the text is in. */
export const bareDay: Rule = {
  id: 'day-of-month',
  pattern: pattern(
    `(?<=\\b(?:on|until|by|(?:morning|afternoon|evening|night) of) )the (?<day>(?:3[01]|[12]\\d|\\d)(?:st|nd|rd|th))(?= ?[,.;]|$| (?!of\\b)[a-z])`,
  ),
  read: ({ groups, after, end, upos }) =>
    /^ \w/.test(after) && !AFTER_BARE_DAY.test(upos(end + 1) ?? '')
      ? null
      : { meaning: { kind: 'monthday', day: ordinal(groups.day ?? '') } },
}
