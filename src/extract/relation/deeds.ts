/** Deeds told by a noun: “Chad’s invasion of Peru”, “Peruvian sanctions against Chad”, “attacks by Chad on Peru”. */
import { DEEDS } from '../lexicon/relations/mutual.ts'
import { UNSURE } from '../lexicon/relations/offices.ts'
import type { Found } from './found.ts'
import {
  dependents,
  lemmaAt,
  type Named,
  prepositionOf,
  type Reading,
  spanOf,
  uposAt,
  wordAt,
} from './reading.ts'
import { partiesAt } from './subject.ts'

/** What a sentence’s nouns say one party did to another. */
export function deedsOf(reading: Reading): Found[] {
  return reading.tokens.flatMap((_, noun) => {
    const prepositions = DEEDS.get(lemmaAt(reading, noun)) ?? DEEDS.get(wordAt(reading, noun))
    if (!prepositions || uposAt(reading, noun) !== 'NOUN') return []
    if (dependents(reading, noun, 'amod', 'det').some(i => UNSURE.has(wordAt(reading, i)))) return []
    const phrases = dependents(reading, noun, 'nmod', 'obl').filter(i => i > noun)
    const [object] = phrases.filter(i => prepositions.includes(prepositionOf(reading, i)))
    if (object === undefined) return []
    const preposition = prepositionOf(reading, object)
    return doers(reading, noun, phrases).flatMap(doer =>
      partiesAt(reading, object, noun).map(done => ({
        subject: doer.entity,
        predicate: 'action',
        label: `${wordAt(reading, noun)} ${preposition}`,
        object: done.entity,
        passage: spanOf(reading, doer.first, doer.last, noun, done.first, done.last),
        trigger: spanOf(reading, noun),
      })),
    )
  })
}

/** Who did it: the possessor, a name right before the noun, or the one after “by”. */
function doers(reading: Reading, noun: number, phrases: readonly number[]): Named[] {
  const by = phrases.filter(i => prepositionOf(reading, i) === 'by')
  const possessors = dependents(reading, noun, 'nmod').filter(
    i => i < noun && reading.tokens[i]?.deprel === 'nmod:poss',
  )
  const modifiers = dependents(reading, noun, 'amod', 'compound').filter(i => i < noun)
  for (const tokens of [by, possessors, modifiers]) {
    const found = tokens.flatMap(i => partiesAt(reading, i, noun))
    if (found.length > 0) return found.slice(-1)
  }
  return []
}
