/** The languages that have rules. Another one is another folder beside `en/`, and one line here. */
import { primary } from '../language.ts'
import { ENGLISH } from './en/rules.ts'
import { iso, monthInFigures, slashed, yearFirst } from './numeric.ts'
import type { Language } from './rule.ts'

/** By the first part of their BCP 47 tag. */
const LANGUAGES: Readonly<Record<string, Language>> = { en: ENGLISH }

/** Dates in figures need no language. */
const FIGURES: Language = {
  rules: [iso, slashed, yearFirst, monthInFigures],
  joins: [],
  prefixes: [],
  ancient: [],
  link: /^-$/,
  directionOf: () => null,
  isBackground: () => false,
  isOutlook: () => false,
}

/** The rules for a text. @param tag BCP 47. */
export const rulesFor = (tag: string): Language => LANGUAGES[primary(tag)] ?? FIGURES
