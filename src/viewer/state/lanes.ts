/** The lanes that events are laid in: all together, or apart by whom they involve, by their kind, by their status. */
import type { Entity } from '../../story/types.ts'
import type { Status } from '../ui/certainty.ts'
import { strings } from '../ui/strings.en.ts'
import type { Placed } from './chronology.ts'
import { valuesOf } from './facets.ts'

export const LANES_BY = ['together', 'entity', 'kind', 'status'] as const
export type LanesBy = (typeof LANES_BY)[number]

export interface Lane {
  /** Of an entity, as the article has it; else words of the page. */
  name: string
  /** Places in the chronology’s `dated`, rising. */
  members: readonly number[]
}

/** So many entities have lanes of their own. */
const MOST_ENTITIES = 6
const WITH_LANES: readonly Entity['type'][] = ['Person', 'Organization', 'Place']

const KINDS = Object.keys(strings.timeline.lanes.kinds) as (keyof typeof strings.timeline.lanes.kinds)[]
const STATUSES = Object.keys(strings.timeline.lanes.statuses) as Status[]

/**
 * Lays every event in at least one lane; lanes without events are left out.
 * By entity the most involved come first, what involves none of them last; an event stands in the lane of each it involves.
 * @param dated in time order.
 * @param members places of those that are laid, rising.
 */
export function lanesOf(
  by: LanesBy,
  dated: readonly Placed[],
  entities: readonly Entity[],
  members: readonly number[] = dated.map((_, n) => n),
): Lane[] {
  const { kinds, statuses } = strings.timeline.lanes
  if (by === 'together') return [{ name: strings.timeline.name, members }]
  const laid = members.flatMap((place): Laid[] => (dated[place] ? [{ place, placed: dated[place] }] : []))
  if (by === 'entity') return lanesOfEntities(laid, entities)
  if (by === 'kind')
    return filled(
      KINDS.map(kind => kinds[kind]),
      laid,
      ({ event }) => [KINDS.indexOf(event.class)],
    )
  return filled(
    STATUSES.map(status => statuses[status]),
    laid,
    ({ status }) => [STATUSES.indexOf(status)],
  )
}

/** An event, and its place in the order of all. */
interface Laid {
  place: number
  placed: Placed
}

function lanesOfEntities(laid: readonly Laid[], entities: readonly Entity[]): Lane[] {
  const weights = new Map<string, number>(
    entities.filter(({ type }) => WITH_LANES.includes(type)).map(({ id }) => [id, 0]),
  )
  for (const { placed } of laid)
    for (const id of valuesOf.entity(placed.event)) {
      const weight = weights.get(id)
      if (weight !== undefined) weights.set(id, weight + placed.event.salience)
    }
  const chosen = entities
    .filter(({ id }) => (weights.get(id) ?? 0) > 0)
    .sort((a, b) => (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0))
    .slice(0, MOST_ENTITIES)
  const laneOf = new Map(chosen.map(({ id }, lane) => [id, lane]))
  return filled([...chosen.map(({ name }) => name), strings.timeline.lanes.others], laid, placed => {
    const lanes = valuesOf.entity(placed.event).flatMap(id => laneOf.get(id) ?? [])
    return lanes.length > 0 ? lanes : [chosen.length]
  })
}

function filled(
  names: readonly string[],
  laid: readonly Laid[],
  lanesFor: (placed: Placed) => readonly number[],
): Lane[] {
  const lanes = names.map(name => ({ name, members: [] as number[] }))
  for (const { place, placed } of laid) for (const lane of lanesFor(placed)) lanes[lane]?.members.push(place)
  return lanes.filter(({ members }) => members.length > 0)
}

/** Some of the dated events, or all of them. */
export interface Listed {
  /** In time order. */
  listed: readonly Placed[]
  /** Where among them an event stands, by its place in the order of all; null where it does not. */
  rankOf: (place: number | null) => number | null
  /** The way back: the place in the order of all of one that stands here. */
  placeOf: (rank: number) => number
}

/** The events of a lane; all where there is none. */
export function listedIn(dated: readonly Placed[], lane: Lane | undefined): Listed {
  if (!lane)
    return {
      listed: dated,
      rankOf: place => (place !== null && dated[place] ? place : null),
      placeOf: rank => rank,
    }
  const { members } = lane
  return {
    listed: members.map(n => dated[n]).filter(placed => placed !== undefined),
    rankOf: place => (place !== null && isIn(members, place) ? rankIn(members, place) : null),
    placeOf: rank => members[rank] ?? -1,
  }
}

/** Where among rising members a place stands, or would stand. */
export function rankIn(members: readonly number[], place: number): number {
  let low = 0
  let high = members.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((members[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

export const isIn = (members: readonly number[], place: number): boolean =>
  members[rankIn(members, place)] === place

/**
 * The member after a place, or before it.
 * @param place null: from outside, so that the first or the last is next.
 * @returns undefined where there is none.
 */
export function stepIn(members: readonly number[], place: number | null, by: 1 | -1): number | undefined {
  if (place === null) return by === 1 ? members[0] : members.at(-1)
  const rank = rankIn(members, place)
  return by === -1 ? members[rank - 1] : members[members[rank] === place ? rank + 1 : rank]
}

/** The member that begins nearest to a moment. @param dated in time order. */
export function nearestIn({ members }: Lane, dated: readonly Placed[], ms: number): number | undefined {
  const from = (rank: number): number => dated[members[rank] ?? -1]?.fromMs ?? Infinity
  let low = 0
  let high = members.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (from(middle) < ms) low = middle + 1
    else high = middle
  }
  return members[low > 0 && ms - from(low - 1) <= from(low) - ms ? low - 1 : low]
}
