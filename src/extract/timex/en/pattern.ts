/** Pieces of English patterns, and how a pattern is written. */
import { DAY_PARTS, MONTHS, PLURALS, SEASONS, UNITS, WEEKDAYS } from '../../lexicon/time/en/names.ts'
import { ONES, ORDINALS, TENS } from '../../lexicon/time/en/numbers.ts'

const longestFirst = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length)

/** Any of some words; the longest is tried first. */
export const anyOf = (words: readonly string[]): string =>
  `(?:${longestFirst(words)
    .map(word => word.replace(/[.]/g, '\\.'))
    .join('|')})`

/** Full names, or abbreviations with or without their stop. */
const withStops = (names: readonly string[]): string => {
  const full = names.filter(name => name.length > 5 || /^(?:march|april|may|june|july)$/.test(name))
  return `(?:${anyOf(full)}|${anyOf(names.filter(name => !full.includes(name)))}\\b\\.?)`
}

export const MONTH = withStops(Object.keys(MONTHS))
export const WEEKDAY = withStops(Object.keys(WEEKDAYS))
export const SEASON = anyOf(Object.keys(SEASONS))
export const DAY_PART = anyOf(Object.keys(DAY_PARTS))
export const ORDINAL_WORD = anyOf(Object.keys(ORDINALS))
/** Day of a month in digits: "5", "05", "5th". */
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?'
/** Day of a month, digits or words. */
export const DAY_OR_WORD = `(?:${DAY}|${ORDINAL_WORD})`
/** Signs of the era after a year. */
export const ERA = '(?:BCE?|B\\. ?C\\.(?: ?E\\.)?|CE|AD|A\\. ?D\\.|C\\. ?E\\.)'
/**
 * A year after a month, day or season: with a sign of its era, in full, in two digits after an apostrophe, or in three
 * after "of" ("December of 384").
 */
export const YEAR = `(?:\\d{1,4} ${ERA}|[12]\\d{3}|'\\d\\d|(?<=\\bof )[1-9]\\d\\d(?= ?[,;:)]| ?\\.(?!\\d)|$))`
/** Singular and plural units. */
export const UNIT = anyOf(
  Object.keys(UNITS)
    .flatMap(unit => [unit, `${unit}s`])
    .concat(Object.keys(PLURALS)),
)
export const UNIT_SINGULAR = anyOf(Object.keys(UNITS))

const spelled = `(?:${anyOf(Object.keys(TENS))}(?:[- ]${anyOf(Object.keys(ONES).slice(0, 9))})?|${anyOf(Object.keys(ONES))})`
/** A number of units, in digits or words, read by `amount`. */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,2}(?: [1-3]/[24]|½)|\\d{1,4}(?:\\.\\d{1,2})?(?: (?:million|billion))?|half_a_dozen|(?:an? |${spelled} )?(?:hundred|thousand|dozen)|${spelled})`

/**
 * Compiles a pattern. It matches between word boundaries, whatever the case; a blank in it is one or two blanks of the text;
 * `_` is a blank or a hyphen.
 */
export function pattern(source: string): RegExp {
  const spaced = source
    .replaceAll(' ?', '[ ]?')
    .replaceAll(/ (?!\])/g, '[ ]{1,2}')
    .replaceAll('_', '[ -]')
  return new RegExp(`(?<![\\w])(?:${spaced})(?!\\w)`, 'dgi')
}
