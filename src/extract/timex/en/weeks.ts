/** Weeks by number, as ISO 8601 counts them: "week 12 of 2013", "2013-W12". */
import type { Meaning } from '../meaning.ts'
import { day, endOf, periodAt } from '../period.ts'
import type { Rule } from '../rule.ts'
import { pattern } from './pattern.ts'

/** Week of a year, or a day of it (1 is Monday); null where the year has no such week. */
function weekOf(year: number, week: number, weekday?: number): Meaning | null {
  const fourth = day(year, 1, 4)
  if (!fourth || week < 1) return null
  const { start, grain } = periodAt('week', fourth.add({ weeks: week - 1 }))
  // A week is of the year its Thursday is in.
  if (start.add({ days: 3 }).year !== year) return null
  if (weekday === undefined) return { kind: 'period', period: { grain, start } }
  const on = start.add({ days: weekday - 1 })
  return endOf({ grain, start }).year <= 9999 ? { kind: 'period', period: { grain: 'day', start: on } } : null
}

/** A week that the year has not is no time, and neither is its year. */
export const isoWeek: Rule = {
  id: 'iso-week',
  pattern: /(?<![\w/.-])(?<year>[12]\d{3})-?W(?<week>\d\d)(?:-?(?<weekday>[1-7]))?(?![\w/]|-\d)/dg,
  read({ groups }) {
    const { year, week, weekday } = groups
    const meaning = weekOf(Number(year), Number(week), weekday === undefined ? undefined : Number(weekday))
    return meaning ? { meaning } : []
  },
}

export const weekNumber: Rule = {
  id: 'week-number',
  pattern: pattern(
    '(?<first>(?:the )?(?:calendar )?weeks? (?<one>\\d{1,2}))(?:(?: and | or | to | ?- ?)(?<two>\\d{1,2}))?(?: of|,)? (?:the year )?(?<year>[12]\\d{3})(?![\\d%]|,\\d)',
  ),
  read(match) {
    const { one, two, year } = match.groups
    const first = weekOf(Number(year), Number(one))
    if (!first) return []
    if (two === undefined) return { meaning: first }
    const second = weekOf(Number(year), Number(two))
    if (!second) return []
    return [
      { meaning: first, span: match.span('first') },
      { meaning: second, span: { start: match.span('two').start, end: match.end } },
    ]
  },
}
