/** Days of the week and weekends: "Tuesday", "last Friday", "the weekend". */
import { AFTER_WEEKDAY, BEFORE_WEEKDAY } from '../../lexicon/time/en/titles.ts'
import { named, shift, yearly } from '../make.ts'
import type { Pick } from '../meaning.ts'
import type { Rule } from '../rule.ts'
import { anyOf, MONTH, NUMBER, pattern, WEEKDAY } from './pattern.ts'
import { amount, monthOf, ordinal, weekdayOf } from './words.ts'

export const WHICH =
  '(?:(?<which>this past|last|past|this coming|coming|next|this|the following|the previous) )'

export function pickOf(which: string | undefined): Pick | undefined {
  if (which === undefined) return undefined
  if (/past|last|previous/i.test(which)) return 'last'
  return /next|coming|following/i.test(which) ? 'next' : 'this'
}

const NAME_BEFORE = new RegExp(`\\b${anyOf(BEFORE_WEEKDAY)} $`)
const NAME_AFTER = new RegExp(`^ ${anyOf(AFTER_WEEKDAY)}\\b`)

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
    if (NAME_BEFORE.test(match.before) || NAME_AFTER.test(match.after)) return null
    const pick = pickOf(match.groups.which)
    return { meaning: { kind: 'weekday', weekday: weekdayOf(word), ...(pick && { pick }) } }
  },
}

export const weekend: Rule = {
  id: 'weekend',
  pattern: pattern(
    `(?:(?<which>the past|this past|the last|last|the coming|this coming|the next|next|this|the following|the previous|that|the) |(?<!\\b(?:long|a|every|each|per|of) ))weekend(?!-)`,
  ),
  read({ groups, text, after }) {
    if (/^W/.test(text) && NAME_AFTER.test(after)) return null
    const which = groups.which ?? ''
    if (/^(?:the)?$/i.test(which)) return { meaning: { kind: 'weekday', weekday: 'weekend' } }
    if (/^that$/i.test(which)) return { meaning: shift('weekend', 0, 'told') }
    const by = pickOf(which) === 'last' ? -1 : pickOf(which) === 'next' ? 1 : 0
    return { meaning: shift('weekend', by, /following|previous/i.test(which) ? 'told' : 'speech') }
  },
}

/** "a week from Tuesday", "two weeks ago Friday": whole weeks beyond the nearest one. */
export const weeksFromWeekday: Rule = {
  id: 'weeks-from-weekday',
  pattern: pattern(
    `(?<count>an?|${NUMBER}) weeks? (?<side>from|ago)(?: (?:last|next|this))? (?<day>${WEEKDAY})`,
  ),
  read({ groups }) {
    const { count = '', side, day = '' } = groups
    const weeks = amount(count.toLowerCase())
    if (!/^[A-Z]/.test(day) || !Number.isInteger(weeks)) return null
    const back = side?.toLowerCase() === 'ago'
    return {
      meaning: {
        kind: 'weekday',
        weekday: weekdayOf(day),
        pick: back ? 'last' : 'next',
        weeks: back ? -weeks : weeks,
      },
    }
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
