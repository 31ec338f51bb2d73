/** Days of the week and weekends: "Tuesday", "last Friday", "the weekend". */
import type { Pick } from '../meaning.ts'
import type { Rule } from '../rule.ts'
import { named, shift, yearly } from './make.ts'
import { MONTH, pattern, WEEKDAY } from './pattern.ts'
import { monthOf, ordinal, weekdayOf } from './words.ts'

export const WHICH =
  '(?:(?<which>this past|last|past|this coming|coming|next|this|the following|the previous) )'

export function pickOf(which: string | undefined): Pick | undefined {
  if (which === undefined) return undefined
  if (/past|last|previous/i.test(which)) return 'last'
  return /next|coming|following/i.test(which) ? 'next' : 'this'
}

export const weekday: Rule = {
  id: 'weekday',
  pattern: pattern(`${WHICH}?(?<day>${WEEKDAY})(?:(?= ?'s))?`),
  read(match) {
    const word = match.groups.day ?? ''
    if (!/^[A-Z]/.test(word)) return null
    if (
      /^(?:Sun|Sat|Mon|Wed|Fri|Thu|Tue|Thurs?|Tues?)$/i.test(word) &&
      !/^(?:,| ?\d|\.| (?:night|morning|\d))/.test(match.after) &&
      !/\b(?:on|by|until|last|next) $/i.test(match.before)
    )
      return null
    if (
      /\b(?:Black|Bloody|Super|Cyber|Fat|Shrove|Holy|Maundy|Small Business|Giving|Sheffield|Ruby|Joe|Girl) $/.test(
        match.before,
      )
    )
      return null
    const pick = pickOf(match.groups.which)
    return { meaning: { kind: 'weekday', weekday: weekdayOf(word), ...(pick && { pick }) } }
  },
}

export const weekend: Rule = {
  id: 'weekend',
  pattern: pattern(
    `(?:(?<which>the past|this past|the last|last|the coming|this coming|the next|next|this|the following|the previous|that|the) |(?<!\\b(?:long|a|every|each|per|of) ))weekend(?!-)`,
  ),
  read({ groups }) {
    const which = groups.which ?? ''
    if (/^(?:the)?$/i.test(which)) return { meaning: { kind: 'weekday', weekday: 'weekend' } }
    if (/^that$/i.test(which)) return { meaning: shift('weekend', 0, 'told') }
    const by = pickOf(which) === 'last' ? -1 : pickOf(which) === 'next' ? 1 : 0
    return { meaning: shift('weekend', by, /following|previous/i.test(which) ? 'told' : 'speech') }
  },
}

/** "the first Monday of November", "the last Friday of each month". */
export const nthWeekday: Rule = {
  id: 'nth-weekday',
  pattern: pattern(
    `(?:the )?(?<nth>first|second|third|fourth|last) (?<day>${WEEKDAY}) (?:of|in) (?:(?<quant>each|every) month|(?<month>${MONTH})(?: (?<year>[12]\\d{3}))?)`,
  ),
  read({ groups }) {
    const { nth = '', day = '', quant, month = '', year } = groups
    if (quant) return { meaning: { kind: 'set', value: 'P1M', quant: quant.toUpperCase() } }
    const of = {
      of: 'nth' as const,
      month: monthOf(month),
      weekday: weekdayOf(day),
      nth: /last/i.test(nth) ? -1 : ordinal(nth),
    }
    const given = year === undefined ? null : named(Number(year))
    return { meaning: given ? { kind: 'yearly', yearly: of, year: given } : yearly(of) }
  },
}
