/** “since the war began”, “after talks collapsed”: clauses that say when, of what the reader is taken to know. */
import { EVENT_NOUNS } from '../../lexicon/events/nouns.ts'
import { dependents, headAt, lemmaAt, type Reading, relationAt, wordAt } from '../reading.ts'

const SAYING_WHEN = new Set(['since', 'after', 'before', 'until', 'when', 'once', 'whenever'])
/** Of these, the words that measure what they stand beside, whatever its place in the sentence. */
const MEASURING = new Set(['since', 'until'])

/**
 * The word by which a clause says when, of what is known; null for any other clause, and for one that brings in somebody
 * new: “after a shell landed” is news itself.
 */
export function sayingWhen(reading: Reading, verb: number): string | null {
  if (relationAt(reading, verb) !== 'advcl') return null
  const mark = dependents(reading, verb, 'mark', 'advmod', 'case').find(
    i => i < verb && SAYING_WHEN.has(wordAt(reading, i)),
  )
  if (mark === undefined) return null
  const word = wordAt(reading, mark)
  const subjects = dependents(reading, verb, 'nsubj')
  // what stands first is known; what comes last may be news, unless it is the course of a happening with a name
  const given = verb < headAt(reading, verb) || subjects.some(i => EVENT_NOUNS.has(lemmaAt(reading, i)))
  const isNew = !given || subjects.some(i => isIndefinite(reading, i))
  return isNew && !MEASURING.has(word) ? null : word
}

const isIndefinite = (reading: Reading, i: number): boolean =>
  dependents(reading, i, 'nummod').length > 0 ||
  dependents(reading, i, 'det').some(d => /^(?:an?|some|another|several)$/.test(wordAt(reading, d)))

/** The clauses beside a verb that say when it happens: before it in the text, or measuring it. */
export const timeClausesOf = (reading: Reading, verb: number): number[] =>
  dependents(reading, verb, 'advcl').filter(i => {
    const word = sayingWhen(reading, i)
    return word !== null && word !== 'after' && (i < verb || MEASURING.has(word))
  })
