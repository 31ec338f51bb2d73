/** From the arguments of a trigger to the entities that take part. */
import type { Entity, Participant } from '../../story/types.ts'
import type { Argument } from './arguments.ts'
import { caseOf, dependents, type Reading, relationAt } from './reading.ts'

export interface Taking extends Participant {
  /** The token that stands for the entity. */
  token: number
}

/** “a group of teenagers”, “one of the firms”: the noun after “of” is who takes part. */
const PARTITIVE = new Set([
  'group',
  'number',
  'one',
  'some',
  'many',
  'most',
  'all',
  'none',
  'member',
  'majority',
  'dozen',
  'hundred',
  'thousand',
  'series',
  'lot',
  'part',
  'several',
  'few',
  'half',
  'rest',
  'couple',
  'team',
  'version',
])

/**
 * The entities that take part, each once, and the place.
 * @param known the entities of the document by id, to name the country a capital stands for.
 */
export function participantsOf(
  reading: Reading,
  found: readonly Argument[],
  known: ReadonlyMap<string, Entity>,
): { participants: Taking[]; place?: string } {
  const participants: Taking[] = []
  for (const { token, role } of found) {
    const entity = entityOf(reading, token)
    if (entity === null) continue
    const country =
      role !== 'location' && entity.standsFor !== undefined ? known.get(entity.standsFor) : undefined
    const id = (country ?? entity).id
    if (!participants.some(p => p.entity === id)) participants.push({ entity: id, role, token })
  }
  const place = participants.find(
    ({ role, entity }) => role === 'location' && known.get(entity)?.type === 'Place',
  )
  return { participants, ...(place ? { place: place.entity } : {}) }
}

/** The entity a noun phrase stands for: by its head, its apposition, or what it is a part of. */
export function entityOf(reading: Reading, head: number): Entity | null {
  const own = reading.names[head]
  if (own) return own.entity
  for (const i of dependents(reading, head, 'appos', 'flat')) {
    const named = reading.names[i]
    if (named && (relationAt(reading, i) === 'flat' || named.mention.kind === 'name')) return named.entity
  }
  if (!PARTITIVE.has(reading.tokens[head]?.lemma.toLowerCase() ?? '')) return null
  for (const i of dependents(reading, head, 'nmod'))
    if (caseOf(reading, i) === 'of') return reading.names[i]?.entity ?? null
  return null
}
