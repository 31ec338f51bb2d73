/** Dates in figures: "2025-12-09", "12/9/2025", "9.12.2025". */

import { named } from './make.ts'
import type { Match, Reading, Rule } from './rule.ts'

/** Needs no language: also used where a text is in a language without rules. */
export const iso: Rule = {
  id: 'iso-date',
  pattern:
    /(?<![\w/.-])(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])-(?<day>[0-3]\d)|(?<basic>(?:0[1-9]|1[0-2])[0-3]\d)(?=T\d))(?:[T ](?<clock>[0-2]\d:[0-5]\d(?::[0-5]\d)?)(?<zone>Z|[+-][0-2]\d:?[0-5]\d)?)?(?![\w/]|-\d)/dg,
  read({ groups }) {
    const { year = '', month = groups.basic?.slice(0, 2) ?? '', day = groups.basic?.slice(2) ?? '' } = groups
    const date = named(Number(year), Number(month), Number(day))
    if (!date || groups.clock === undefined) return date && { meaning: date }
    return { meaning: { kind: 'clock', clock: `T${groups.clock}${groups.zone ?? ''}`, on: date } }
  },
}

/** English as written in the United States puts the month first; elsewhere the day comes first. */
const monthFirst = ({ language }: Match): boolean => language === 'en' || language === 'en-US'

export const slashed: Rule = {
  id: 'numeric-date',
  pattern:
    /(?<![\w/.,$€£-])(?<a>\d{1,2})(?<mark>[/.-])(?<b>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})(?![\w/]|[.,-]\d)/dg,
  read(match): Reading | null {
    const { a = '', b = '', year = '', mark } = match.groups
    const [x, y] = [Number(a), Number(b)]
    if (/\b(?:version|release|build|v)\.? $/i.test(match.before)) return null
    if (mark !== '/' && year.length === 2) return null
    const first = y > 12 || (x <= 12 && mark === '/' && monthFirst(match))
    const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 40 ? 2000 : 1900)
    const meaning = named(full, first ? x : y, first ? y : x)
    return meaning && { meaning }
  },
}

/** "2013/02/28": as ISO 8601, with other marks. */
export const yearFirst: Rule = {
  id: 'year-first',
  pattern:
    /(?<![\w/.,$€£-])(?<year>[12]\d{3})(?<mark>[/.])(?<month>\d\d)\k<mark>(?<day>\d\d)(?![\w/]|[.,-]\d)/dg,
  read({ groups }) {
    const meaning = named(Number(groups.year), Number(groups.month), Number(groups.day))
    return meaning && { meaning }
  },
}

/** "03/2015" and "2012-11". Of "2011-12" the second year of two is meant, which a rule before this one reads. */
export const monthInFigures: Rule = {
  id: 'month-in-figures',
  pattern:
    /(?<![\w/.,$€£-])(?:(?<month>0[1-9]|1[0-2])\/(?<year>(?:19|20)\d\d)|(?<isoYear>(?:19|20)\d\d)-(?<isoMonth>0[1-9]|1[0-2]))(?![\w/]|[.,-]\d)/dg,
  read({ groups, before }) {
    if (/\b(?:no|number|case|docket|file|version|part|item)\.? $/i.test(before)) return null
    const meaning = named(Number(groups.year ?? groups.isoYear), Number(groups.month ?? groups.isoMonth))
    return meaning && { meaning }
  },
}
