/** Repeated times: "every Tuesday", "annually", "twice a week", "per month". */

import { DAY_PARTS } from '../../lexicon/time/en/names.ts'
import { DISTANCES } from '../../lexicon/time/en/titles.ts'
import type { Match, Rule } from '../rule.ts'
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

/** "twice", "three times" → TIMEX3's `2X`, `3X`. */
function freqOf(words: string | undefined): { freq?: string } {
  const freq = words?.toLowerCase()
  if (freq === undefined) return {}
  const count = freq === 'once' ? 1 : freq === 'twice' ? 2 : amount(freq.replace(/ +times$/, ''))
  return { freq: `${count}X` }
}

export const frequency: Rule = {
  id: 'frequency',
  pattern: pattern(`(?:(?<freq>once|twice|${NUMBER} times) )?(?<adverb>${anyOf(Object.keys(ADVERBS))})(?!-)`),
  read({ groups, text, before, after }) {
    if (/^[A-Z]/.test(text) && (/^ [A-Z]/.test(after) || /\b[A-Z]\w+ $/.test(before))) return null
    const value = ADVERBS[groups.adverb?.toLowerCase() ?? ''] ?? 'P1Y'
    return { meaning: { kind: 'set', value, ...freqOf(groups.freq) } }
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
    `(?<=(?:\\b(?:on|in|of|most|during)|days (?:and|or)) )(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:s|(?<dpart> (?:morning|afternoon|evening|night))s)|(?<=\\b(?:in|on|during|most) )(?:the )?(?<part>morning|afternoon|evening)s|weekends|weekdays`,
  ),
  read({ groups, text, before }) {
    if (/\b(?:long|few|several|two|three|many) $/.test(before)) return null
    const part = DAY_PARTS[(groups.part ?? groups.dpart?.trim() ?? '').toLowerCase()] ?? ''
    if (groups.part) return { meaning: { kind: 'set', value: `XXXX-XX-XX${part}` } }
    const value = groups.weekday
      ? `XXXX-WXX-${weekdayOf(groups.weekday)}${part}`
      : /^weekends/i.test(text)
        ? 'XXXX-WXX-WE'
        : 'XXXX-WXX'
    return { meaning: { kind: 'set', value } }
  },
}

/** A count of things, or a price: "2,000 cars", "900 francs". */
const PRICED =
  /(?:\d|\b(?:hundreds?|thousands?|million|billion|two|three|four|five|six|ten|dozens?))(?: [a-z]+)? (?:[a-z]+s|yen|won|yuan|baht|people|men|women|children) $/
const SPEED = new RegExp(`\\b${anyOf(DISTANCES)} $`, 'i')

/** "80 kilometres per hour": as fast, not as often. */
const isSpeed = ({ before, text }: Match): boolean =>
  SPEED.test(before) && /(?:hour|minute|second)$/i.test(text)

/** "five days a week", "24 hours a day": so much of each. */
export const shareOfEach: Rule = {
  id: 'share-of-each',
  pattern: pattern(
    `(?<count>${NUMBER}) (?<inner>minutes|hours|days|nights|weeks|months) (?:a|an|per|each|every|out of every) (?<outer>hour|day|night|week|month|year)(?! (?:ago|earlier|later|before|after)\\b)`,
  ),
  read({ groups }) {
    const [inner, outer] = [unitOf(groups.inner ?? ''), unitOf(groups.outer ?? '')]
    const count = amount(groups.count ?? '')
    if (!inner || !outer || !(count > 0)) return null
    const freq = `${count}${inner.letter === 'Min' ? 'M' : inner.letter}`
    return { meaning: { kind: 'set', value: durationOf(1, outer), freq } }
  },
}

/** "twice a week", "$5 a day", "three times per month", "a year" after a quantity. */
export const rate: Rule = {
  id: 'rate',
  pattern: pattern(
    `(?:(?<freq>once|twice|${NUMBER} times) (?:a|an|per|each|every) (?<often>second|minute|hour|day|night|week|month|quarter|year|decade|century)|(?<=(?:\\d|\\d%|percent|per cent|million|billion|trillion|dollars|euros|pounds|barrels|people|tons|tonnes|hours|jobs|times|visitors|units|cars|vehicles|days|thousand) )(?:a|an|per) (?<unit>second|minute|hour|day|night|week|month|quarter|year|decade|century)(?! (?:ago|earlier|later|before|after|old|and a half|from now|of)\\b)|per (?<plain>day|week|month|quarter|year|hour|minute|second)|an? (?<loose>day|week|month|year)(?! (?:ago|earlier|later|before|after|old|and a half|from now|of|when|that)\\b))`,
  ),
  read(match) {
    const { groups } = match
    if (groups.loose && !PRICED.test(match.before)) return null
    if (isSpeed(match)) return null
    const unit = unitOf(groups.often ?? groups.unit ?? groups.plain ?? groups.loose ?? '')
    return unit ? { meaning: { kind: 'set', value: durationOf(1, unit), ...freqOf(groups.freq) } } : null
  },
}
