/** “allegations that it had paid”, “rejected claims of bribery”: what a noun of saying says is only said, or is denied. */
import type { Event } from '../../story/types.ts'
import { CLAIM_NOUNS, DENYING, UNPROVEN_NOUNS } from '../lexicon/events/modality.ts'
import { caseOf, dependents, headAt, lemmaAt, type Reading, relationAt, uposAt, wordAt } from './reading.ts'

/**
 * The claim that the noun above makes of a clause or an event noun; undefined where there is no such noun.
 * @param at a verb, a predicate or an event noun.
 */
export function claimedInNoun(reading: Reading, at: number): Event['claim'] {
  const noun = claimNounOf(reading, at)
  if (noun === null) return undefined
  const verb = headAt(reading, noun)
  const denied = /^(?:obj|nsubj|obl)$/.test(relationAt(reading, noun)) && DENYING.has(lemmaAt(reading, verb))
  const passive = reading.tokens[noun]?.deprel === 'nsubj:pass'
  if (denied && (relationAt(reading, noun) !== 'nsubj' || passive)) return 'denied'
  return UNPROVEN_NOUNS.has(lemmaAt(reading, noun)) ? 'alleged' : undefined
}

/** The noun of saying whose content a token is, or null. */
function claimNounOf(reading: Reading, at: number): number | null {
  const head = headAt(reading, at)
  switch (relationAt(reading, at)) {
    case 'acl':
      return isClaim(reading, head) && (isContent(reading, at) || caseOf(reading, at) === 'of') ? head : null
    case 'nmod':
      return isClaim(reading, head) && caseOf(reading, at) === 'of' ? head : null
    case 'conj':
      return uposAt(reading, at) === uposAt(reading, head) && dependents(reading, at, 'nsubj').length === 0
        ? claimNounOf(reading, head)
        : null
    case 'ccomp':
    case 'advcl': {
      if (isClaim(reading, head)) return isContent(reading, at) ? head : null
      // the parser hangs the clause on the verb: “dismissed reports that …”
      const object = dependents(reading, head, 'obj').find(i => i < at && isClaim(reading, i))
      return object !== undefined && isContent(reading, at) ? object : null
    }
    default:
      return null
  }
}

const isClaim = (reading: Reading, i: number): boolean =>
  uposAt(reading, i) === 'NOUN' && CLAIM_NOUNS.has(lemmaAt(reading, i))

/** A clause with “that” as a mere mark, or with nothing but its own subject before the verb: not “claims that were false”. */
function isContent(reading: Reading, at: number): boolean {
  const marks = dependents(reading, at, 'mark').filter(i => i < at)
  if (marks.length > 0) return marks.some(i => wordAt(reading, i) === 'that')
  const [subject] = dependents(reading, at, 'nsubj')
  return (
    subject !== undefined &&
    !/^(?:that|which|who)$/.test(wordAt(reading, subject)) &&
    dependents(reading, at, 'obj').some(i => i > at)
  )
}
