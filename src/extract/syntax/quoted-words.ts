/**
 * Marks around a few words of a clause, “had ‘sold the trust’ to a rival”: they are no part of its grammar, and a parser
 * that sees them takes what they hold for a clause of its own.
 */
import { SAID } from '../lexicon/grammar/clauses.ts'
import type { TaggedWord } from './parser.ts'

const MARK = '"'

/**
 * The marks that open and close inside a clause: not at its beginning, not behind a comma, colon or other mark, and not
 * behind a verb of speaking or “that”, where they hold speech.
 * @param words with straight quotation marks.
 * @returns the place of each such mark, with the place of the word it leans on.
 */
export function marksOfQuotedWords(words: readonly TaggedWord[]): Map<number, number> {
  const marks = words.flatMap(({ word }, i) => (word === MARK ? [i] : []))
  const inside = new Map<number, number>()
  if (marks.length % 2 !== 0) return inside
  for (let pair = 0; pair < marks.length; pair += 2) {
    const [open = 0, close = 0] = marks.slice(pair, pair + 2)
    const before = words[open - 1]?.word ?? ''
    const word = /[\p{L}\p{N}]$/u.test(before) && before !== 'that'
    if (close === open + 1 || !word || SAID.has(before.toLowerCase())) continue
    inside.set(open, open + 1)
    inside.set(close, close - 1)
  }
  return inside
}
