/** Sentences written without capitals: what the tables or the rest of the text know as names gets them. */
import { longestAt } from './gazetteer.ts'
import { isCommon } from './learnt.ts'
import type { Spelling } from './runs.ts'
import type { Word } from './words.ts'

/** Fewest words that show that somebody writes so. */
const FEWEST = 3
/** What stands before a place, so that “china” is no cup. */
const BEFORE_PLACE = /^(?:in|from|near|to|around)$/
const PLACE = /^(?:country|capital|city|region)$/

/** Whether a sentence goes without capitals. */
const isLowerCase = (words: readonly Word[]): boolean =>
  words.filter(({ text }) => /^\p{Ll}/u.test(text)).length >= FEWEST &&
  !words.some(({ text }) => /\p{Lu}/u.test(text))

/** @returns the words of a sentence, those that are names with a capital where the sentence has none. */
export function capitalized(words: readonly Word[], { capital }: Spelling): readonly Word[] {
  if (!isLowerCase(words)) return words
  const high = words.map(({ text }) => text.replace(/^\p{Ll}/u, first => first.toUpperCase()))
  const named = new Set<number>()
  high.forEach((text, i) => {
    const known = longestAt(high, i)
    const sure = !isCommon([text]) || (known?.length ?? 0) > 1 || BEFORE_PLACE.test(words[i - 1]?.text ?? '')
    if (known && PLACE.test(known.known.kind) && sure) for (let j = i; j < i + known.length; j++) named.add(j)
    else if (capital.has(text) && !isCommon([text])) named.add(i)
  })
  return words.map((word, i) =>
    named.has(i) ? { ...word, text: high[i] ?? word.text, upos: 'PROPN' } : word,
  )
}
