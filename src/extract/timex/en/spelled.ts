/** Years in words: "nineteen eighty-four", "nineteen-oh-six", "two thousand and eight". */
import { ONES, TENS } from '../../lexicon/time/en/numbers.ts'
import { named } from '../make.ts'
import type { Rule } from '../rule.ts'
import { COUNTED, MEASURED } from './counts.ts'
import { anyOf, MONTH, pattern } from './pattern.ts'
import { amount } from './words.ts'

const ONE = anyOf(Object.keys(ONES).slice(0, 9))
const TEEN = anyOf(Object.keys(ONES).slice(9))
const TEN = anyOf(Object.keys(TENS))
const TWO_DIGITS = `(?:${TEN}(?:-${ONE})?|${TEEN})`
const CENTURY = anyOf([...Object.keys(ONES).slice(10), 'twenty'])

/** Only after a word that takes a year: elsewhere the same words count. */
export const spelledYear: Rule = {
  id: 'spelled-year',
  pattern: pattern(
    `(?:(?<=\\b(?:in|since|until|till|by|before|after|of|from|year|${MONTH},?) )|(?<said>the year ))(?:(?<century>${CENTURY})_(?:hundred(?: and (?<hundred>${TWO_DIGITS}|${ONE}))?|oh?_(?<one>${ONE})|(?<two>${TWO_DIGITS}))|(?<millennium>two thousand)(?:(?: and)? (?<rest>${TWO_DIGITS}|${ONE}))?)(?!-)`,
  ),
  read({ groups, after }) {
    const { said, century, hundred, one, two, millennium, rest } = groups
    if (COUNTED.test(after) || MEASURED.test(after)) return null
    if (millennium !== undefined && rest === undefined && said === undefined) return null
    const last = hundred ?? one ?? two ?? rest
    const meaning = named(
      (century === undefined ? 2000 : amount(century) * 100) + (last === undefined ? 0 : amount(last)),
    )
    return meaning && { meaning }
  },
}
