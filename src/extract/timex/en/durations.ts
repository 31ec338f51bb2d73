/** Lengths of time: "20 years", "a week", "several days", "five-year", "the past six months", "decades", "70 years old". */
import { AFTER_LENGTH, DISTANCES, TITLES } from '../../lexicon/time/en/titles.ts'
import type { Match, Rule } from '../rule.ts'
import { anyOf, NUMBER, pattern, UNIT, UNIT_SINGULAR } from './pattern.ts'
import { amount, durationOf, unitOf } from './words.ts'

/** What makes hours and minutes a distance: "ten-minute drive". */
const DISTANCE = /^'? (?:drive|walk|ride|flight|journey|hike|trip|boat|train|bus|warning|mark|maximum)\b/
const BETWEEN =
  '(?:consecutive |straight |full |whole |more |calendar |business |working |bloody |long |successive |additional |further |extra |other |short |solid |intense |previous |preceding |following |remaining )?'
const WHICH_ONES =
  '(?:the )?(?:past|last|next|first|final|previous|following|coming|preceding|subsequent|opening|closing|remaining|initial|ensuing|same|intervening|whole|entire)_'

const VAGUE_DAY = /^ (?:soon|he|she|it|they|we|I|you|the|a|his|her|their|in)\b/

export const duration: Rule = {
  id: 'length',
  pattern: pattern(
    `(?:${WHICH_ONES}|(?<the>(?:the|an?) ))?(?<number>${NUMBER})(?<andhalf>_and_a_half)?_${BETWEEN}(?<unit>${UNIT})(?:_olds?| of age)?(?:_(?<long>period|long|span|stretch))?`,
  ),
  read(match) {
    const { groups, before, after, text } = match
    const unit = unitOf(groups.unit ?? '')
    const count = amount(groups.number ?? '') + (groups.andhalf ? 0.5 : 0)
    if (!unit || Number.isNaN(count) || /[$€£#.,/]$/.test(before) || isTitle(match)) return null
    // "One day he came" is no length.
    if (/^one day$/i.test(text) && /(?:^|[.!?,;"'] )$/.test(before) && VAGUE_DAY.test(after)) return null
    const number = match.span('number').start
    const hyphened = /-\w+$/.test(text)
    if (
      /^seconds?$/i.test(groups.unit ?? '') &&
      (count === 1 || /\b(?:the|World War|number) $/i.test(before))
    )
      return null
    // "three quarters of" is a share.
    if (unit.grain === 'quarter' && !/consecutive|straight|past|last|next|first|previous/i.test(text))
      return null
    if (DISTANCE.test(after) && (hyphened || /^(?:Min|H)$/.test(unit.letter))) return null
    // "expected to last six weeks"
    if (/^last /i.test(text) && /\b(?:to|will|would|could|can|may|might|should|not) $/.test(before))
      return {
        meaning: { kind: 'duration', value: durationOf(count, unit) },
        span: { start: number, end: match.end },
      }
    const adjective = hyphened || !/s$|ia$/i.test(groups.unit ?? '')
    const article =
      groups.the !== undefined &&
      (adjective ? !/^(?:period|span|stretch)$/i.test(groups.long ?? '') : /^an? $/i.test(groups.the))
    return {
      meaning: { kind: 'duration', value: durationOf(count, unit) },
      ...(article && { span: { start: number, end: match.end } }),
    }
  },
}

const BATTLE = new RegExp(`^'? ${anyOf(AFTER_LENGTH)}\\b`)
const NAMES: ReadonlySet<string> = new Set(TITLES)
const SPEED = new RegExp(`\\b${anyOf(DISTANCES)} $`, 'i')

/** "60 Minutes", "the Seven Years' War". */
const isTitle = ({ text, after }: Match): boolean =>
  NAMES.has(text) || (/[- ][A-Z]/.test(text) && BATTLE.test(after))

/** "two years and three months": one length of two units, the finer one last. */
export const compound: Rule = {
  id: 'compound-length',
  pattern: pattern(
    '(?<count>an?|N) (?<unit>years?|months?|days?|hours?|minutes?)(?:,? and |, )(?<more>N) (?<finer>months?|days?|hours?|minutes?|seconds?)(?! (?:ago|later|earlier|before|after)\\b)'.replaceAll(
      'N',
      NUMBER,
    ),
  ),
  read({ groups, before }) {
    const [unit, finer] = [unitOf(groups.unit ?? ''), unitOf(groups.finer ?? '')]
    const [count, more] = [amount((groups.count ?? '').toLowerCase()), amount(groups.more ?? '')]
    const order = 'YMDHMinS'
    if (!unit || !finer || order.indexOf(unit.letter) >= order.indexOf(finer.letter)) return null
    if (!(count > 0) || !(more > 0) || /[$€£#.,]$/.test(before)) return null
    const value = durationOf(count, unit)
    const rest = durationOf(more, finer)
    const joined = value.startsWith('PT') ? rest.replace('PT', '') : rest.replace('P', '')
    return { meaning: { kind: 'duration', value: `${value}${joined}` } }
  },
}

/** "all day", "all night", "all year long". */
export const allUnit: Rule = {
  id: 'all-unit',
  pattern: pattern('all (?<unit>day|night|week|month|year)(?: long)?(?![- ](?:end|care))'),
  read({ groups }) {
    const unit = unitOf(groups.unit ?? '')
    return unit ? { meaning: { kind: 'duration', value: durationOf(1, unit) } } : null
  },
}

/** "a quarter of a century", "three quarters of an hour". */
export const quarterOf: Rule = {
  id: 'quarters-of-a-unit',
  pattern: pattern('(?<count>a|an additional|three)_quarters?(?:[- ]of)?(?:[- ]an?)?_(?<unit>century|hour)'),
  read({ groups }) {
    const three = groups.count?.toLowerCase() === 'three'
    const hour = groups.unit?.toLowerCase() === 'hour'
    return {
      meaning: { kind: 'duration', value: hour ? `PT${three ? 45 : 15}M` : `P${three ? 75 : 25}Y` },
    }
  },
}

/** "a week", "an hour", "the past year", "half a century". "A second time" and prices ("a day") are no lengths. */
export const oneUnit: Rule = {
  id: 'one-unit',
  pattern: pattern(
    `(?:(?<half>half(?: an?| the)?)|(?<one>an?(?: (?:full|whole|entire|single|mere|solid|further|additional|whole|half))?|another|the (?:past|last|next|first|final|whole|entire|opening)(?: full)?))_(?<unit>${UNIT_SINGULAR})(?: period)?(?: and a half)?`,
  ),
  read({ groups, text, before, after }) {
    const unit = unitOf(groups.unit ?? '')
    const name = groups.unit?.toLowerCase()
    if (!unit || name === 'second' || name === 'weekend' || name === 'night') return null
    if (name === 'quarter' && !/past|last|next|first|final/i.test(text)) return null
    if (name === 'quarter') return null
    // "at the last minute", "50 miles an hour"
    if (name === 'minute' && /^the last/i.test(text)) return null
    if (/^(?:hour|minute)$/.test(name ?? '') && SPEED.test(before)) return null
    if (name === 'minute' && /^a minute$/i.test(text) && /^ (?:detail|amount)/.test(after)) return null
    if (/^the (?:first|final|opening|whole)/i.test(text) && name === 'day' && !/^ of\b/.test(after))
      return null
    if (
      /^a(?:n? single)? day$/i.test(text) &&
      /^ (?:when|that|out|off|trip|job|care|trader|traders|trading)\b/.test(after)
    )
      return null
    const count = groups.half || /^an? half/i.test(text) ? 0.5 : / and a half$/i.test(text) ? 1.5 : 1
    if (count === 0.5 && unit.letter === 'Y' && unit.times === 1)
      return { meaning: { kind: 'duration', value: 'P6M' } }
    if (count === 0.5 && unit.letter === 'H') return { meaning: { kind: 'duration', value: 'PT30M' } }
    if (count === 0.5 && unit.letter === 'D') return { meaning: { kind: 'duration', value: 'PT12H' } }
    return { meaning: { kind: 'duration', value: durationOf(count, unit) } }
  },
}

/** "several days", "a few weeks", "many years": unknown amounts are never invented. */
export const vagueUnits: Rule = {
  id: 'vague-length',
  pattern: pattern(
    `(?:(?:the )?(?:past|last|next|first|final|previous|following|coming|preceding|subsequent) )?(?:(?:only |just |quite )?a few(?: (?:short|more|brief))?|few|several(?: more)?|many(?: more)?|some|a couple(?: of)?|a number of|numerous|countless|dozens of|hundreds of|thousands of|various|multiple|how many|so many)_(?<unit>${UNIT})`,
  ),
  read({ groups, text }) {
    const unit = unitOf(groups.unit ?? '')
    const plural = /s$|ia$/i.test(groups.unit ?? '')
    if (!unit || !plural || /^(?:weekends|quarters|seconds)$/i.test(groups.unit ?? '')) return null
    return { meaning: { kind: 'duration', value: /couple/i.test(text) ? durationOf(2, unit) : unit.vague } }
  },
}

/** "year-long", "weeklong". */
export const longUnit: Rule = {
  id: 'unit-long',
  pattern: pattern('(?<unit>hour|day|week|month|year|decade|century)-?long'),
  read({ groups }) {
    const unit = unitOf(groups.unit ?? '')
    return unit ? { meaning: { kind: 'duration', value: durationOf(1, unit) } } : null
  },
}

/** Bare plurals: "for years", "months of talks", "decades-long". */
export const bareUnits: Rule = {
  id: 'bare-units',
  pattern: pattern(
    `(?:(?<=\\b(?:for|in|within|after|of|over|takes?|took|spent|lasted?|lasting|by|until|and|or|than|spend|last) )|)(?<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries)(?: and \\k<unit>)?(?! of the (?:meeting|talks)\\b)(?=(?<tail>-long|-old| of (?!age\\b|experience\\b)[a-z]| ?[.,;]|$| before| after| in the| to come| on end| ))(?:-(?:long|old))?`,
  ),
  read({ groups, before, after, text, start, upos }) {
    const unit = unitOf(groups.unit ?? '')
    if (!unit || (/^[A-Z]/.test(text) && upos(start) === 'PROPN')) return null
    // "minutes after 9 p.m.": a prefix of the time of day
    if (/^(?:seconds|minutes)$/i.test(text) && /^ (?:after|before|past) (?:\d|noon\b|midnight\b)/.test(after))
      return null
    if (/^ in the making\b/.test(after)) return { meaning: { kind: 'duration', value: unit.vague } }
    const governed = /\b(?:for|within|after|over|takes?|took|spent|lasted?|lasting|spend|last) $/i.test(
      before,
    )
    const measured =
      /^ of /.test(groups.tail ?? '') &&
      !/\b(?:[Tt]he|those|these|his|her|their|its|few|many|working|business|school|opening) $/.test(before) &&
      !/^(?:seconds|minutes|days|hours)$/.test(text)
    if (
      !governed &&
      !measured &&
      !/-/.test(groups.tail ?? '') &&
      !/^ (?:before|after)/.test(groups.tail ?? '')
    )
      return null
    return !/-/.test(groups.tail ?? '') &&
      /\b(?:the|those|these|his|her|their|its|our|my|\d|working|business|opening|school|office) $/i.test(
        before,
      )
      ? null
      : { meaning: { kind: 'duration', value: unit.vague } }
  },
}
