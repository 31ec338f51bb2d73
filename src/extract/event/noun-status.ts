/**
 * How an event noun without a verb of its own stands: given as happening, unless what it goes with says otherwise
 * (“called for talks”, “plans for a visit”, “no deaths”).
 */
import {
  CALLING,
  EXPECTED,
  FAILING,
  GRANTING,
  NEGATIONS,
  PLANNING,
  WISHING,
} from '../lexicon/events/modality.ts'
import { EVENT_NOUNS } from '../lexicon/events/nouns.ts'
import { caseOf, dependents, headAt, lemmaAt, type Reading, relationAt, uposAt, wordAt } from './reading.ts'
import type { Standing } from './standing.ts'

const AIMS = new Set(['for', 'of', 'on', 'to', 'against'])

/**
 * @param clause how the clause of a verb stands, or of the noun a noun is coordinated with.
 */
export function nounStanding(reading: Reading, at: number, clause: (head: number) => Standing): Standing {
  const negative = dependents(reading, at, 'det').some(i => NEGATIONS.has(wordAt(reading, i)))
  const head = headAt(reading, at)
  const relation = relationAt(reading, at)
  if (relation === 'conj' && uposAt(reading, head) === 'NOUN') return clause(head)
  const governor = EVENT_NOUNS.get(lemmaAt(reading, head)) ?? lemmaAt(reading, head)
  const preposition = caseOf(reading, at)
  const aimed = relation === 'obj' || ((relation === 'obl' || relation === 'nmod') && AIMS.has(preposition))
  if (aimed && FAILING.has(governor)) return { negative: !negative, modality: 'asserted' }
  const expected = dependents(reading, at, 'amod').some(i => EXPECTED.has(lemmaAt(reading, i)))
  if (expected || (aimed && PLANNING.has(governor) && preposition !== 'of'))
    return { negative, modality: 'planned' }
  const wished = relation === 'obj' && WISHING.has(governor) && !GRANTING.has(governor)
  if (wished || (aimed && preposition === 'for' && CALLING.has(governor)))
    return { negative, modality: 'hypothetical' }
  if ((relation === 'obj' || relation === 'nsubj') && uposAt(reading, head) === 'VERB') {
    const above = clause(head)
    return { ...above, negative: negative !== (above.negative && relation === 'obj') }
  }
  return { negative, modality: 'asserted' }
}
