/** The running text and what interrupts it. */
import type { Block } from '../../story/types.ts'
import { END_MATTER } from '../lexicon/article/phrases.ts'
import { dateLine } from './dates.ts'
import { authorOf, isBoilerplate, isCaption, isCredit, isHeading } from './kind.ts'

/** How many units below the opening may still date or sign the article. */
const DATE_REACH = 3
/** Longest heading between paragraphs, in UTF-16 code units and words. */
const HEADING = 80
const HEADING_WORDS = 10

/**
 * Tells what kind the units after the opening are.
 * @returns one kind a unit; after a heading such as `Sources` all is boilerplate.
 */
export function bodyOf(texts: readonly string[]): Block['kind'][] {
  const listed = texts.findIndex(text => END_MATTER.test(text))
  return texts.map((text, i) => {
    if (listed >= 0 && i >= listed) return 'boilerplate'
    if (i < DATE_REACH && dateLine(text) !== null) return 'metadata'
    if (i < DATE_REACH && authorOf(text) !== null) return 'byline'
    if (isBoilerplate(text)) return 'boilerplate'
    if (isCaption(text)) return 'caption'
    if (isCredit(text)) return 'credit'
    return isSubheading(text) && i > 0 && i < texts.length - 1 ? 'subheading' : 'paragraph'
  })
}

const isSubheading = (text: string): boolean =>
  text.length <= HEADING &&
  text.split(/\s+/).length <= HEADING_WORDS &&
  !/["“”]/.test(text) &&
  isHeading(text)
