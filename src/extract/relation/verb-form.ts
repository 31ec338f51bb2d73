/** Whether a verb tells of something done, and in what words. */
import { pastOf } from '../past-tense.ts'
import { dependents, headAt, lemmaAt, type Reading, relationAt, uposAt, wordAt } from './reading.ts'

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
/** “accused of suing”, “kept from suing”, “without suing”: with these before it a form in -ing tells of nothing done. */
const UNTOLD = new Set('of from without with against on about towards toward'.split(' '))
/** “began to attack”: what these verbs tell of is done. */
const IMPLYING = new Set('begin start continue manage come go help proceed'.split(' '))
/** “stopped playing”: so is what these tell of by a form in -ing. */
const IMPLYING_DONE = new Set([...IMPLYING, ...'keep stop finish cease resume spend quit end be'.split(' ')])

/** Neither denied nor only possible, wished or to come. */
export function happened(reading: Reading, verb: number): boolean {
  const words = dependents(reading, verb, 'aux', 'advmod', 'mark', 'case').map(i => wordAt(reading, i))
  if (words.some(word => NEGATIONS.has(word) || OPEN.has(word))) return false
  const above = lemmaAt(reading, headAt(reading, verb))
  if (words.includes('to')) {
    const wentOn = above === 'go' && particlesOf(reading, headAt(reading, verb)).includes('on')
    return wentOn || (relationAt(reading, verb) === 'xcomp' && IMPLYING.has(above))
  }
  if (!isParticiple(reading, verb)) return true
  if (words.some(word => UNTOLD.has(word))) return false
  return !/^[xc]comp$/.test(relationAt(reading, verb)) || IMPLYING_DONE.has(above)
}

/** A form in -ing, with or without the words that make it a tense. */
const isGerund = (reading: Reading, verb: number): boolean =>
  wordAt(reading, verb).endsWith('ing') && /^(?:Part|Ger)$/.test(reading.tokens[verb]?.feats.VerbForm ?? '')

const isParticiple = (reading: Reading, verb: number): boolean =>
  isGerund(reading, verb) && dependents(reading, verb, 'aux').length === 0

/**
 * The verb as an edge of a graph reads: as in the text, with its particle. A form in -ing gets the words that make it a
 * tense, “was suing”; without such words it takes the tense of the clause it stands in: “sued”.
 */
export function formOf(reading: Reading, verb: number): string {
  const particle = particlesOf(reading, verb)
  const word = wordAt(reading, verb)
  if (isParticiple(reading, verb)) return [told(reading, verb), ...particle].join(' ')
  const before = isGerund(reading, verb)
    ? dependents(reading, verb, 'aux').map(i => wordAt(reading, i))
    : dependents(reading, verb, 'mark').some(i => wordAt(reading, i) === 'to')
      ? [formOf(reading, headAt(reading, verb)), 'to']
      : []
  return [...before, word, ...particle].join(' ')
}

/** The particles of a verb: “over” of “took over”, “on” of “went on”, also where the tree takes it for an adverb. */
export const particlesOf = (reading: Reading, verb: number): string[] =>
  [
    ...dependents(reading, verb, 'compound:prt'),
    ...dependents(reading, verb, 'advmod').filter(
      i => i === verb + 1 && /^(?:over|on)$/.test(wordAt(reading, i)),
    ),
  ].map(i => wordAt(reading, i))

/** “suing” told as done: “sued” in a clause of the past, else “sue”; joined to “is meeting”, “is suing”. */
function told(reading: Reading, verb: number): string {
  const joined = relationAt(reading, verb) === 'conj' && isGerund(reading, headAt(reading, verb))
  const aux = joined ? dependents(reading, headAt(reading, verb), 'aux').map(i => wordAt(reading, i)) : []
  if (aux.length > 0) return [...aux, wordAt(reading, verb)].join(' ')
  for (let at = headAt(reading, verb), left = 6; at >= 0 && left > 0; at = headAt(reading, at), left--) {
    const finite = [at, ...dependents(reading, at, 'aux', 'cop')].filter(i =>
      /^(?:VERB|AUX)$/.test(uposAt(reading, i)),
    )
    if (finite.some(i => isPast(reading, i))) return pastOf(wordAt(reading, verb))
    if (finite.some(i => reading.tokens[i]?.feats.VerbForm === 'Fin')) break
  }
  return lemmaAt(reading, verb)
}

const isPast = (reading: Reading, i: number): boolean => {
  const { Tense, VerbForm } = reading.tokens[i]?.feats ?? {}
  return Tense === 'Past' && VerbForm !== 'Ger' && !wordAt(reading, i).endsWith('ing')
}
