/** People and what they belong to, without a word for it: “Ana Orr of the Green Party”, “the Green Party’s Ana Orr”. */
import type { Found } from './found.ts'
import { complementAfter } from './owners.ts'
import { headAt, type Named, type Reading, relationAt, spanOf, uposAt, wordAt } from './reading.ts'

/** Who is said to be of which body, and of which country by its name. */
export const belongingOf = (reading: Reading): Found[] =>
  reading.mentions
    .filter(({ entity, kind }) => entity.type === 'Person' && kind === 'name')
    .flatMap(person => [...bodiesAfter(reading, person), ...possessorBefore(reading, person)])

/** “Ana Orr of Acme”, “Ana Orr from the Green Party”; not “robbed Ana Orr of …”, “bought Ana Orr from …”. */
function bodiesAfter(reading: Reading, person: Named): Found[] {
  const complement = complementAfter(reading, person.last, ['of', 'from'])
  if (!complement || /^['’]s?$/.test(wordAt(reading, complement.end + 1))) return []
  const heads = reading.tokens.flatMap((_, i) =>
    i > person.last && i <= complement.end && headAt(reading, i) <= person.last ? [i] : [],
  )
  if (heads.some(i => uposAt(reading, headAt(reading, i)) === 'VERB')) return []
  const object = reading.tokens.some(
    (_, i) => i >= person.first && i <= person.last && /^i?obj$/.test(relationAt(reading, i)),
  )
  if (complement.preposition === 'from' && object) return []
  return complement.named
    .filter(({ entity, last }) => entity.type === 'Organization' && last === complement.end)
    .map(body => belonging(reading, person, body, complement.preposition))
}

/** “Acme’s Ana Orr”, “Kenya’s Ana Orr”. */
function possessorBefore(reading: Reading, person: Named): Found[] {
  const owner = /^['’]s?$/.test(wordAt(reading, person.first - 1))
    ? reading.named[person.first - 2]
    : undefined
  if (owner?.kind !== 'name' || /^['’]s?$/.test(wordAt(reading, person.last + 1))) return []
  const { type, country } = owner.entity
  return type === 'Organization' || (type === 'Place' && country !== undefined)
    ? [belonging(reading, person, owner, 'of')]
    : []
}

const belonging = (reading: Reading, person: Named, body: Named, label: string): Found => ({
  subject: person.entity,
  predicate: body.entity.type === 'Place' ? 'nationality' : 'member',
  label,
  object: body.entity,
  passage: spanOf(reading, person.first, person.last, body.first, body.last),
})
