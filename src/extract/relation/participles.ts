/** Participles that tie without a helper: “Orr, born in Lima, …”, “Born in Lima, Orr …”, “Acme is a firm based in Lima”. */
import { PARTICIPLES } from '../lexicon/relations/verbs.ts'
import type { Found } from './found.ts'
import { pairs } from './pairs.ts'
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
import { bearersOf, partiesAt, subjectsOf } from './subject.ts'
import { happened } from './verb-form.ts'

/** What participles say of whom they stand with. */
export function participlesOf(reading: Reading): Found[] {
  return reading.tokens.flatMap((_, verb) => {
    const known = PARTICIPLES[lemmaAt(reading, verb)]
    if (!known || uposAt(reading, verb) !== 'VERB' || !happened(reading, verb)) return []
    const owners = ownersOf(reading, verb)
    return known.flatMap(({ predicate, label, prepositions, object }) => {
      const said = [
        ...dependents(reading, verb, 'obl').filter(i => prepositions.has(prepositionOf(reading, i))),
        ...hyphened(reading, verb),
      ]
        .flatMap(i => partiesAt(reading, i, verb))
        .filter(({ entity }) => object.has(entity.type))
      return pairs(reading, verb, owners, said, { label, predicate })
    })
  })
}

/** “Lima-based Acme”: the name before the hyphen. */
const hyphened = (reading: Reading, verb: number): number[] =>
  relationAt(reading, verb) === 'amod' && wordAt(reading, verb - 1) === '-' ? [verb - 2] : []

/** Whom it is said of; “Acme is based in Lima”, but not “Orr raised it in Lima”. */
function ownersOf(reading: Reading, verb: number): Named[] {
  const passive = reading.tokens[verb]?.feats.Voice === 'Pass'
  const own = dependents(reading, verb, 'nsubj')
  if (own.length > 0) return passive ? own.flatMap(i => partiesAt(reading, i, verb)) : []
  const head = headAt(reading, verb)
  const relation = relationAt(reading, verb)
  if (relation === 'acl' || relation === 'amod' || relation === 'parataxis' || relation === 'appos')
    return bearersOf(reading, head, verb)
  const alone = dependents(reading, verb, 'obj', 'mark', 'aux').length === 0
  const shares = relation === 'advcl' || (relation === 'conj' && passive)
  return shares && alone ? subjectsOf(reading, head) : []
}
