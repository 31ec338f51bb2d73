/** Parts of a decade or month, and the end of a year: "the latter half of the 1990s", "year-end 1997", "end-March". */

import { named, yearly } from '../make.ts'
import type { Meaning } from '../meaning.ts'
import type { Rule } from '../rule.ts'
import { MONTH, pattern } from './pattern.ts'
import { monthOf } from './words.ts'
import { decadeIn } from './years.ts'

/** A month by name, of a year where one is given. */
function monthIn(month: string, year: string | undefined): Meaning | null {
  return year === undefined
    ? yearly({ of: 'month', month: monthOf(month) })
    : named(Number(year), monthOf(month))
}

export const partOf: Rule = {
  id: 'part-of',
  pattern: pattern(
    `(?:the )?(?<part>first|second|former|latter|last|opening|closing|early|later|final) (?:half|part|third|years) of (?:the )?(?:(?<year>[12]\\d{2}0)'?s|'?(?<elided>\\d0)'?s|(?<month>${MONTH})(?:,? (?:of )?(?<monthYear>[12]\\d{3}))?)`,
  ),
  read(match) {
    const { part = '', month, monthYear } = match.groups
    if (month !== undefined && !/^[A-Z]/.test(month)) return null
    const meaning = month === undefined ? decadeIn(match) : monthIn(month, monthYear)
    return meaning && { meaning, mod: /^(?:first|former|opening|early)$/i.test(part) ? 'START' : 'END' }
  },
}

export const endOf: Rule = {
  id: 'end-of-year',
  pattern: pattern(
    `(?:the )?(?:year-end |end-)(?<year>[12]\\d{3})|(?:the )?(?<before>[12]\\d{3}) year-end|end-(?<month>${MONTH})(?: (?<monthYear>[12]\\d{3}))?`,
  ),
  read({ groups: { year, before, month, monthYear } }) {
    const meaning = month === undefined ? named(Number(year ?? before)) : monthIn(month, monthYear)
    return meaning && { meaning, mod: 'END' }
  },
}
