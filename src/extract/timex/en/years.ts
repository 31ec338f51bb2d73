/** Years, decades, centuries and millennia: "in 1940", "480 BC", "the 1990s", "the nineties", "the 5th century BC". */

import { DECADES } from '../../lexicon/time/en/numbers.ts'
import { EVENT_NAMES, MEASURED_COMPOUNDS, NUMBERED } from '../../lexicon/time/en/years.ts'
import { named, shift, years } from '../make.ts'
import type { Meaning } from '../meaning.ts'
import type { Match, Rule } from '../rule.ts'
import { COUNTED, MEASURED } from './counts.ts'
import { anyOf, ERA, ORDINAL_WORD, pattern } from './pattern.ts'
import { decadeOf, ordinal, yearOf } from './words.ts'

const GOVERNS_YEAR =
  /\b(?:in|since|until|till|by|from|of|between|to|through|throughout|during|before|after|around|about|circa|ca?\.|early|late|mid|year|years|for|as of|back in|than)[ -]{1,2}$/i
/** After other years: "in 2012, 2011 and 2010". */
const LISTED = /\b[12]\d{3},? (?:and |or |to )?$/
const NUMBER_OF_SOMETHING = new RegExp(`\\b(?:${NUMBERED.join('|')})s?\\.? $`, 'i')
/** A determiner shows that the plural after a year is not counted by it: "the 2012 elections". */
const DETERMINED = /\b(?:the|a|an|this|that|its|their|his|her|our|[A-Za-z]+'s?)\s$/i
const MONEY = /(?:US\$|[$€£#§]|\b(?:EUR|USD|GBP|JPY|CHF|INR|AUD|CAD|SEK|NOK|DKK|Rs\.?)) $/
const COMPOUND = new RegExp(`^-(?:${MEASURED_COMPOUNDS.join('|')})(?!\\w)`)
/** "In 2000 cases": things that are told by the number. */
const CASES =
  /^ (?:cases|instances|homes|households|schools|villages|towns|cities|places|locations|pages|words|copies)\b/
/** "the 1500": a race, a bus, a train; years take no article by themselves. */
const ALONE = /^(?: ?[.,;:!?)](?! ?(?:and |or )?\d{4}\b)|$| (?:to|from|is|was)\b)/

/** A plural after a year that it does not count: "1990 levels". */
const YEARLY_PLURALS = /^ (?:levels|prices|elections|budgets|figures|results|campaigns)\b/

/** Whether the word after the figures is counted by them; in "As 2005 progresses" it is a verb. */
const isCounted = ({ before, after, upos, end }: Match): boolean =>
  COUNTED.test(after) &&
  !YEARLY_PLURALS.test(after) &&
  !(/(?:^|[.!?]\s|\b(?:as|when|while|if|once|but|that) )$/i.test(before) && upos(end + 1) === 'VERB')

/** What cannot stand right before a year: signs of money, parts of longer figures and of addresses. */
const JOINED_BEFORE = /(?<!\b(?:mid|early|late|pre|post))-$|[$€£#§/@.,:_=&]$|\d [.,:]$/
const JOINED_AFTER = /^(?:[/_@&=]|[.,:]\d|-\d| ?%| ?(?:percent|per cent)\b)/
/** What names the edition of an event: "the London 2012 Olympics". */
const EDITION =
  /^ (?:(?:presidential|election|electoral|re-election) )?(?:campaign|election|elections|Olympics|Games|World|season|census|referendum|tournament|budget)\b/

/** Whether four digits are a year, by what stands around them. */
function isYear(match: Match, year: number): boolean {
  const { before, after } = match
  if (JOINED_BEFORE.test(before) || JOINED_AFTER.test(after)) return false
  // "1984" is a book.
  if (/["“]$/.test(before) && /^["”]/.test(after)) return false
  if (/\b(?:since|until|by|from) (?:at least|about|around|roughly|nearly|almost) $/i.test(before)) return true
  if (MONEY.test(before) || NUMBER_OF_SOMETHING.test(before)) return false
  if (/\b(?:number|code|pin|password) (?:is|was) $/i.test(before)) return false
  if (MEASURED.test(after) || COMPOUND.test(after)) return false
  if (LISTED.test(before)) return true
  if (year > 2099 && !/\b(?:in|by|until|before|after|beyond) $/i.test(before)) return false
  if (/\bat $/i.test(before)) return /^ (?:levels|prices|rates|values)\b/.test(after)
  if (/\b(?:the|a|an) $/i.test(before) && ALONE.test(after)) return false
  const counted = isCounted(match)
  if (/\b(?:total of|(?:more|fewer|less) than|as many as|up to) $/i.test(before) && counted) return false
  if (/\bin $/i.test(before) && year % 100 === 0 && CASES.test(after)) return false
  if (GOVERNS_YEAR.test(before))
    return !(
      counted &&
      /\b(?:of|to|than|by|about|around|for|from|between)\s$/i.test(before) &&
      !/^ [a-z]+ (?:was|were)\b/.test(after) &&
      year % 100 === 0
    )
  if (year < 1500 || /^ (?:an?|per|each) (?:hour|day|night|week|month|year)\b/.test(after)) return false
  // "The 2012 elections", but "the 2000 men".
  if (counted)
    return DETERMINED.test(before) && !/^ (?:people|men|women|children|troops|aircraft)\b(?!')/.test(after)
  return !isNumberOfName(match)
}

/** "Boeing 2018" and the like: a name right before, unless it ends a sentence, names an event, or cites: "(Hume 1739)". */
function isNumberOfName({ before, after }: Match): boolean {
  const [, name = ''] = /([A-Z][\w'&.-]*) $/.exec(before) ?? []
  if (name === '' || /\w{4}\.$/.test(name) || EVENT_NAMES.has(name.toLowerCase())) return false
  if (/^[A-Z]{3,}$/.test(name) || /'s$/.test(name) || EDITION.test(after)) return false
  return !(/\((?:[A-Z][\w'&.-]*,? |and |et al\.,? ){1,4}$/.test(before) && /^[),;:]/.test(after))
}

export const year: Rule = {
  id: 'year',
  pattern: pattern(
    `(?:(?<said>the years? )|(?<circa>ca?\\. ?))?(?<year>1\\d{3}|2[01]\\d{2})(?! ${ERA}(?!\\w))`,
  ),
  read(match) {
    const { said, circa, year = '' } = match.groups
    const sure = said !== undefined || circa !== undefined
    const meaning = isYear(sure ? { ...match, before: 'in ' } : match, Number(year))
      ? named(Number(year))
      : null
    return meaning && { meaning, ...(circa !== undefined && { mod: 'APPROX' as const }) }
  },
}

/** What three digits count where it follows them; of these parts of speech a noun phrase is made. */
const COUNTABLE = /^(?:NOUN|ADJ|NUM|SYM)$/

/** "in 533": a year in a text of old times, see {@link Language.ancient}; elsewhere it is a room, a vote, a score. */
export const earlyYear: Rule = {
  id: 'early-year',
  pattern:
    /(?<=(?<!\b(?:one|two|three|four|five|six|\d) )\b(?:in|since|until) )(?:the year )?[1-9]\d\d(?= ?[,;:)]| ?\.(?!\d)| [A-Za-z]|$)/dgi,
  read({ text, after, end, upos }) {
    if (/^ [A-Za-z]/.test(after) && COUNTABLE.test(upos(end + 1) ?? 'NOUN')) return null
    const meaning = named(Number(text.slice(-3)))
    return meaning && { meaning }
  },
}

/** The second of two years of a range whose first is any date: "September 1939-1945". */
export const yearAfterDash: Rule = {
  id: 'year-after-dash',
  pattern: /(?<=\b[12]\d{3} ?- ?)[12]\d{3}(?![\w%-])/dg,
  read({ text, before }) {
    if (NUMBER_OF_SOMETHING.test(before.replace(/\d{4} ?- ?$/, ''))) return null
    const meaning = named(Number(text))
    return meaning && { meaning }
  },
}

/** "'68" after a word that takes a year; "a '57 Ford". */
export const shortYear: Rule = {
  id: 'short-year',
  pattern:
    /(?<=\b(?:in|since|of|until|from|to|and|by|through|summer|spring|class of) )'\d\d(?!\w)|(?<=\b(?:a|the|his|her) )(?<adjective>'\d\d)(?= [a-z])/dgi,
  read: ({ text, groups, after }) => {
    if (groups.adjective !== undefined && !/^ [A-Z]/.test(after)) return null
    const meaning = named(yearOf(text))
    return meaning && { meaning }
  },
}

export const eraYear: Rule = {
  id: 'era-year',
  pattern: pattern(
    `(?:(?:the )?year )?(?:(?<digits>\\d{1,4}) ?(?<era>${ERA})|(?<sign>A\\.?D\\.?) (?<common>\\d{1,4}))`,
  ),
  read({ groups, after }) {
    const { digits, common, era = '', sign = 'A' } = groups
    if (!/^A/.test(sign) || (digits !== undefined && !/^[BAC]/.test(era))) return null
    // Of British Columbia
    if (era === 'BC' && /^ (?:Hydro|Ferries|Lions|Place|Liberals?|NDP)\b/.test(after)) return null
    const meaning = named(digits === undefined ? Number(common) : yearOf(`${digits} ${era}`))
    return meaning && { meaning }
  },
}

const DECADE_WORD = anyOf(Object.keys(DECADES))
/** Tens that are ages, temperatures or speeds: "in her early 30s", "highs in the 80s". */
const TENS =
  /\b(?:his|her|their|my|our|your) (?:(?:early|late|mid)[ -])?$|\b(?:temperatures?|highs?|lows?|winds?|gusts|speeds?|thermometers?|readings)\b[^.;]{0,25}\bthe (?:(?:low|high|upper|lower|early|late|mid)[ -])?$/i
const TENS_AFTER_ARTICLE =
  /\b(?:temperatures?|highs?|lows?|winds?|gusts|speeds?|thermometers?|readings)\b[^.;]{0,25}$/i

export const decade: Rule = {
  id: 'decade',
  pattern: pattern(
    `(?:the )?(?<year>[12]?\\d{2}0)'?s(?: (?<era>${ERA})|(?<adjective>-era))?|the (?:decade of the )?'?(?<short>\\d0)'?s|'(?<quoted>\\d0)s|(?<=\\b(?:the|and|or|to|early|late|mid)_)(?:'?(?<elided>\\d0)'?s|(?<after>${DECADE_WORD}))|the (?:roaring |swinging |gay )?(?<word>${DECADE_WORD})`,
  ),
  read(match) {
    const { groups, before, after } = match
    const open = groups.year === undefined
    if (open && (TENS.test(before) || (/^the /i.test(match.text) && TENS_AFTER_ARTICLE.test(before))))
      return null
    if (/[$€£]$/.test(before) || /^ ?(?:mph|degrees|percent|%|km)/.test(after)) return null
    // "Vision 2030's goals" and "2010's best film" are of a year.
    if (
      !open &&
      /^\d{4}'s$/.test(match.text) &&
      /^ [a-z]/.test(after) &&
      !/\b(?:in|of|early|late|mid)[ -]$/i.test(before)
    )
      return null
    const meaning = decadeIn(match)
    if (!meaning) return null
    // "The 1950s-era radio" is the radio's article.
    const adjective = groups.adjective !== undefined
    return { meaning, ...(adjective && { span: { start: match.span('year').start, end: match.end } }) }
  },
}

/** A full decade before an elided one: "the 1760s and '70s". */
const DECADE_BEFORE = /\b(1\d|20)\d0'?s,? (?:and|or|to|through) (?:the )?(?:(?:early|late|mid)[ -])?$/

/** A decade by its groups; the 1600s and the 500s BC are centuries. */
export function decadeIn({ groups, before }: Match): Meaning | null {
  const { year, era, short, quoted, elided, after, word } = groups
  if (year === undefined) {
    const tens = short ?? quoted ?? elided
    const [, century = '19'] = (tens && DECADE_BEFORE.exec(before)) || []
    return years(
      'decade',
      Number(century) * 100 + (tens ? Number(tens) : (decadeOf(after ?? word ?? '') ?? 0)),
    )
  }
  const digits = Number(year)
  if (!era && digits < 1000) return null
  return years(digits % 100 === 0 && digits < 2000 ? 'century' : 'decade', yearOf(`${year} ${era ?? ''}`))
}

const NTH = `(?:\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORD})`
const CENTURY = `(?<nth>${NTH})_centur(?:y|ies)(?: (?<era>${ERA}))?`

/** A century by its groups; none is the 0th. */
function centuryIn({ nth, era }: Match['groups']): Meaning | null {
  const n = ordinal(nth ?? '')
  if (n === 0) return null
  return years('century', /^b/i.test(era ?? '') ? 1 - (n * 100 - 50) : n * 100 - 50)
}

/** Companies and trains. */
const CENTURY_NAMES = /^ (?:Fox|Limited|Club|Insurance|Studios)\b/

export const century: Rule = {
  id: 'century',
  pattern: pattern(`(?:the )?${CENTURY}`),
  read(match) {
    if (CENTURY_NAMES.test(match.after)) return null
    const meaning = centuryIn(match.groups)
    if (!meaning) return []
    // "The 19th-century hall": the article is the hall's.
    const adjective = /-century$/i.test(match.text) && /^ [a-z]/i.test(match.after)
    return { meaning, ...(adjective && { span: { start: match.span('nth').start, end: match.end } }) }
  },
}

/** "the 16th and 17th centuries", "nineteenth- and twentieth-century": the first of two. */
export const centuryBefore: Rule = {
  id: 'century-before',
  pattern: pattern(
    `(?:the )?(?<nth>${NTH})(?=-?(?:, ${NTH}){0,2},?(?: and | or | to | through | ?- ?|/)(?:the )?(?:early |mid-|late )?${NTH}_centur(?:y|ies)(?: (?<era>${ERA}))?)`,
  ),
  read({ groups }) {
    const meaning = centuryIn(groups)
    return meaning && { meaning }
  },
}

/** "the second half of the 19th century", "the first decade of the 21st century". */
export const partOfCentury: Rule = {
  id: 'part-of-century',
  pattern: pattern(
    `(?:the )?(?:(?<part>(?:first|second|former|latter|last|opening|closing|final|early|later) (?:half|third|quarter|part|years|decades)|earlier part|turn)|(?<tenth>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|last|final) decade) of (?:the )?${CENTURY}`,
  ),
  read({ groups }) {
    const meaning = centuryIn(groups)
    if (meaning?.kind !== 'period') return null
    const { part, tenth } = groups
    const mod = /^(?:first|former|opening|early|earlier|turn)/i.test(part ?? '') ? 'START' : 'END'
    if (tenth === undefined) return { meaning, mod }
    // Decades are counted by their digits: the first decade of the 21st century is the 2000s.
    const { year } = meaning.period.start
    const n = /^(?:last|final)$/i.test(tenth) ? 10 : ordinal(tenth)
    const decade = year > 0 ? years('decade', Math.max(1, year - (year % 100) + (n - 1) * 10)) : null
    return decade && { meaning: decade }
  },
}

/** "the turn of the century". */
export const turnOfCentury: Rule = {
  id: 'turn-of-century',
  pattern: pattern('the turn of the century'),
  read: () => ({ meaning: { kind: 'turn' }, mod: 'START' }),
}

/** "by mid-century": of the century that is told. */
export const midCentury: Rule = {
  id: 'mid-century',
  pattern: pattern('(?:the )?mid-?century'),
  read: () => ({ meaning: shift('century', 0), mod: 'MID' }),
}

export const millennium: Rule = {
  id: 'millennium',
  pattern: pattern(`(?:the )?(?<nth>\\d(?:st|nd|rd|th)|${ORDINAL_WORD})_millennium(?: (?<era>${ERA}))?`),
  read({ groups }) {
    const n = ordinal(groups.nth ?? '')
    if (n === 0) return []
    const meaning = years('millennium', /^b/i.test(groups.era ?? '') ? 1 - (n * 1000 - 500) : n * 1000 - 500)
    return meaning && { meaning }
  },
}
