/** Words that point from the day of speaking: "today", "yesterday morning", "tonight". */
import { AFTER_OVERNIGHT } from '../../lexicon/time/en/titles.ts'
import { shift } from '../make.ts'
import type { Meaning } from '../meaning.ts'
import type { Rule } from '../rule.ts'
import { anyOf, pattern } from './pattern.ts'

const DAYS: Readonly<Record<string, number>> = {
  today: 0,
  yesterday: -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
}

export const dayWord: Rule = {
  id: 'day-word',
  pattern: pattern('the day before yesterday|the day after tomorrow|(?<!USA )today|yesterday|tomorrow'),
  read: ({ text, before }) =>
    /\bUSA $/.test(before)
      ? null
      : { meaning: shift('day', DAYS[text.toLowerCase().replace(/ +/g, ' ')] ?? 0) },
}

const on = (by: number, clock: string): Meaning => ({ kind: 'clock', clock, on: shift('day', by) })

const NO_NIGHT = new RegExp(`^ ${anyOf(AFTER_OVERNIGHT)}\\b`)

export const tonight: Rule = {
  id: 'tonight',
  pattern: pattern('tonight|last night|last evening|overnight|this (?<part>morning|afternoon|evening)'),
  read({ text, groups, after }) {
    if (/^last/i.test(text)) return { meaning: on(-1, 'TNI') }
    if (/^overnight/i.test(text) && NO_NIGHT.test(after)) return null
    if (/^overnight/i.test(text)) return { meaning: { kind: 'clock', clock: 'TNI', overnight: true } }
    const part = groups.part?.toLowerCase()
    return {
      meaning: on(
        0,
        part === 'morning' ? 'TMO' : part === 'afternoon' ? 'TAF' : part === 'evening' ? 'TEV' : 'TNI',
      ),
    }
  },
}
