/** People and what they belong to, without a word for it: “Ana Orr of the Green Party”, “the Green Party’s Ana Orr”. */
import { RELATIONAL_NOUNS } from '../lexicon/relations/nouns.ts'
import type { Found } from './found.ts'
import { complementAfter, isPossessive } from './owners.ts'
import {
  dependents,
  headAt,
  type Named,
  prepositionOf,
  type Reading,
  relationAt,
  spanOf,
  uposAt,
  wordAt,
} from './reading.ts'
import { bearersOf, partiesAt } from './subject.ts'

/** Who is said to be of which body or country, and from which place. */
export const belongingOf = (reading: Reading): Found[] => [
  ...reading.mentions
    .filter(({ entity, kind }) => entity.type === 'Person' && kind === 'name')
    .flatMap(person => [...bodyBehind(reading, person), ...possessorBefore(reading, person)]),
  ...originsOf(reading),
]

/** “Ana Orr of Acme”, “Ana Orr from the Green Party”; not “robbed Ana Orr of …”, “bought Ana Orr from …”. */
function bodyBehind(reading: Reading, person: Named): Found[] {
  const { preposition, named, end } = complementAfter(reading, person.last, ['of', 'from']) ?? {}
  const [body] = named ?? []
  if (!preposition || body?.entity.type !== 'Organization') return []
  // “of Acme’s”, “of Acme shares”; but “of Acme and Eve Lin”
  if (isPossessive(reading, body.last + 1) || (end !== body.last && named?.length === 1)) return []
  const ofVerb = reading.tokens.some(
    ({ head }, i) =>
      i > person.last && i <= body.last && head <= person.first && uposAt(reading, head) === 'VERB',
  )
  if (ofVerb || (preposition === 'from' && isObject(reading, person))) return []
  return [belonging(reading, person, body, 'member', preposition)]
}

/** “Acme’s Ana Orr”, “Kenya’s Ana Orr”. */
function possessorBefore(reading: Reading, person: Named): Found[] {
  const owner = isPossessive(reading, person.first - 1) ? reading.named[person.first - 2] : undefined
  // “Ohio’s Congresswoman” names nobody
  const isTitle = RELATIONAL_NOUNS.has(wordAt(reading, person.last))
  if (owner?.kind !== 'name' || isTitle || isPossessive(reading, person.last + 1)) return []
  const { type, country } = owner.entity
  if (type === 'Organization') return [belonging(reading, person, owner, 'member', 'of')]
  return type === 'Place' && country !== undefined
    ? [belonging(reading, person, owner, 'nationality', 'of')]
    : []
}

/** “Ana Orr, a painter from Lima”; not “brought Ana Orr from Lima”. */
const originsOf = (reading: Reading): Found[] =>
  reading.tokens.flatMap((_, i) => {
    if (relationAt(reading, i) !== 'nmod' || prepositionOf(reading, i) !== 'from') return []
    const head = headAt(reading, i)
    const [place] = partiesAt(reading, i, head).filter(({ entity }) => entity.type === 'Place')
    if (!place || dependents(reading, i, 'nmod').some(after => prepositionOf(reading, after) === 'to'))
      return []
    return bearersOf(reading, head, head)
      .filter(named => named.entity.type === 'Person' && !isObject(reading, named))
      .map(person => belonging(reading, person, place, 'origin', 'from'))
  })

const isObject = (reading: Reading, { first, last }: Named): boolean =>
  reading.tokens.slice(first, last + 1).some(({ deprel }) => deprel === 'obj' || deprel === 'iobj')

const belonging = (
  reading: Reading,
  person: Named,
  body: Named,
  predicate: string,
  label: string,
): Found => ({
  subject: person.entity,
  predicate,
  label,
  object: body.entity,
  passage: spanOf(reading, person.first, person.last, body.first, body.last),
})
