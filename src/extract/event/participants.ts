/** From the arguments of a trigger to the entities that take part. */
import type { Entity, Participant } from '../../story/types.ts'
import { ACTING, PARTITIVE } from '../lexicon/events/arguments.ts'
import type { Argument } from './arguments.ts'
import { caseOf, dependents, type Reading, relationAt, wordAt } from './reading.ts'
import type { Trigger } from './triggers.ts'

export interface Taking extends Participant {
  /** The token that stands for the entity. */
  token: number
}

/**
 * The entities that take part, each once, and the place.
 * @param known the entities of the document by id, to name the country a capital stands for.
 * @param speaker who is quoted, for “I”.
 */
export function participantsOf(
  { reading, token: trigger }: Trigger,
  found: readonly Argument[],
  known: ReadonlyMap<string, Entity>,
  speaker: Entity | null,
): { participants: Taking[]; place?: string } {
  const participants: Taking[] = []
  for (const { token, role } of found) {
    const entity = entityOf(reading, token) ?? (wordAt(reading, token) === 'i' ? speaker : null)
    if (entity === null || reading.names[trigger]?.entity === entity) continue
    for (const one of [entity, ...(reading.names[token]?.also ?? [])]) {
      const country =
        role !== 'location' && one.standsFor !== undefined ? known.get(one.standsFor) : undefined
      const { id } = country ?? one
      if (!participants.some(p => p.entity === id)) participants.push({ entity: id, role, token })
    }
  }
  const place = participants.find(
    ({ role, entity }) => role === 'location' && known.get(entity)?.type === 'Place',
  )
  return { participants, ...(place ? { place: place.entity } : {}) }
}

/** The entity a noun phrase stands for: by its head, its apposition, what it is a part of, or whom it acts for. */
export function entityOf(reading: Reading, head: number): Entity | null {
  const own = reading.names[head]
  if (own) return holder(reading, head) ?? own.entity
  for (const i of dependents(reading, head, 'appos', 'flat')) {
    const named = reading.names[i]
    if (named && (relationAt(reading, i) === 'flat' || named.mention.kind === 'name')) return named.entity
  }
  // “finalist Ada Bell”, where the tree hangs the name on the noun as one of its parts
  for (const i of dependents(reading, head, 'nmod')) {
    const named = reading.names[i]
    const beside = i > head && caseOf(reading, i) === '' && reading.tokens[i]?.deprel === 'nmod'
    if (beside && named?.entity.type === 'Person' && named.mention.kind === 'name') return named.entity
  }
  const noun = reading.tokens[head]?.lemma.toLowerCase() ?? ''
  if (PARTITIVE.has(noun))
    for (const i of dependents(reading, head, 'nmod'))
      if (caseOf(reading, i) === 'of') return reading.names[i]?.entity ?? null
  return ACTING.has(noun) ? actedFor(reading, head) : null
}

/** “Acme chief executive Ada Bell”: where a name opens a run that ends in a person’s, it is the person. */
function holder(reading: Reading, head: number): Entity | null {
  const first = reading.names[head]
  if (first === undefined || first.entity.type === 'Person') return null
  const person = dependents(reading, head, 'flat')
    .filter(i => i > head)
    .map(i => reading.names[i])
    .findLast(named => named !== undefined && named.mention !== first.mention)
  return person?.entity.type === 'Person' ? person.entity : null
}

/** “Kremlin officials”, “the army of the republic”: those who act for an organisation or a state. */
function actedFor(reading: Reading, head: number): Entity | null {
  for (const i of dependents(reading, head, 'nmod', 'compound', 'amod')) {
    const named = reading.names[i]
    const type = named?.entity.type
    if (!named || (type !== 'Organization' && type !== 'Place')) continue
    if (
      relationAt(reading, i) !== 'nmod' ||
      reading.tokens[i]?.deprel === 'nmod:poss' ||
      caseOf(reading, i) === 'of'
    )
      return named.entity
  }
  return null
}
