/** Where a story was filed, before its first sentence: `Moscow - `, `LONDON, March 3 (Reuters) — `. */
import { NOT_A_DATELINE } from '../lexicon/article/phrases.ts'
import { agencyOf } from './agency.ts'
import { DATE_FORMS, dayOf, firstMatch, SHORT_DATE } from './dates.ts'

export interface Dateline {
  /** Length without dash and white space, in UTF-16 code units. */
  shown: number
  /** Length up to the first character of the sentence. */
  length: number
  /** The day it states in full, `YYYY-MM-DD`, or null. */
  date: string | null
  /** Who filed it, by the agency's full name, or null. */
  agency: string | null
}

/** How far into a paragraph a dateline may reach. */
const REACH = 140

const SPLIT = /^(?<before>[^\n]{2,100}?)(?<mark> ?(?:--|[–—]) ?| - |: )(?=["“‘'([]?[\p{Lu}\d])/u
const PLACE = String.raw`\p{Lu}[\p{L}'’.]*(?:[ -](?:\p{Lu}[\p{L}'’.]*|of|de|la|el|al|do|da|del|upon|au)){0,3}`
const PLACES = new RegExp(`^${PLACE}(?:(?:, ?|/| and )${PLACE}){0,2}$`, 'u')
const FILED_BY = /[ ,]*[(/](?<agency>[^()/]{2,40})[)/]$/
const DATE_AT_END = [...DATE_FORMS, SHORT_DATE].map(form => new RegExp(`[ ,(]*\\b${form}[ ,)]*$`, 'i'))

/**
 * Finds the dateline at the start of a paragraph. A place needs no gazetteer, so ask at the start of a story only.
 * A colon makes a dateline only of capitals (`NEW DELHI: `) or with an agency or a date.
 */
export function datelineOf(paragraph: string): Dateline | null {
  const split = SPLIT.exec(paragraph.slice(0, REACH))
  if (!split) return null
  const { before = '', mark = '' } = split.groups ?? {}
  // “Ada Bell (3 May 1928 – 2017)”: the dash stands inside a bracket
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) return null
  const filedBy = FILED_BY.exec(before)
  const agency = agencyOf(filedBy?.groups?.agency ?? '')
  const withDate = filedBy ? before.slice(0, filedBy.index) : before
  const stated = firstMatch(DATE_AT_END, withDate)
  const places = stated ? withDate.slice(0, stated.index) : withDate
  const plain = !stated && !agency
  if (places === '' ? !agency : !PLACES.test(places) || NOT_A_DATELINE.test(places)) return null
  if (plain && mark.startsWith(':') && (places.toUpperCase() !== places || places.length < 4)) return null
  const length = split[0].length
  return {
    shown: before.length,
    length,
    date: stated?.groups ? dayOf(stated.groups) : null,
    agency,
  }
}
