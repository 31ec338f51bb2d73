/** Times of day: "3:30 p.m.", "16:00 UTC", "ten o'clock", "the morning", "that night". */
import { DAY_PARTS, ZONES } from '../../lexicon/time/en/names.ts'
import type { Meaning, Mod } from '../meaning.ts'
import type { Match, Rule } from '../rule.ts'
import { shift } from './make.ts'
import { anyOf, DAY_PART, NUMBER, pattern } from './pattern.ts'
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

/** "16:15 UTC", "0630 hours", "14:30": without a zone only after a word that takes a time; else it is a score. */
export const wholeDay: Rule = {
  id: 'clock-24',
  pattern: pattern(
    `(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?(?: hours| hrs)?${ZONE}|(?<h>[01]\\d|2[0-4])(?<m>[0-5]\\d) (?:hours|hrs|(?<z>GMT|UTC))`,
  ),
  read({ groups, text, before, after }) {
    const hour = Number(groups.hour ?? groups.h)
    const named = groups.zone !== undefined || groups.h !== undefined || /hours|hrs/i.test(text)
    const governed =
      /\b(?:at|by|until|till|from|to|before|after|around|about|since|between|and)[ ]$/i.test(before) &&
      !/^-|^ (?:down|up|win|lead|loss|victory|minutes)/.test(after)
    if (/[\d:/]$/.test(before) || (!named && !governed)) return null
    const meaning = clock(hour, groups.minute ?? groups.m, undefined, groups.zone ?? groups.z, groups.second)
    return meaning && { meaning }
  },
}

export const oClock: Rule = {
  id: 'o-clock',
  pattern: pattern(
    `(?<hour>${NUMBER}) o'clock(?:(?: in the)? (?<part>morning|afternoon|evening)| at night)?`,
  ),
  read({ groups, text }) {
    const hour = amount(groups.hour ?? '')
    const late = /afternoon|evening|night/i.test(text) && hour < 12
    const meaning = hour <= 24 ? clock(late ? hour + 12 : hour, undefined, undefined) : null
    return meaning && { meaning }
  },
}

/** A part of the day by itself, of the day the text is on; "good evening", "opening night" are none. */
export const dayPart: Rule = {
  id: 'day-part',
  pattern: pattern(
    `(?:(?<which>the next|the following|the previous|the same|that same|that|the|one|every|each) )?(?:(?<early>early|late|mid)_)?(?<part>${DAY_PART})(?: hours)?`,
  ),
  read(match) {
    const { before, after } = match
    const part = match.groups.part?.toLowerCase() ?? ''
    const which = match.groups.which?.toLowerCase() ?? ''
    if (/^(?:every|each|one)/.test(which) || NO_PART_AFTER.test(after)) return null
    if (which === '' && (NO_PART_BEFORE.test(before) || isNamed(match))) return null
    if (!/morning|afternoon|evening|night/.test(part) && / ?of\b/.test(after.slice(0, 3))) return null
    const mod = MODS[match.groups.early?.toLowerCase() ?? '']
    const by = DAYS_OFF.find(([words]) => words.test(which))?.[1]
    return {
      meaning: {
        kind: 'clock',
        clock: DAY_PARTS[part] ?? 'TMO',
        ...(by !== undefined && { on: shift('day', by, 'told') }),
      },
      ...(mod && { mod }),
    }
  },
}

const NO_PART_BEFORE = /\b(?:[Gg]ood|[Oo]pening|per|an?) $|-$/
const NO_PART_AFTER = /^-|^ (?:shift|school|clubs?|life|star|prayers?|vision)\b|^'s Watch/
const MODS: Readonly<Record<string, Mod>> = { early: 'START', mid: 'MID', late: 'END' }
const DAYS_OFF: readonly [RegExp, number][] = [
  [/next|following/, 1],
  [/previous/, -1],
  [/that|same/, 0],
]

/** A capital inside a sentence, or before another capital, makes a name: "the Night Watch", "Dawn Smith". */
function isNamed({ text, before, after }: Match): boolean {
  return /^[A-Z]/.test(text) && ((before !== '' && !/[.!?"'(] $/.test(before)) || /^ [A-Z][a-z]/.test(after))
}
