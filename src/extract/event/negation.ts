/** Negation within a clause. */
import { EMPTY_NOUNS, NEGATIONS } from '../lexicon/events/modality.ts'
import { dependents, type Reading, relationAt, wordAt } from './reading.ts'

/** “not”, “never”, “no injuries were reported”, “nobody came”. */
export function isNegated(reading: Reading, at: number): boolean {
  const modifiers = dependents(reading, at, 'advmod', 'aux', 'cc', 'det', 'neg')
  if (modifiers.some(i => NEGATIONS.has(wordAt(reading, i)) && !notOnly(reading, i))) return true
  // “could no longer pay”
  if (modifiers.some(i => wordAt(reading, i) === 'longer' && wordAt(reading, i - 1) === 'no')) return true
  return dependents(reading, at, 'nsubj', 'obj', 'obl').some(
    i =>
      EMPTY_NOUNS.has(wordAt(reading, i)) ||
      (relationAt(reading, i) !== 'obl' &&
        dependents(reading, i, 'det').some(d => wordAt(reading, d) === 'no')),
  )
}

const notOnly = (reading: Reading, i: number): boolean =>
  wordAt(reading, i) === 'not' && ['only', 'just', 'merely', 'least'].includes(wordAt(reading, i + 1))
