/** Repeated times: "every Tuesday", "annually", "twice a week", "per month". */

import { DAY_PARTS } from '../../lexicon/time/en/names.ts'
import type { Rule } from '../rule.ts'
import { anyOf, DAY_PART, MONTH, NUMBER, pattern, SEASON, UNIT, WEEKDAY } from './pattern.ts'
import { amount, durationOf, monthOf, seasonOf, unitOf, weekdayOf } from './words.ts'

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  quarterly: 'P3M',
  'semi-annual': 'P6M',
  'semi-annually': 'P6M',
  biannual: 'P6M',
  annually: 'P1Y',
  annual: 'P1Y',
  yearly: 'P1Y',
  biennial: 'P2Y',
}

export const frequency: Rule = {
  id: 'frequency',
  pattern: pattern(`${anyOf(Object.keys(ADVERBS))}(?!-)`),
  read({ text, before, after }) {
    if (/^[A-Z]/.test(text) && (/^ [A-Z]/.test(after) || /\b[A-Z]\w+ $/.test(before))) return null
    return { meaning: { kind: 'set', value: ADVERBS[text.toLowerCase()] ?? 'P1Y' } }
  },
}

export const every: Rule = {
  id: 'every',
  pattern: pattern(
    `(?<quant>every|each)(?: (?<other>other|second|third|fourth|few|couple of|single)| (?<number>${NUMBER}))? (?:(?<weekday>${WEEKDAY})s?(?: (?<dpart>morning|afternoon|evening|night))?|(?<month>${MONTH})|(?<season>${SEASON})|(?<part>${DAY_PART})|(?<unit>${UNIT}))`,
  ),
  read({ groups, text, after }) {
    const quant = (groups.quant ?? '').toUpperCase()
    const set = (value: string) => ({ meaning: { kind: 'set', value, quant } as const })
    // "every second house" counts houses.
    if (/ second$/i.test(text) && /^ [a-z]/.test(after)) return null
    if (groups.weekday)
      return set(
        `XXXX-WXX-${weekdayOf(groups.weekday)}${groups.dpart ? (DAY_PARTS[groups.dpart.toLowerCase()] ?? '') : ''}`,
      )
    if (groups.month) return set(`XXXX-${String(monthOf(groups.month)).padStart(2, '0')}`)
    if (groups.season) return set(`XXXX-${seasonOf(groups.season)}`)
    if (groups.part) return set(`XXXX-XX-XX${DAY_PARTS[groups.part.toLowerCase()] ?? ''}`)
    const unit = unitOf(groups.unit ?? '')
    if (!unit) return null
    const other = groups.other?.toLowerCase()
    if (other === 'few') return set(unit.vague)
    const count = groups.number
      ? amount(groups.number)
      : other === 'third'
        ? 3
        : other === 'fourth'
          ? 4
          : other === undefined || other === 'single'
            ? 1
            : 2
    return set(durationOf(count, unit))
  },
}

/** "on Tuesdays", "summers": a plural repeats. */
export const plural: Rule = {
  id: 'plural',
  pattern: pattern(
    `(?<=\\b(?:on|in|of|most|during) )(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s(?: and (?<second>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s)?|weekends|weekdays`,
  ),
  read({ groups, text, before }) {
    if (/\b(?:long|few|several|two|three|many) $/.test(before)) return null
    const value = groups.weekday
      ? `XXXX-WXX-${weekdayOf(groups.weekday)}`
      : /^weekends/i.test(text)
        ? 'XXXX-WXX-WE'
        : 'XXXX-WXX'
    return { meaning: { kind: 'set', value } }
  },
}

/** "twice a week", "$5 a day", "three times per month", "a year" after a quantity. */
export const rate: Rule = {
  id: 'rate',
  pattern: pattern(
    `(?:(?<freq>once|twice|${NUMBER} times) (?:a|an|per|each|every) (?<often>second|minute|hour|day|night|week|month|quarter|year|decade|century)|(?<=(?:\\d|\\d%|percent|per cent|million|billion|trillion|dollars|euros|pounds|barrels|people|tons|tonnes|hours|jobs|times|visitors|units|cars|vehicles|days|thousand) )(?:a|an|per) (?<unit>second|minute|hour|day|night|week|month|quarter|year|decade|century)(?! (?:ago|earlier|later|before|after|old|and a half|from now|of)\\b)|per (?<plain>day|week|month|quarter|year|hour|minute|second))`,
  ),
  read({ groups }) {
    const unit = unitOf(groups.often ?? groups.unit ?? groups.plain ?? '')
    if (!unit) return null
    const freq = groups.freq?.toLowerCase()
    const count =
      freq === 'once' ? 1 : freq === 'twice' ? 2 : freq ? amount(freq.replace(/ times$/, '')) : null
    return {
      meaning: { kind: 'set', value: durationOf(1, unit), ...(count !== null && { freq: `${count}X` }) },
    }
  },
}
