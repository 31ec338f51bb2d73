/**
 * How an event noun without a verb of its own stands: given as happening, unless what it goes with says otherwise
 * (“called for talks”, “plans for a visit”, “no deaths”).
 */
import {
  AWAITED,
  CALLING,
  EXPECTED,
  FAILING,
  GRANTABLE,
  GRANTING,
  NEGATIONS,
  PLANNING,
  REFUTING,
  WISHING,
} from '../lexicon/events/modality.ts'
import { EVENT_NOUNS } from '../lexicon/events/nouns.ts'
import { claimedInNoun } from './claim-noun.ts'
import { caseOf, dependents, headAt, lemmaAt, type Reading, relationAt, uposAt, wordAt } from './reading.ts'
import type { Standing } from './standing.ts'

/** “denied the theft”, “the theft was denied”; “denied the request” refuses it. */
function isRefuted(reading: Reading, at: number): boolean {
  const object = relationAt(reading, at) === 'obj' || reading.tokens[at]?.deprel === 'nsubj:pass'
  return object && REFUTING.has(lemmaAt(reading, headAt(reading, at))) && !GRANTABLE.has(lemmaAt(reading, at))
}

const isKnown = (reading: Reading, i: number): boolean =>
  dependents(reading, i, 'nmod:poss').length > 0 ||
  dependents(reading, i, 'det').some(d => /^(?:the|this|that|these|those)$/.test(wordAt(reading, d)))

const AIMS = new Set(['for', 'of', 'on', 'to', 'against'])

/**
 * @param clause how the clause of a verb stands, or of the noun a noun is coordinated with.
 */
export function nounStanding(reading: Reading, at: number, clause: (head: number) => Standing): Standing {
  const negative = dependents(reading, at, 'det').some(i => NEGATIONS.has(wordAt(reading, i)))
  const head = headAt(reading, at)
  const relation = relationAt(reading, at)
  if (relation === 'conj' && uposAt(reading, head) === 'NOUN') return clause(head)
  const claim = claimedInNoun(reading, at)
  if (claim === 'denied' || isRefuted(reading, at))
    return { negative, modality: 'hypothetical', claim: 'denied' }
  if (claim !== undefined) return { negative, modality: 'asserted', claim }
  const governor = EVENT_NOUNS.get(lemmaAt(reading, head)) ?? lemmaAt(reading, head)
  const preposition = caseOf(reading, at)
  const passive =
    reading.tokens[at]?.deprel === 'nsubj:pass' &&
    (AWAITED.has(governor) || FAILING.has(governor)) &&
    dependents(reading, head, 'xcomp').length === 0
  const aimed =
    relation === 'obj' || passive || ((relation === 'obl' || relation === 'nmod') && AIMS.has(preposition))
  const verbal = uposAt(reading, head) === 'VERB'
  if (aimed && verbal && (FAILING.has(governor) || PLANNING.has(governor))) {
    // “could block the merger”, “denied planning closures”, “no election is expected”
    const above = clause(head)
    if (above.modality === 'hypothetical') return { ...above, negative: FAILING.has(governor) !== negative }
    if (PLANNING.has(governor) && above.negative) return { negative: true, modality: 'planned' }
  }
  if (aimed && FAILING.has(governor)) return { negative: !negative, modality: 'asserted' }
  const expected = dependents(reading, at, 'amod').some(i => EXPECTED.has(lemmaAt(reading, i)))
  if (expected || (aimed && PLANNING.has(governor) && preposition !== 'of'))
    return { negative, modality: 'planned' }
  // “called the resignation overdue” says what it was; “called a strike” calls for one
  const described =
    governor === 'call' && (isKnown(reading, at) || dependents(reading, head, 'xcomp').length > 0)
  const wished = relation === 'obj' && WISHING.has(governor) && !GRANTING.has(governor) && !described
  if (wished || (aimed && preposition === 'for' && CALLING.has(governor)))
    return { negative, modality: 'hypothetical' }
  // “will step down at the meeting”: what is to come at it is to come with it
  if (relation === 'obl' && verbal && /^(?:at|during)$/.test(preposition)) {
    const { modality } = clause(head)
    if (modality === 'planned') return { negative, modality }
  }
  if ((relation === 'obj' || relation === 'nsubj') && uposAt(reading, head) === 'VERB') {
    const above = clause(head)
    // “received no warning”: the one “no” denies both
    return { ...above, negative: negative || (above.negative && relation === 'obj') }
  }
  return { negative, modality: 'asserted' }
}
