/** Times of day: "3:30 p.m.", "16:00 UTC", "ten o'clock", "the morning", "that night". */
import { DAY_PARTS, ZONES } from '../../lexicon/time/en/names.ts'
import { AFTER_DAY_PART, BY_NIGHT } from '../../lexicon/time/en/titles.ts'
import { reference, shift } from '../make.ts'
import type { Meaning, Mod } from '../meaning.ts'
import type { Match, Reading, Rule } from '../rule.ts'
import { anyOf, DAY_PART, MONTH, NUMBER, pattern, WEEKDAY } from './pattern.ts'
import { amount } from './words.ts'

const ZONE = `(?: ?\\(?(?<zone>${anyOf(Object.keys(ZONES))}|ET|CT|PT|local time)\\)?)?`
const two = (n: number): string => String(n).padStart(2, '0')

function clock(
  hour: number,
  minute: string | undefined,
  half: string | undefined,
  zone = '',
  second?: string,
): Meaning | null {
  const h = /^p/i.test(half ?? '') ? (hour % 12) + 12 : /^a/i.test(half ?? '') ? hour % 12 : hour
  if (h > 24 || Number(minute ?? 0) > 59) return null
  return {
    kind: 'clock',
    clock: `T${two(h)}:${minute ?? '00'}${second ? `:${second}` : ''}${ZONES[zone.toLowerCase()] ?? ''}`,
  }
}

/** "3 p.m.", "3:30pm EST". */
export const halfDay: Rule = {
  id: 'clock-12',
  pattern: pattern(
    `(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?)? ?(?<half>[ap]\\. ?m\\.|[ap]m|[ap]\\. ?m)${ZONE}`,
  ),
  read({ groups, before }) {
    if (/[\d:]$/.test(before)) return null
    const meaning = clock(Number(groups.hour), groups.minute, groups.half, groups.zone, groups.second)
    return meaning && { meaning }
  },
}

const DAY_FOLLOWS = new RegExp(`^ on (?:the )?(?:\\d{1,2} |${WEEKDAY}\\b|${MONTH} \\d)`, 'i')

/** "16:15 UTC", "0630 hours", "14:30": without a zone only after a word that takes a time; else it is a score. */
export const wholeDay: Rule = {
  id: 'clock-24',
  pattern: pattern(
    `(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?(?: hours| hrs)?${ZONE}|(?<h>[01]\\d|2[0-4])(?<m>[0-5]\\d)(?<sign> (?:hours|hrs|(?<z>GMT|UTC)))?`,
  ),
  read({ groups, text, before, after }) {
    const hour = Number(groups.hour ?? groups.h)
    const bare = groups.h !== undefined && groups.sign === undefined
    // Four digits by themselves are a year, unless they begin with a zero or a day follows: "at 1430 on 9 May".
    if (bare && !(/\b(?:at|by|until|from) $/i.test(before) && (/^0/.test(text) || DAY_FOLLOWS.test(after))))
      return null
    const named = groups.zone !== undefined || groups.h !== undefined || /hours|hrs/i.test(text)
    const governed =
      /\b(?:at|by|until|till|from|to|before|after|around|about|since|between|and)[ ]$/i.test(before) &&
      !/^-|^ (?:down|up|win|lead|loss|victory|minutes)/.test(after)
    const dated = /^ (?:this|yesterday|tomorrow) (?:morning|afternoon|evening)\b|^ tonight\b/.test(after)
    if (/[\d:/]$/.test(before) || (!named && !governed && !dated)) return null
    const meaning = clock(hour, groups.minute ?? groups.m, undefined, groups.zone ?? groups.z, groups.second)
    return meaning && { meaning }
  },
}

export const oClock: Rule = {
  id: 'o-clock',
  pattern: pattern(
    `(?<hour>${NUMBER}) o'clock(?:(?: in the)? (?<part>morning|afternoon|evening)| at night)?`,
  ),
  read({ groups, text, after }) {
    if (/^ shadow\b/.test(after)) return null
    const hour = amount(groups.hour ?? '')
    const late = /afternoon|evening|night/i.test(text) && hour < 12
    const meaning = hour <= 24 ? clock(late ? hour + 12 : hour, undefined, undefined) : null
    return meaning && { meaning }
  },
}

const HOUR = '(?:1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'

/** "half past six", "a quarter to seven", "ten minutes past four"; "four in the morning" after a word that takes a time. */
export const spokenHour: Rule = {
  id: 'clock-spoken',
  pattern: pattern(
    `(?:(?<half>half) past|(?:an? )?(?<quarter>quarter) (?<side>past|to|before|after)|(?<minutes>five|ten|twenty|twenty-five) minutes (?<way>past|to)) (?<hour>${HOUR})(?! ?(?:%|percent|per cent|million|billion|points|cents|of|-))|(?<=\\b(?:at|by|until|till|about|around|since|after|before) )(?<bare>${HOUR}) (?:in the (?<part>morning|afternoon|evening)|at (?<night>night))`,
  ),
  read({ groups }) {
    const { half, quarter, minutes, part, night } = groups
    const hour = amount((groups.hour ?? groups.bare ?? '').toLowerCase())
    if (groups.bare)
      return spoken(hour + (night || /noon|evening/i.test(part ?? '') ? (hour < 12 ? 12 : 0) : 0), 0)
    const by = half ? 30 : quarter ? 15 : amount((minutes ?? '').toLowerCase())
    return /^(?:to|before)$/i.test(groups.side ?? groups.way ?? '')
      ? spoken(hour - 1, 60 - by)
      : spoken(hour, by)
  },
}

function spoken(hour: number, minute: number): Reading | null {
  const meaning = clock(hour, two(minute), undefined)
  return meaning && { meaning }
}

/** "from 3 to 5 p.m.", "8:30-10 p.m.": the half of the day stands once, for both. */
export const hours: Rule = {
  id: 'clock-range',
  pattern: pattern(
    `(?<first>(?<a>1[0-2]|[1-9])(?:[:.](?<am>[0-5]\\d))?)(?: ?- ?| to | until |(?<=\\b(?:between|at) [\\d:.]{1,5}) (?:and|or) )(?<second>(?<b>1[0-2]|[1-9])(?:[:.](?<bm>[0-5]\\d))? ?(?<half>[ap]\\. ?m\\.|[ap]m|[ap]\\. ?m)${ZONE})`,
  ),
  read(match) {
    const { a, am, b, bm, half, zone } = match.groups
    if (/[-\d:.$€£]$/.test(match.before)) return null
    // "11 to 1 p.m." begins before noon.
    const other = /^p/i.test(half ?? '') && Number(a) % 12 > Number(b) % 12 ? 'a' : half
    const first = clock(Number(a), am, other, zone)
    const second = clock(Number(b), bm, half, zone)
    return first && second
      ? [
          { meaning: first, span: match.span('first') },
          { meaning: second, span: match.span('second') },
        ]
      : null
  },
}

/** "the early hours", "the small hours". */
export const smallHours: Rule = {
  id: 'small-hours',
  pattern: pattern('the (?:very )?(?:early|small|wee) hours'),
  read: () => ({ meaning: { kind: 'clock', clock: 'TMO' }, mod: 'START' }),
}

/** "the night before", "the morning after": on the day before or after the one told. */
export const partTold: Rule = {
  id: 'day-part-told',
  pattern: pattern(
    'the (?<part>morning|afternoon|evening|night) (?<side>before|after|following)(?= ?[.,;)]|$| (?:he|she|it|they|had|was|were|in|at|on|by|with|from)\\b)',
  ),
  read: ({ groups }) => ({
    meaning: {
      kind: 'clock',
      clock: DAY_PARTS[groups.part?.toLowerCase() ?? ''] ?? 'TMO',
      on: shift('day', /before/i.test(groups.side ?? '') ? -1 : 1, 'told'),
    },
  }),
}

/** A part of the day by itself, of the day the text is on; "good evening", "opening night" are none. */
export const dayPart: Rule = {
  id: 'day-part',
  pattern: pattern(
    `(?:(?<which>the next|the following|the previous|the same|that same|that|the|one|every|each) )?(?:(?<early>early|late|mid)_)?(?<part>${DAY_PART})(?: hours)?(?:(?<=noon|midnight)${ZONE})?`,
  ),
  read(match) {
    const { before, after } = match
    const part = match.groups.part?.toLowerCase() ?? ''
    const which = match.groups.which?.toLowerCase() ?? ''
    if (/^(?:every|each|one)/.test(which) || NO_PART_AFTER.test(after)) return null
    if ((which === '' && NO_PART_BEFORE.test(before)) || isNamed(match)) return null
    // "They travel at night", "night raids": on any day, which nothing dates.
    if (which === '' && part === 'night' && (/\b(?:at|by) $/i.test(before) || NIGHTLY.test(after)))
      return { meaning: { kind: 'clock', clock: 'TNI', on: reference('PRESENT_REF') } }
    if (!/morning|afternoon|evening|night/.test(part) && / ?of\b/.test(after.slice(0, 3))) return null
    const mod = MODS[match.groups.early?.toLowerCase() ?? '']
    const by = DAYS_OFF.find(([words]) => words.test(which))?.[1]
    return {
      meaning: {
        kind: 'clock',
        clock: `${DAY_PARTS[part] ?? 'TMO'}${ZONES[match.groups.zone?.toLowerCase() ?? ''] ?? ''}`,
        ...(by !== undefined && { on: shift('day', by, 'told') }),
      },
      ...(mod && { mod }),
    }
  },
}

const NO_PART_BEFORE = /\b(?:[Gg]ood|[Oo]pening|per|[Aa]n?|[Dd]ay (?:and|or)) $|-$/
const NO_PART_AFTER = new RegExp(`^-|^ ${anyOf(AFTER_DAY_PART)}\\b|^'s Watch`)
const NIGHTLY = new RegExp(`^ ${anyOf(BY_NIGHT)}\\b`)
const MODS: Readonly<Record<string, Mod>> = { early: 'START', mid: 'MID', late: 'END' }
const DAYS_OFF: readonly [RegExp, number][] = [
  [/next|following/, 1],
  [/previous/, -1],
  [/that|same/, 0],
]

/** A capital inside a sentence, or before another capital, makes a name: "the Night Watch", "Dawn Smith". */
function isNamed({ text, before, after, groups }: Match): boolean {
  if (groups.zone !== undefined) return false
  if (/ [A-Z]/.test(text)) return true
  return /^[A-Z]/.test(text) && ((before !== '' && !/[.!?"'(] $/.test(before)) || /^ [A-Z][a-z]/.test(after))
}
