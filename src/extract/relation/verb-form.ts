/** Whether a verb tells of something done, and in what words. */
import { dependents, headAt, lemmaAt, type Reading, relationAt, wordAt } from './reading.ts'

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'neither', 'no'])
const OPEN = new Set([
  'would',
  'could',
  'may',
  'might',
  'should',
  'must',
  'can',
  'will',
  'shall',
  "'ll",
  '’ll',
  'if',
  'unless',
])
/** “began to attack”: what these verbs tell of is done. */
const IMPLYING = new Set('begin start continue manage come go help proceed'.split(' '))

/** Neither denied nor only possible, wished or to come. */
export function happened(reading: Reading, verb: number): boolean {
  const words = dependents(reading, verb, 'aux', 'advmod', 'mark').map(i => wordAt(reading, i))
  if (words.some(word => NEGATIONS.has(word) || OPEN.has(word))) return false
  return (
    !words.includes('to') ||
    (relationAt(reading, verb) === 'xcomp' && IMPLYING.has(lemmaAt(reading, headAt(reading, verb))))
  )
}

/** The verb as an edge of a graph reads: as in the text, with its particle; “-ing” forms by their lemma. */
export function formOf(reading: Reading, verb: number): string {
  const particle = dependents(reading, verb, 'compound:prt').map(i => wordAt(reading, i))
  const word = wordAt(reading, verb)
  return [word.endsWith('ing') ? lemmaAt(reading, verb) : word, ...particle].join(' ')
}
