/** “Ada Bell, a lawyer”: two phrases for one, told without a verb. */
import { caseOf, headAt, type Reading, relationAt, uposAt } from '../reading.ts'
import type { Parts } from './triples.ts'
import { isBehindComma, phrase } from './words.ts'

const CONFIDENCE = 0.5

/** The triple of an apposition. @param i the token that stands in it. */
export function apposition(reading: Reading, i: number): Parts | null {
  const head = headAt(reading, i)
  if (relationAt(reading, i) !== 'appos' || !isNoun(reading, i) || !isNoun(reading, head)) return null
  if (i < head || !isBehindComma(reading, i) || caseOf(reading, i) !== '') return null
  const subject = phrase(reading, head, c => c === i)
  return { subject, relation: 'is', object: phrase(reading, i), confidence: CONFIDENCE }
}

const isNoun = (reading: Reading, i: number): boolean => /^(?:NOUN|PROPN)$/.test(uposAt(reading, i))
