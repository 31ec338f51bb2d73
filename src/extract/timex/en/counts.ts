/** Figures that look like years or days and are none: house numbers, pages, votes, measures. Their words are taken. */
import { MEASURES, STREETS } from '../../lexicon/time/en/years.ts'
import type { Rule } from '../rule.ts'
import { pattern } from './pattern.ts'

/** What makes figures a count: a lower-case plural right after. */
export const COUNTED =
  /^ (?:[a-z]+(?:ed|ing|ary|ian|ic|an|al) )?(?!as |is |was |has |this |its |his |versus |across |thus |perhaps |towards |plus )(?:[a-z]{2,}[^s\W]s|people|men|women|children|troops|aircraft)\b/

/** What makes figures a measure. */
export const MEASURED = new RegExp(`^ (?:${MEASURES.join('|')})(?!\\w)`)

/** "14 March Street", "1914 Elm Street"; but "In 1929 Wall Street" tells a year. */
export const houseNumber: Rule = {
  id: 'house-number',
  pattern: new RegExp(
    `(?<![\\w.,-])\\d{1,4} (?:[NSEW]\\.? )?(?:[A-Z][a-z]+ ){1,2}(?:${STREETS.join('|')})(?!\\w)`,
    'dg',
  ),
  read: ({ before, text }) =>
    /\b(?:in|since|by|of|until|during|on|from|to)\s$/i.test(before) && /^\d{4}/.test(text) ? null : [],
}

/** "pages 1914 and 1915", "a vote of 1950-1984". */
export const numbered: Rule = {
  id: 'numbered',
  pattern: pattern(
    '(?:(?:pages|pp\\.?|rooms|rows|lines|flights|lots|articles|sections|verses|channels|routes|numbers|nos\\.?|bills) |(?:vote|score|margin|tally)(?: was| of|:)? )\\d{1,4}(?: ?- ?|, | and | to | or )\\d{1,4}',
  ),
  read: () => [],
}

/** "1400-1600 euros", "between 1900 and 2000 people": both ends of what is counted. */
export const countRange: Rule = {
  id: 'count-range',
  pattern: /(?<![\w.,/-])[12]\d{3}(?: ?- ?| to | and | or )[12]\d{3}(?![\w/-]|[.,]\d)/dg,
  read: ({ text, after }) =>
    MEASURED.test(after) || (/^[12]\d00\b.*[12]\d00$/.test(text) && COUNTED.test(after)) ? [] : null,
}

/** "12 of 2013 titles". */
export const countedOf: Rule = {
  id: 'counted-of',
  pattern: pattern('\\d{1,4} of [12]\\d{3} (?<counted>[a-z]{3,}s)'),
  read: match => (match.upos(match.span('counted').start) === 'NOUN' ? [] : null),
}
