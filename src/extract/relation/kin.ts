/** Relatives whom a verb gives somebody: “They have a son, Tom”, “Orr is survived by a daughter, Ana”. */
import { RELATIONAL_NOUNS } from '../lexicon/relations/nouns.ts'
import type { Found } from './found.ts'
import { titleOf } from './office-title.ts'
import {
  dependents,
  headAt,
  lemmaAt,
  type Named,
  type Reading,
  relationAt,
  spanOf,
  uposAt,
  wordAt,
} from './reading.ts'
import { partiesAt, subjectsOf } from './subject.ts'
import { happened } from './verb-form.ts'

/** Whose relatives a sentence names behind what they are. */
export function kinOf(reading: Reading): Found[] {
  return reading.tokens.flatMap((_, noun) => {
    const family = RELATIONAL_NOUNS.get(lemmaAt(reading, noun))?.find(
      ({ predicate }) => predicate === 'relative',
    )
    // “his son” is said of whom “his” means; “their son”, of nobody known, of whom the verb tells
    const owned = dependents(reading, noun, 'nmod:poss').some(i => reading.named[i])
    if (!family || uposAt(reading, noun) !== 'NOUN' || owned) return []
    const joined = relationAt(reading, noun) === 'conj'
    const first = joined ? headAt(reading, noun) : noun
    const verb = headAt(reading, first)
    if (verb < 0 || !happened(reading, verb)) return []
    const names = behind(reading, noun)
    return ownersOf(reading, verb, relationAt(reading, first)).flatMap(owner =>
      names.map(one => ({
        subject: one.entity,
        predicate: family.predicate,
        label: `${titleOf(reading, noun)} of`,
        object: owner.entity,
        passage: spanOf(reading, owner.first, noun, one.last),
      })),
    )
  })
}

/** Those of whom the verb says it. */
function ownersOf(reading: Reading, verb: number, relation: string): Named[] {
  const lemma = lemmaAt(reading, verb)
  const owners =
    lemma === 'survive' && relation === 'obl'
      ? dependents(reading, verb, 'nsubj:pass').flatMap(i => partiesAt(reading, i, verb))
      : lemma === 'have' && relation === 'obj'
        ? subjectsOf(reading, verb)
        : []
  return owners.filter(({ entity }) => entity.type === 'Person')
}

/** The names behind the noun and a comma or colon, one after the other: “two sons, Tom and Ben”, “a son, the actor Tom Bell”. */
function behind(reading: Reading, noun: number): Named[] {
  const names: Named[] = []
  const apart = /^[,:(]$/.test(wordAt(reading, noun + 1))
  let next = apart ? noun + 2 : noun + 1
  if (apart && /^(?:the|an?)$/.test(wordAt(reading, next)))
    do next++
    while (/^(?:NOUN|ADJ)$/.test(uposAt(reading, next)))
  for (let named = reading.named[next]; named?.first === next; named = reading.named[next]) {
    if (named.entity.type !== 'Person' || named.kind !== 'name') break
    names.push(named)
    next = named.last + 1
    while (/^(?:,|and)$/.test(wordAt(reading, next))) next++
  }
  return names
}
