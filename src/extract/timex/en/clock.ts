/** Times of day: "3:30 p.m.", "16:00 UTC", "ten o'clock", "the morning", "that night". */
import { DAY_PARTS, ZONES } from '../../lexicon/time/en/names.ts'
import type { Meaning } from '../meaning.ts'
import type { Rule } from '../rule.ts'
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
    `(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))? ?(?<half>[ap]\\. ?m\\.|[ap]m|[ap]\\. ?m)${ZONE}`,
  ),
  read({ groups }) {
    const meaning = clock(Number(groups.hour), groups.minute, groups.half, groups.zone)
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
    `(?:(?<which>the next|the following|the previous|the same|that same|that|the|one|every|each) )?(?:(?<early>early|late|mid)_)?(?<part>${DAY_PART})(?<hours> hours)?`,
  ),
  read(match) {
    const part = match.groups.part?.toLowerCase() ?? ''
    const which = match.groups.which?.toLowerCase() ?? ''
    const at = match.span('part').start
    if (/^(?:every|each|one)/.test(which)) return null
    if (/\b(?:[Gg]ood|[Oo]pening|per|a|an) $|-$/.test(match.before) && which === '') return null
    if (/^-|^ (?:shift|school|club|clubs|life|star|prayer|prayers|vision)\b|^'s Watch/.test(match.after))
      return null
    if (
      /^[A-Z]/.test(match.text.slice(at - match.start)) &&
      which === '' &&
      match.before !== '' &&
      !/[.!?"'(] $/.test(match.before)
    )
      return null
    if (
      /^(?:sunrise|sunset|dawn|dusk|midday|noon|midnight|daybreak)$/.test(part) &&
      /^ of\b/.test(match.after)
    )
      return null
    const code = DAY_PARTS[part] ?? 'TMO'
    const mod =
      match.groups.early &&
      ({ early: 'START', late: 'END', mid: 'MID' } as const)[match.groups.early.toLowerCase() as 'early']
    const by = /next|following/.test(which)
      ? 1
      : /previous/.test(which)
        ? -1
        : /that|same/.test(which)
          ? 0
          : null
    return {
      meaning: { kind: 'clock', clock: code, ...(by !== null && { on: shift('day', by, 'told') }) },
      ...(mod && { mod }),
    }
  },
}
