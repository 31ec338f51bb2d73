/** Which relations a drawing shows: as many as it has room for, those between well-connected and much-named entities first. */
import type { Relation, Story } from '../../story/types.ts'

export interface Room {
  nodes: number
  edges: number
}

/** More lines between the same two cannot be told apart. */
const MOST_BETWEEN_TWO = 2

/** @returns the relations to draw, in the Story's order; never one of something with itself. */
export function pickRelations(
  { relations, entities, events }: Pick<Story, 'relations' | 'entities' | 'events'>,
  room: Room,
): Relation[] {
  const neighbours = new Map<string, Set<string>>()
  for (const { subject, object } of relations)
    for (const [one, other] of [
      [subject, object],
      [object, subject],
    ] as const)
      neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other))
  const weights = new Map(
    entities.map(({ id, mentions }) => [
      id,
      Math.log1p(mentions.length) + Math.log1p(neighbours.get(id)?.size ?? 0),
    ]),
  )
  const salience = new Map(events.map(event => [event.id, event.salience]))
  const weight = ({ subject, object, event, time }: Relation): number =>
    (weights.get(subject) ?? 0) +
    (weights.get(object) ?? 0) +
    (salience.get(event ?? '') ?? 0) +
    (time === null ? 0 : 0.5)
  const ranked = relations
    .filter(({ subject, object }) => subject !== object && weights.has(subject) && weights.has(object))
    .map((relation, index) => ({ relation, index, weight: weight(relation) }))
    .sort((a, b) => b.weight - a.weight || a.index - b.index)

  const nodes = new Set<string>()
  const between = new Map<string, number>()
  const picked = new Set<Relation>()
  for (const { relation } of ranked) {
    if (picked.size === room.edges) break
    const { subject, object } = relation
    const pair = pairOf(relation)
    const more = [subject, object].filter(id => !nodes.has(id)).length
    const lines = between.get(pair) ?? 0
    if (nodes.size + more > room.nodes || lines === MOST_BETWEEN_TWO) continue
    nodes.add(subject).add(object)
    between.set(pair, lines + 1)
    picked.add(relation)
  }
  return relations.filter(relation => picked.has(relation))
}

/** The same for both directions. */
export const pairOf = ({ subject, object }: Pick<Relation, 'subject' | 'object'>): string =>
  JSON.stringify(subject < object ? [subject, object] : [object, subject])
