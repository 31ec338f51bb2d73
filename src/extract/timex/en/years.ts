/** Years, decades, centuries and millennia: "in 1940", "480 BC", "the 1990s", "the nineties", "the 5th century BC". */

import { DECADES } from '../../lexicon/time/en/numbers.ts'
import { EVENT_NAMES, NUMBERED } from '../../lexicon/time/en/years.ts'
import type { Match, Rule } from '../rule.ts'
import { named, years } from './make.ts'
import { anyOf, ERA, ORDINAL_WORD, pattern } from './pattern.ts'
import { decadeOf, ordinal, yearOf } from './words.ts'

const GOVERNS_YEAR =
  /\b(?:in|since|until|till|by|from|of|between|to|through|throughout|during|before|after|around|about|circa|ca?\.|early|late|mid|year|years|for|as of|back in|than)[ -]{1,2}$/i
/** What makes four digits a count: a lower-case plural right after, unless a determiner shows that it counts nothing. */
const COUNTED =
  /^ (?:[a-z]+(?:ed|ing|ary|ian|ic|an|al) )?(?!as |is |was |has |this |its |his )(?:[a-z]{2,}[^s\W]s|people|men|women|children|troops)\b/
/** After other years: "in 2012, 2011 and 2010". */
const LISTED = /\b[12]\d{3},? (?:and |or |to )?$/
const NUMBER_OF_SOMETHING = new RegExp(`\\b(?:${NUMBERED.join('|')})s?\\.? $`, 'i')
const DETERMINED = /\b(?:the|a|an|this|that|its|their|his|her|our|[A-Za-z]+'s?)\s$/i

function isYear({ before, after, text }: Match): boolean {
  const year = Number(text)
  if (
    /(?<!\b(?:mid|early|late|pre|post))-$|[$€£#/@.,:_]$|\d [.,:]$|(?:US\$|[$€£#]) $/.test(before) ||
    /^(?:[/_@]|[.,:]\d|-\d)| ?%|^ ?(?:percent|per cent)\b/.test(after)
  )
    return false
  if (NUMBER_OF_SOMETHING.test(before)) return false
  if (
    /^ (?:million|billion|thousand|dollars|euros|pounds|hours|UTC|GMT|metres|meters|kilometres|kilometers|miles|feet|km|kg|mm|cm|degrees|tons|tonnes|votes|points|others|more|or so|times)\b/.test(
      after,
    )
  )
    return false
  if (LISTED.test(before)) return true
  if (GOVERNS_YEAR.test(before))
    return !(
      COUNTED.test(after) &&
      /\b(?:of|to|than|by|about|around|for|from|between)\s$/i.test(before) &&
      !/^ [a-z]+ (?:was|were)\b/.test(after) &&
      year % 100 === 0
    )
  if (year < 1500) return false
  if (COUNTED.test(after)) return DETERMINED.test(before)
  const [, name = ''] = /([A-Z][\w'&.-]*) $/.exec(before) ?? []
  return (
    name === '' || EVENT_NAMES.has(name.toLowerCase()) || /^(?:[A-Z]{3,})$/.test(name) || /'s$/.test(name)
  )
}

export const year: Rule = {
  id: 'year',
  pattern: pattern('(?:1\\d{3}|20\\d{2})'),
  read(match) {
    const meaning = isYear(match) ? named(Number(match.text)) : null
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

/** "'68" after a word that takes a year. */
export const shortYear: Rule = {
  id: 'short-year',
  pattern: /(?<=\b(?:in|since|of|until|from|summer|spring|class of) )'\d\d(?![\w])/dgi,
  read: ({ text }) => {
    const meaning = named(yearOf(text))
    return meaning && { meaning }
  },
}

export const eraYear: Rule = {
  id: 'era-year',
  pattern: pattern(
    `(?:(?:the )?year )?(?:(?<digits>\\d{1,4}) ?(?<era>${ERA})|(?<sign>A\\.?D\\.?) (?<common>\\d{1,4}))`,
  ),
  read({ groups }) {
    const { digits, common, era = '' } = groups
    if (digits !== undefined && !/^[BAC]/.test(era)) return null
    const meaning = named(digits === undefined ? Number(common) : yearOf(`${digits} ${era}`))
    return meaning && { meaning }
  },
}

export const decade: Rule = {
  id: 'decade',
  pattern: pattern(
    `(?:the )?(?<year>[12]?\\d{2}0)'?s(?: (?<era>${ERA}))?|the (?:decade of the )?'?(?<short>\\d0)'?s|(?<=\\b(?:the|and|or|to|early|late|mid)_)'?(?<elided>\\d0)'?s|the (?<word>${anyOf(Object.keys(DECADES))})`,
  ),
  read({ groups, before, after }) {
    const { era } = groups
    if (/\b(?:his|her|their|my|our|temperatures in the|speeds in the) $|[$€£]$/.test(before) && !groups.year)
      return null
    if (/^ ?(?:mph|degrees|percent|%|km)/.test(after)) return null
    const short = groups.short ?? groups.elided
    const start = groups.year
      ? yearOf(`${groups.year} ${era ?? ''}`)
      : 1900 + (short ? Number(short) : (decadeOf(groups.word ?? '') ?? 0))
    if (groups.year && !era && start < 1000) return null
    const meaning = years('decade', start)
    return meaning && { meaning }
  },
}

export const century: Rule = {
  id: 'century',
  pattern: pattern(
    `(?:the )?(?<nth>\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORD})_centur(?:y|ies)(?: (?<era>${ERA}))?`,
  ),
  read({ groups }) {
    const n = ordinal(groups.nth ?? '')
    if (n === 0) return []
    const meaning = years('century', /^b/i.test(groups.era ?? '') ? 1 - (n * 100 - 50) : n * 100 - 50)
    return meaning && { meaning }
  },
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
