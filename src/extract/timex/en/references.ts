/** The present, the past and the future in general: "now", "recently", "in recent years", "these days", "the future". */

import { reference } from '../make.ts'
import type { Rule } from '../rule.ts'
import { pattern } from './pattern.ts'

export const present: Rule = {
  id: 'present',
  pattern: pattern(
    '(?<!-)(?:right )?now(?! that\\b)|currently|at present|presently|nowadays|these days|(?<=\\bfor )the time being|(?:the )?present[- ]day|at the moment|at this (?:time|moment)|the present(?! (?:of|to|for|was))|ongoing(?= (?:recession|crisis))',
  ),
  read: ({ text, before }) =>
    /^now$/i.test(text) && /\b(?:just|Apocalypse) $/i.test(before)
      ? null
      : { meaning: reference('PRESENT_REF') },
}

/** "the current crisis"; a current of water or air stands alone or flows. */
export const current: Rule = {
  id: 'current',
  pattern: pattern(
    '(?<!\\b(?:direct|alternating|electric|ocean|strong|warm|cold) )current(?= [a-z])(?! (?:was|is|were|are|flows?|flowed|of|in|on|at|from|to|that|and|or|through|runs?|ran|carried|swept|account)\\b)',
  ),
  read: () => ({ meaning: reference('PRESENT_REF') }),
}

/** After "the past" these make it a length: "the past few weeks". */
const OF_LENGTH =
  '(?:(?!the|these|those|its|his|their)\\w+ )?(?:few|several|two|three|four|five|six|seven|eight|nine|ten|\\d+|quarter|season|(?:day|week|month|year|decade|century)s?|centuries)'

export const past: Rule = {
  id: 'past',
  pattern: pattern(
    `(?:more |only |very )?recently|lately|of late(?= ?[.,;])|the recent past|(?<=\\b(?:in|from|of) )the (?:distant )?past(?! ${OF_LENGTH})|(?<=\\bin )recent (?:history|memory|times)|(?<!most )recent(?! (?:days|weeks|months|years|decades|centuries|times|history|past|memory))|(?<=\\b(?:in|from|of) )those days(?! of\\b)|the other day(?= ?[.,;]|$| [a-z])|long ago|(?:a )?(?:long|short|little) (?:time|while) ago|some time ago|a while ago`,
  ),
  read: () => ({ meaning: reference('PAST_REF') }),
}

export const future: Rule = {
  id: 'future',
  pattern: pattern(
    `(?:(?<=\\b(?:in|for) )(?:the )?(?:near |foreseeable |not[- ]too[- ]distant |distant )?future|the (?:near |foreseeable |not[- ]too[- ]distant |distant )?future(?! (?:of|tense|perfect)\\b)|(?:very |as )?soon(?= (?:be|as possible)\\b| ?[.,;'"]|$)|future(?= [a-z])(?! (?:tense|perfect)\\b)|the (?:days|weeks|months|years|decades) (?:ahead|to come)|(?:the )?(?:short|long|near|medium)[- ]term(?= ?[.,;']))`,
  ),
  read({ text, before, after }) {
    if (
      /^soon$/i.test(text) &&
      (/\b(?:too|so|how|no sooner|would|could|might) $/i.test(before) || after === ' ')
    )
      return null
    if (
      /^future$/i.test(text) &&
      /\b(?:and|our|their|its|his|her|my|your|a|no|bright|better) $/i.test(before)
    )
      return null
    return { meaning: reference('FUTURE_REF') }
  },
}

/** "recent years", "the past few weeks" are lengths that end now: DURATION in TIMEX3. */
const VAGUE_UNIT: Readonly<Record<string, string>> = {
  days: 'PXD',
  weeks: 'PXW',
  months: 'PXM',
  years: 'PXY',
  decades: 'PXDE',
  centuries: 'PXCE',
}

export const recentUnits: Rule = {
  id: 'recent-units',
  pattern: pattern(
    `(?:(?:more |most |the )?(?:recent|past|last|coming|upcoming|next|following|subsequent|intervening|succeeding|previous|preceding|early|later|final)(?: (?:few|several|couple of|many))?) (?<unit>days|weeks|months|years|decades|centuries)`,
  ),
  read({ groups }) {
    return { meaning: { kind: 'duration', value: VAGUE_UNIT[groups.unit?.toLowerCase() ?? ''] ?? 'PXY' } }
  },
}

/** "that time", "the same time", "this period": the date last told, as coarse as it was told. */
export const thatTime: Rule = {
  id: 'that-time',
  pattern: pattern(
    '(?<=\\b(?:at|by|since|until|from|before|around) )(?:that|this) (?:time|date|moment)|(?<=\\bat )(?<the>the time)(?! (?:of|when|that)\\b)|(?<=\\b(?:during|throughout|from|in) )(?:that|this|the same) (?:time|period)',
  ),
  read({ groups, after, end, upos }) {
    // "at the time he left" says itself which time.
    const alone = !/^ \w/.test(after) || /^(?:VERB|AUX|ADP|ADJ|ADV|CCONJ)$/.test(upos(end + 1) ?? '')
    return groups.the && !alone ? null : { meaning: { kind: 'shift', grain: 'second', by: 0, from: 'told' } }
  },
}
