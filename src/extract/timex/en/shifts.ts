/** Times counted from another: "last year", "the following day", "two weeks ago", "three years later", "that month". */

import { reference, shift, yearly } from '../make.ts'
import type { Meaning, Yearly } from '../meaning.ts'
import type { Rule } from '../rule.ts'
import { DAY, MONTH, NUMBER, pattern, SEASON, UNIT, UNIT_SINGULAR, WEEKDAY } from './pattern.ts'
import { pickOf, WHICH } from './weekdays.ts'
import { amount, durationOf, monthOf, ordinal, seasonOf, unitOf } from './words.ts'

const AMOUNT = `(?:(?<half>half an?|an? half)|(?<number>${NUMBER})(?<andhalf> and a half)?|(?<one>an?|the)|(?<vague>a few|a couple of|several|some|many|a number of|dozens of)) `
const ADVERB =
  '(?:(?:only|just|less than|more than|over|nearly|almost|about|around|some|barely|roughly|exactly|at least) )?'

/** What follows "Next year" where it is the year after publication, whatever was told before. */
const LOOKS_AHEAD =
  /^[^.;!?]*\b(?:will|would|shall|can|could|may|might|is|are|has|have|plans?|expects?|hopes?|aims?|'ll)\b/

/** "last year", "next month", "this week": from the day of speaking. "a day", "night" have rules of their own. */
export const near: Rule = {
  id: 'unit-near-speech',
  pattern: pattern(
    `(?<which>this|the current|the present|last|the last|this past|next|the next|this coming|the coming|the upcoming|the latest|latest)_(?<unit>week|fortnight|month|quarter|year|decade|century|millennium)(?! ?(?:${UNIT})\\b)`,
  ),
  read({ groups, before, after }) {
    const unit = unitOf(groups.unit ?? '')
    if (!unit) return null
    const which = groups.which ?? ''
    const by = /last|latest|past/i.test(which) ? -1 : /next|coming/i.test(which) ? 1 : 0
    const long = /^the (?:last|next)$/i.test(which) && unit.grain !== 'quarter'
    if (long && /\b(?:in|over|during|for|within|throughout|course of) $/i.test(before))
      return { meaning: { kind: 'duration', value: `P${unit.times}${unit.letter}` } }
    if (/^next$/i.test(which) && /(?:^|[.;,!?] (?:and |but )?)$/.test(before) && !LOOKS_AHEAD.test(after))
      return { meaning: shift(unit.grain, 1, 'tense') }
    return { meaning: shift(unit.grain, by, /^the next$/i.test(which) ? 'told' : 'speech') }
  },
}

/** What "before" and "after" may govern. */
const OBJECT = /^ (?:to|the|a|an|his|her|its|their|that|this|he|she|it|they|we|I|[A-Z]\w*|[a-z]+ing)\b/

/** "this day", "the next day", "the previous year", "that month", "the same week", "the year before": from the date last told. */
export const nearTold: Rule = {
  id: 'unit-near-told',
  pattern: pattern(
    `(?:(?<which>the very next|the next(?= day| hour| minute)|the following|the previous|the preceding|the prior|the subsequent|the same|that same|that very|that|the ensuing) (?<unit>day|week|month|quarter|year|decade|century|season|hour|minute)(?! (?:of|in which)\\b)|(?:the )?(?<after>day|week|month|year|decade|quarter) (?<side>before|after|earlier|later|previous|following|prior)|(?<next>next day))`,
  ),
  read({ groups, text, after }) {
    const unit = unitOf(groups.unit ?? groups.after ?? 'day')
    if (!unit) return null
    const which = groups.which ?? groups.side ?? groups.next ?? ''
    // "the day before the vote" is counted from the vote, whose day is not known here.
    if (groups.side && (OBJECT.test(after) || !/^the /i.test(text))) return null
    const by = /next|following|subsequent|ensuing|after|later/i.test(which)
      ? 1
      : /same|that/i.test(which)
        ? 0
        : -1
    return { meaning: shift(unit.grain, by, 'told') }
  },
}

/** What shows that "the year" is a time. */
const BEFORE_THE_UNIT =
  '(?:(?:end|beginning|start|middle|rest|remainder|course|half|part|quarter|months|weeks|days) of|(?:later|earlier|late|early) in|during|throughout|through)'

/** "the day", "the year" of what is told: only where the words around it show that it is a time. */
export const theUnit: Rule = {
  id: 'the-unit',
  pattern: pattern(
    `(?<=\\b${BEFORE_THE_UNIT} )the (?:(?:entire|whole|full) )?(?<unit>day|week|month|quarter|year|decade|century)(?! (?:of|when|that|he|she|they|in which|ago|before|after)\\b)|(?<=\\b(?:for|over) )the (?:entire|whole|full) (?<whole>day|week|month|quarter|year|decade|century)|(?<=\\bfor )the (?<done>quarter|year|month|week)(?= ?,| ended| ending)`,
  ),
  read({ groups }) {
    const unit = unitOf(groups.unit ?? groups.whole ?? groups.done ?? '')
    return unit ? { meaning: shift(unit.grain, 0, 'told') } : null
  },
}

/** "the week ended March 13", "the year to June": the length that ends with what follows. */
export const unitEnded: Rule = {
  id: 'unit-ended',
  pattern: pattern(
    `(?<=\\b(?:in|for|during|over) )the (?<unit>week|month|quarter|year)(?= (?:ended|ending|to|through)(?: on| in)? (?:${MONTH}|${WEEKDAY}|${DAY} ))`,
  ),
  read({ groups }) {
    const unit = unitOf(groups.unit ?? '')
    return unit ? { meaning: { kind: 'duration', value: durationOf(1, unit) } } : null
  },
}

/** "the week before last", "the year after next". */
export const beyondNext: Rule = {
  id: 'unit-beyond',
  pattern: pattern('the (?<unit>week|month|year) (?:before (?<last>last)|after next)'),
  read({ groups }) {
    const unit = unitOf(groups.unit ?? '')
    return unit ? { meaning: shift(unit.grain, groups.last ? -2 : 2) } : null
  },
}

/** "by year-end", "at year end", "the year's end". */
export const unitEnd: Rule = {
  id: 'unit-end',
  pattern: pattern(
    "(?:the )?(?:year-end|(?<=\\b(?:by|at|before|until|since|after) )year end|(?<unit>year|month|week)'s end)",
  ),
  read({ groups }) {
    const unit = unitOf(groups.unit ?? 'year')
    return unit ? { meaning: shift(unit.grain, 0, 'told'), mod: 'END' } : null
  },
}

/** "at midyear", "by mid-year". */
export const midYear: Rule = {
  id: 'mid-year',
  pattern: pattern('mid-?year'),
  read: () => ({ meaning: shift('year', 0, 'told'), mod: 'MID' }),
}

/** "a month ago today", "twenty years ago this week": the day, week or month that lies so far back. */
export const agoToday: Rule = {
  id: 'ago-today',
  pattern: pattern(
    `${ADVERB}(?<number>an?|${NUMBER}) (?<unit>weeks?|months?|years?) ago (?:today|this (?<within>week|month))`,
  ),
  read({ groups }) {
    const { number = '', within = 'day' } = groups
    const name = groups.unit?.toLowerCase() ?? ''
    const grain = unitOf(within)?.grain
    const count = amount(number.toLowerCase())
    if (!grain || !Number.isInteger(count) || count > 1000) return null
    const back = /^w/.test(name) ? { weeks: count } : /^m/.test(name) ? { months: count } : { years: count }
    return { meaning: { kind: 'ago', grain, back } }
  },
}

/** "that summer", "the following spring", "the previous March": from the date last told. */
export const yearlyTold: Rule = {
  id: 'yearly-told',
  pattern: pattern(
    `(?<which>that same|that|the same|the next|the following|the previous|the preceding) (?:(?<month>${MONTH})|(?<season>${SEASON}))`,
  ),
  read({ groups, text }) {
    const { month, season, which = '' } = groups
    if (season === undefined && !/ [A-Z]\w+\.?$/.test(text)) return null
    const pick = /next|following/i.test(which) ? 'next' : /prev|prec/i.test(which) ? 'last' : 'this'
    const of =
      season === undefined
        ? { of: 'month' as const, month: monthOf(month ?? '') }
        : { of: 'season' as const, season: seasonOf(season) }
    return { meaning: { kind: 'yearly', yearly: of, pick, from: 'told' } }
  },
}

/** "the same period last year", "the same month a year ago", "the year-earlier quarter": what was told, a year off. */
export const sameYearly: Rule = {
  id: 'same-a-year-ago',
  pattern: pattern(
    `the same (?:period|month|quarter|week|day|time|three months|six months|nine months)(?: of| in| during)? (?:the |a )?(?:last year|year ago|year earlier|year before|previous year|prior year|preceding year)|(?:the |its )?year-(?:earlier|ago) (?:period|month|quarter|week|level|figure)s?`,
  ),
  read({ text }) {
    const [, unit] = /(?:same|earlier|ago) (quarter|month|week)/i.exec(text.replaceAll('  ', ' ')) ?? []
    const grain = unitOf(unit ?? '')?.grain
    return { meaning: { kind: 'same', years: -1, ...(grain && { grain }) } }
  },
}

/** "the following spring" counts from what was told, "next spring" from the day of speaking. */
const toldOr = (which: string | undefined, meaning: Meaning): Meaning =>
  meaning.kind === 'yearly' && /following|previous/i.test(which ?? '')
    ? { ...meaning, from: 'told' }
    : meaning

/** "last March", "next summer", "this Friday's": a month or season with its direction said. */
export const yearlyNear: Rule = {
  id: 'yearly-near',
  pattern: pattern(`${WHICH}(?:(?<month>${MONTH})(?: (?<day>${DAY}))?|(?<season>${SEASON}))`),
  read({ groups }) {
    const { month, day, season, which } = groups
    const pick = pickOf(which)
    if (season !== undefined)
      return { meaning: toldOr(which, yearly({ of: 'season', season: seasonOf(season) }, pick)) }
    if (month === undefined || !/^[A-Z]/.test(month)) return null
    const of: Yearly =
      day === undefined
        ? { of: 'month', month: monthOf(month) }
        : { of: 'day', month: monthOf(month), day: ordinal(day) }
    return { meaning: toldOr(which, yearly(of, pick)) }
  },
}

/** What makes a count of hours or minutes no time to the minute. */
const ROUGHLY = /^(?:less than|more than|over|nearly|almost|about|around|some|barely|roughly|at least)\b/i

/** "three days ago", "a year earlier", "two weeks from now", "ten years later", "months before". */
export const counted: Rule = {
  id: 'counted',
  pattern: pattern(
    `${ADVERB}(?:${AMOUNT})?(?:full |short |long |more |calendar |business |working )?(?<unit>${UNIT}) (?<side>ago|earlier|before(?= ?[.,;)]|$| (?:had|was|were|has)\\b)|previously|prior(?! to)|back(?= ?[.,;])|later|afterwards?|after(?= ?[.,;)]|$)|hence|from now|from today|on(?= ?,))`,
  ),
  read({ groups, before, text }) {
    const unit = unitOf(groups.unit ?? '')
    if (!unit || /[$€£]$/.test(before)) return null
    const ofClock = /^(?:hour|minute)$/.test(unit.grain)
    const side = groups.side?.toLowerCase() ?? ''
    const from = /ago|now|today|hence|back/.test(side) ? 'speech' : 'told'
    const sign = /ago|earlier|before|prev|prior|back/.test(side) ? -1 : 1
    const count = groups.half
      ? 0.5
      : groups.number
        ? amount(groups.number) + (groups.andhalf ? 0.5 : 0)
        : groups.one
          ? 1
          : Number.NaN
    const meaning = byCount(count * sign, unit.grain, unit.times, from)
    return {
      meaning:
        meaning ??
        (Number.isNaN(count)
          ? { kind: 'around', side: sign < 0 ? 'before' : 'after', from }
          : reference(sign < 0 ? 'PAST_REF' : 'FUTURE_REF')),
      ...(ofClock && ROUGHLY.test(text) && { mod: 'APPROX' as const }),
    }
  },
}

const FINER: Readonly<Record<string, readonly ['month' | 'year' | 'decade', number]>> = {
  year: ['month', 12],
  decade: ['year', 10],
  century: ['decade', 10],
}

/** A whole count keeps its unit; half of one is told in the next finer unit. */
function byCount(
  count: number,
  grain: Parameters<typeof shift>[0],
  times: number,
  from: 'speech' | 'told',
): Meaning | null {
  if (Number.isNaN(count) || Math.abs(count) > 5000) return null
  const whole = grain === 'week' ? count * times : count
  if (Number.isInteger(whole)) return shift(grain, whole, from)
  const finer = FINER[grain]
  return finer && Number.isInteger(count * finer[1]) ? shift(finer[0], count * finer[1], from) : null
}

/** "the first week of March", "the final day of the year". */
export const nthOf: Rule = {
  id: 'nth-unit',
  pattern: pattern(
    `(?:the )?(?<nth>first|second|third|fourth|fifth|last|final|\\d(?:st|nd|rd|th)) (?:full )?(?<unit>${UNIT_SINGULAR})(?= (?:of|in) (?:${MONTH}|[12]\\d{3}|last|this|next|the (?:year|month|week)))`,
  ),
  read({ groups }) {
    const unit = unitOf(groups.unit ?? '')
    const nth = /last|final/i.test(groups.nth ?? '') ? -1 : ordinal(groups.nth ?? '')
    if (!unit || nth === 0 || /^(?:H|Min|S)$/.test(unit.letter)) return null
    return { meaning: { kind: 'nth', grain: unit.grain, nth, within: reference('PRESENT_REF') } }
  },
}
