/** Seasons, quarters, halves and fiscal years: "the summer of 1943", "the third quarter", "2008-Q3", "fiscal 2007". */

import { OF_BUSINESS, OF_MATCHES } from '../../lexicon/time/en/titles.ts'
import { named, seasonIn, shift, yearly, years } from '../make.ts'
import type { Rule } from '../rule.ts'
import { ERA, pattern, SEASON, YEAR } from './pattern.ts'
import { ordinal, seasonOf, yearOf } from './words.ts'

export const seasonYear: Rule = {
  id: 'season-year',
  pattern: pattern(
    `(?:the )?(?<season>${SEASON})(?: of|,)? (?:(?<bce>\\d{1,4})[-/](?<bceNext>\\d{1,4}) (?<era>${ERA})|(?<year>${YEAR}))(?:[-/](?<next>\\d{4}|\\d\\d)(?![-/]))?(?![\\d%]|,\\d)`,
  ),
  read(match) {
    const { season = '', year = '', next, bce, bceNext, era } = match.groups
    if (bce !== undefined) {
      const meaning = seasonIn(seasonOf(season), yearOf(`${bce} ${era}`))
      return Math.abs(Number(bce) - Number(bceNext)) === 1 ? meaning && { meaning } : null
    }
    const meaning = seasonIn(seasonOf(season), yearOf(year))
    // "The winter of 1941-42" is one winter; other years are a range.
    const one = next !== undefined && (yearOf(year) + 1) % 100 === Number(next) % 100
    return meaning && { meaning, span: { start: match.start, end: one ? match.end : match.span('year').end } }
  },
}

/** Words before a season that show it is one; "fall" and "spring" need them. */
const IN_SEASON =
  /\b(?:in|this|last|next|until|by|since|early|late|mid|during|each|every|of|through|throughout|for|before|after|spent|between|(?:spring|summer|autumn|fall|winter) (?:and|or|to))[ -]$/i
/** What happens in seasons: "spring offensive", "fall semester". */
const OF_SEASON =
  /^ (?:offensives?|campaigns?|semester|term|sessions?|break|training|meetings?|collections?|harvest|elections?|sales)\b|^(?: ?- ?| and | or | to )(?:the )?(?:spring|summer|autumn|fall|winter)\b/
/** Names that begin with a season, and verbs and waters that look like one. */
const NOT_SEASON =
  /^ (?:Olympics|Palace|Games|Paralympics|School|Springs?|of (?!\d)|in|to|from|by|off|water|back|for)\b/

/** A season by itself; "spring" and "fall" are also verbs and things. */
export const season: Rule = {
  id: 'season',
  pattern: pattern(`(?:(?<the>the) )?(?<season>${SEASON})`),
  read(match) {
    const { before, after, groups } = match
    const word = groups.season ?? ''
    const shown = IN_SEASON.test(before) || OF_SEASON.test(after)
    const doubtful = /^(?:fall|spring)$/i.test(word)
    if (/^(?:VERB|AUX)$/.test(match.upos(match.span('season').start) ?? '')) return null
    if (
      doubtful
        ? !shown || NOT_SEASON.test(after)
        : /^ (?:Olympics|Palace|Games|Paralympics|School|Institute|Carnival|Festival|League|wheat|barley|squash)\b/.test(
            after,
          )
    )
      return null
    if (/^[A-Z]/.test(word) && /\b[A-Z][a-z]+ $/.test(before)) return null
    // Mr Winter, who takes no article.
    if (
      /^(?:Winter|Summer|Spring|Fall)$/.test(word) &&
      groups.the === undefined &&
      match.upos(match.start) === 'PROPN' &&
      !/\b(?:in|this|last|next|early|late|mid|during|each|every|through|throughout)[ -]$/i.test(before)
    )
      return null
    return { meaning: yearly({ of: 'season', season: seasonOf(word) }) }
  },
}

const OF_MATCH = `\\b(?:${OF_MATCHES.join('|')})\\b`
/** Scores and what is scored, near before or after in the same sentence. */
const MATCH_BEFORE = new RegExp(`(?:${OF_MATCH}|\\b\\d{1,3}-\\d{1,3}\\b)[^.]{0,25}$`, 'i')
const MATCH_AFTER = new RegExp(`^[^.]{0,25}(?:${OF_MATCH}|\\b\\d{1,3}-\\d{1,3}\\b)`, 'i')
const BUSINESS = new RegExp(`\\b(?:${OF_BUSINESS.join('|')})\\b`, 'i')

const NTH = '(?<nth>first|second|third|fourth|1st|2nd|3rd|4th|1|2|3|4|final|last)'
const nth = (word: string, last: number): number => (/^(?:final|last)$/i.test(word) ? last : ordinal(word))

export const quarter: Rule = {
  id: 'quarter',
  pattern: pattern(
    `(?:the )?(?:(?<year>[12]\\d{3}) )?${NTH}_(?:calendar |fiscal )?quarter(?!-?finals?|back)(?:,? (?:of )?(?<yearAfter>[12]\\d{3})(?![\\d%]|,\\d))?`,
  ),
  read({ groups, before, after, text }) {
    const said = groups.year ?? groups.yearAfter
    const year = said === undefined ? null : named(Number(said))
    const of = { of: 'quarter' as const, quarter: nth(groups.nth ?? '', 4) }
    if (year) return { meaning: { kind: 'yearly', yearly: of, year } }
    if (/^(?:the )?last /i.test(text)) return { meaning: shift('quarter', -1) }
    if (
      /\d [.,]?$/.test(before) ||
      MATCH_BEFORE.test(before) ||
      /^ (?:of (?:the|a|this|that) (?:game|match|season|final|contest)|touchdown|lead)\b/.test(after)
    )
      return null
    return { meaning: yearly(of) }
  },
}

export const quarterCode: Rule = {
  id: 'quarter-code',
  pattern: pattern(
    `(?<year>[12]\\d{3})[- ]?Q(?<a>[1-4])|(?:Q(?<b>[1-4])|(?<c>[1-4])Q)(?:(?: of|,)? ?(?<after>[12]\\d{3})| ?(?<short>'?\\d\\d)(?!%|[.,:]\\d))?`,
  ),
  read({ groups, before, after, text }) {
    if (
      !/Q/.test(text) ||
      /\b(?:Audi|Infiniti) $/.test(before) ||
      /quartile|IQR|median/i.test(before + after)
    )
      return null
    const quarter = Number(groups.a ?? groups.b ?? groups.c)
    const year = codeYear(groups.year ?? groups.after, groups.short)
    return { meaning: { kind: 'yearly', yearly: { of: 'quarter', quarter }, ...(year && { year }) } }
  },
}

/** "H1 2012", "2H12": only with its year; other H's are vitamins and roads. */
export const halfCode: Rule = {
  id: 'half-code',
  pattern: pattern(
    `(?<year>[12]\\d{3})[- ]?H(?<a>[12])|(?:H(?<b>[12])|(?<c>[12])H)(?:(?: of|,)? ?(?<after>[12]\\d{3})| ?(?<short>'?\\d\\d)(?!%|[.,:]\\d))`,
  ),
  read({ groups, text }) {
    const year = codeYear(groups.year ?? groups.after, groups.short)
    if (!year || !/H/.test(text)) return null
    return {
      meaning: {
        kind: 'yearly',
        yearly: { of: 'half', half: Number(groups.a ?? groups.b ?? groups.c) },
        year,
      },
    }
  },
}

const codeYear = (full: string | undefined, short: string | undefined) =>
  named(full === undefined ? yearOf(`'${short?.replace("'", '')}`) : Number(full))

/** Halves of a year: with "of" a year or "the year" after them, or by themselves where a business is told of; "half of" is a share. */
export const half: Rule = {
  id: 'half',
  pattern: pattern(
    `the (?<nth>first|second|former|latter|1st|2nd)_half(?= of (?:the |last |this |next )?(?:year|[12]\\d{3}(?!'?s)))|(?<=\\b(?:in|for|during) )the (?<alone>first|second)_half(?! of\\b)|(?<part>first|second)-half(?= (?:net|profits?|results|earnings|sales|loss|losses|revenues?|growth|output|figures))`,
  ),
  read({ groups: { nth, alone, part }, before, after }) {
    const told = `${before}|${after}`
    if (alone !== undefined && (!BUSINESS.test(told) || MATCH_BEFORE.test(before) || MATCH_AFTER.test(after)))
      return null
    return {
      meaning: yearly({
        of: 'half',
        half: /^(?:first|former|1st)$/i.test(nth ?? alone ?? part ?? '') ? 1 : 2,
      }),
    }
  },
}

export const fiscalYear: Rule = {
  id: 'fiscal-year',
  pattern: pattern(
    `(?:the )?(?:(?:(?:fiscal|financial)(?: year)? |FY ?)'?(?<year>[12]\\d{3}|\\d\\d)(?:[-/](?<end>\\d{4}|\\d\\d))?|(?<before>[12]\\d{3})(?:[-/](?<beforeEnd>\\d{4}|\\d\\d))? (?:fiscal|financial) year)`,
  ),
  read({ groups }) {
    const digits = groups.year ?? groups.before ?? ''
    const first = yearOf(digits.length === 2 ? `'${digits}` : digits)
    // "2011-12" is named by the year it ends in.
    const next = groups.end ?? groups.beforeEnd
    const meaning = years(
      'fiscal',
      next !== undefined && (first + 1) % 100 === Number(next) % 100 ? first + 1 : first,
    )
    return meaning && { meaning }
  },
}

export const fiscalShift: Rule = {
  id: 'fiscal-year-near',
  pattern: pattern(
    `(?:(?<which>this|the|the current|current|last|the last|the previous|next|the next) )(?:fiscal|financial) year`,
  ),
  read({ groups }) {
    const which = groups.which ?? ''
    return { meaning: shift('fiscal', /last|previous/i.test(which) ? -1 : /next/i.test(which) ? 1 : 0) }
  },
}
