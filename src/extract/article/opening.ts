/** What stands before the running text: headline, date, byline, picture captions. */
import type { Block } from '../../story/types.ts'
import { SENTENCE_BREAK } from '../lexicon/article/phrases.ts'
import { datelineOf } from './dateline.ts'
import { dateLine } from './dates.ts'
import { authorOf, isBoilerplate, isCaption, isClosed, isCredit, isFragment, isHeading } from './kind.ts'

/** A date in digits: nobody knows whether the day or the month comes first. */
const NUMERIC_DATE = /^\d{1,2} ?[/.] ?\d{1,2} ?[/.] ?\d{2,4}\b.{0,24}$/
/** How many units are searched for the dateline that begins the running text. */
const REACH = 8
/** Shortest sentence that may follow a dateline. */
const SENTENCE = 20

/** Whether a unit begins with a dateline and goes on with a sentence. */
const opensStory = (text: string): boolean => {
  const dateline = datelineOf(text)
  return dateline !== null && text.length - dateline.length >= SENTENCE && !isHeading(text)
}

/**
 * Tells what kind the units before the running text are.
 * @param texts the article's units in order.
 * @returns one kind a unit, for as many as the opening has; the next one is running text.
 */
export function openingOf(texts: readonly string[]): Block['kind'][] {
  const filed = texts.slice(0, REACH).findIndex(opensStory)
  const kinds: Block['kind'][] = []
  for (const [i, text] of texts.slice(0, filed < 0 ? -1 : filed).entries()) {
    // What stands right above the date is a heading, whatever its form.
    const dated = dateLine(texts[i + 1] ?? '') !== null
    const above = filed >= 0 && !SENTENCE_BREAK.test(text)
    const kind = kindOf(text) ?? (dated ? 'subheading' : above ? aboveDateline(text) : null)
    if (kind === null) break
    kinds.push(kind)
  }
  const headings = kinds.flatMap((kind, i) => (kind === 'subheading' ? [i] : []))
  // A first line of one or two words names a column; the headline is the next one.
  const headline = headings.find(i => (texts[i] ?? '').split(/\s+/).length > 2) ?? headings[0]
  if (headline !== undefined && !isClosed((texts[headline] ?? '').replace(/[?!]+\W*$/, '')))
    kinds[headline] = 'headline'
  return kinds
}

/** Without a verb it is of a picture; a sentence sums up the story. Only a dateline below tells it from the story itself. */
const aboveDateline = (text: string): Block['kind'] => (isFragment(text) ? 'caption' : 'subheading')

function kindOf(text: string): Block['kind'] | null {
  if (dateLine(text) !== null || NUMERIC_DATE.test(text)) return 'metadata'
  if (isBoilerplate(text)) return 'boilerplate'
  if (isCaption(text)) return 'caption'
  if (isCredit(text)) return 'credit'
  if (authorOf(text) !== null) return 'byline'
  return isHeading(text) ? 'subheading' : null
}
