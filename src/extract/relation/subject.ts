/** Whose doing or being a verb tells. */
import { COLLECTIVES, OF_NAMES, PAIRS, STATELY } from '../lexicon/relations/mutual.ts'
import {
  dependents,
  headAt,
  lemmaAt,
  type Named,
  prepositionOf,
  type Reading,
  relationAt,
  uposAt,
  wordAt,
} from './reading.ts'

const RELATIVE = new Set(['who', 'which', 'that', 'whom'])
const MAX_CLIMB = 6

/**
 * The named subjects of a verb or predicate noun: its own, that of the verb it shares one with, or what a relative
 * pronoun stands for. @returns none where the subject is named nowhere.
 */
export function subjectsOf(reading: Reading, verb: number, climb = MAX_CLIMB): Named[] {
  const own = dependents(reading, verb, 'nsubj')
  if (own.length > 0) return own.flatMap(i => partiesAt(reading, i, verb))
  const head = headAt(reading, verb)
  if (head < 0 || climb === 0) return []
  const relation = relationAt(reading, verb)
  if (relation === 'acl' && reading.tokens[verb]?.deprel !== 'acl:relcl')
    return reading.tokens[verb]?.feats.Voice === 'Pass' || dependents(reading, verb, 'mark').length > 0
      ? []
      : partiesAt(reading, head, verb)
  if (relation === 'xcomp' && dependents(reading, head, 'obj').length > 0)
    return dependents(reading, head, 'obj').flatMap(i => partiesAt(reading, i, verb))
  const shares = relation === 'conj' || relation === 'xcomp' || relation === 'advcl'
  const verbal = uposAt(reading, head) === 'VERB' || dependents(reading, head, 'cop').length > 0
  return shares && verbal ? subjectsOf(reading, head, climb - 1) : []
}

/** The entities a noun phrase names, all of a coordination; a relative pronoun names what it stands for. */
export function partiesAt(reading: Reading, i: number, verb: number): Named[] {
  if (RELATIVE.has(wordAt(reading, i))) {
    for (let at = verb, left = MAX_CLIMB; at >= 0 && left > 0; at = headAt(reading, at), left--)
      if (relationAt(reading, at) === 'acl') return partyOf(reading, headAt(reading, at))
    return []
  }
  return [i, ...dependents(reading, i, 'conj')].flatMap(one => partyOf(reading, one))
}

/** Whom a noun phrase is about, itself or as what it is said to be: “Orr is a painter born in …”, “Acme, a firm based in …”. */
export function bearersOf(reading: Reading, noun: number, verb: number): Named[] {
  const named = partiesAt(reading, noun, verb)
  if (named.length > 0) return named
  if (dependents(reading, noun, 'cop').length > 0) return subjectsOf(reading, noun)
  return relationAt(reading, noun) === 'appos' ? partyOf(reading, headAt(reading, noun)) : []
}

/** The entity a noun phrase is about: “Ana Orr”, “the mayor, Ana Orr”, “the Chadian army”, “the town of Paita”. */
function partyOf(reading: Reading, i: number): Named[] {
  const own = reading.named[i]
  if (own) return [own]
  const behind = reading.named[i + 1]
  if (behind && isActor(behind)) return [behind]
  const besides = dependents(reading, i, 'flat', 'appos', 'nmod:desc')
  // “the candidate, retired teacher Ana Orr”
  const beside = [...besides, ...besides.flatMap(child => dependents(reading, child, 'flat', 'appos'))]
    .filter(child => !isBracketed(reading, i, child))
    .find(child => isActor(reading.named[child]))
  const other = beside === undefined ? undefined : reading.named[beside]
  if (beside !== undefined && other)
    return PAIRS.has(lemmaAt(reading, i))
      ? [other, ...dependents(reading, beside, 'conj').flatMap(child => reading.named[child] ?? [])]
      : [other]
  if (OF_NAMES.has(lemmaAt(reading, i)))
    return dependents(reading, i, 'nmod')
      .filter(child => prepositionOf(reading, child) === 'of')
      .flatMap(child => reading.named[child] ?? [])
  const noun = lemmaAt(reading, i)
  if (!COLLECTIVES.has(noun)) return []
  return dependents(reading, i, 'compound', 'amod', 'nmod:poss')
    .flatMap(child => reading.named[child] ?? [])
    .filter(
      ({ entity, last }) =>
        entity.type !== 'Person' &&
        (entity.type !== 'Place' || STATELY.has(noun) || uposAt(reading, last) !== 'ADJ'),
    )
    .slice(-1)
}

const isActor = (named: Named | undefined): boolean =>
  named?.kind === 'name' && /^(?:Person|Organization)$/.test(named.entity.type)

/** Whether a bracket opens between two tokens: “the agency (formerly Acme)”. */
const isBracketed = (reading: Reading, from: number, to: number): boolean =>
  reading.tokens.slice(from, to).some(({ text }) => text === '(' || text === '[')
