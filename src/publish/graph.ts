/** Where the page draws entities and relations, computed once so that every reader sees the same. */
import type { Drawing, Graph } from '../story/graph.ts'
import { linesOf } from '../story/lines.ts'
import type { Relation, Story } from '../story/types.ts'
import type { Net, Size } from './graph/labels.ts'
import { pairOf, pickRelations, type Room } from './graph/pick.ts'
import { placesOf } from './graph/places.ts'

interface Format {
  room: Room
  width: number
  /** Height of a drawing: the least, and what each node adds. */
  height: { least: number; node: number }
  /** Most characters of a line. */
  line: number
}

const WIDE: Format = {
  room: { nodes: 11, edges: 13 },
  width: 680,
  height: { least: 120, node: 26 },
  line: 22,
}
const NARROW: Format = {
  room: { nodes: 7, edges: 8 },
  width: 328,
  height: { least: 120, node: 38 },
  line: 16,
}

/** Wide letters of a short name. */
const CAPITALS_PX = 10
/** Widths of a character and heights of a line, px: names are set in 13 px, lines' labels in 12 px. */
const NAME = { character: 7, line: 17 }
const LABEL = { character: 6.4, line: 15 }
/** “31 December 2025” in short. */
const DATE_CHARACTERS = 14
const BEND_PX = 26

/** @returns the Story's net for wide and for narrow pages; without nodes where nothing is related. */
export const layoutGraph = (story: Pick<Story, 'relations' | 'entities' | 'events'>): Graph => ({
  wide: draw(story, WIDE),
  narrow: draw(story, NARROW),
})

function draw(story: Pick<Story, 'relations' | 'entities' | 'events'>, format: Format): Drawing {
  const relations = pickRelations(story, format.room)
  const ends = new Set(relations.flatMap(({ subject, object }) => [subject, object]))
  const entities = story.entities.filter(({ id }) => ends.has(id))
  if (entities.length === 0) return { width: 0, height: 0, nodes: [], edges: [] }

  const names = entities.map(({ name }) => linesOf(name, format.line))
  const labels = relations.map(({ label }) => linesOf(label, format.line))
  const indexOf = new Map(entities.map(({ id }, index) => [id, index]))
  const bends = bendsOf(relations)
  const net: Net = {
    nodes: names.map(lines => sizeOf(lines, NAME)),
    edges: relations.map(({ subject, object, time }, index) => ({
      from: indexOf.get(subject) ?? 0,
      to: indexOf.get(object) ?? 0,
      bend: bends[index] ?? 0,
      size: sizeOf([...(labels[index] ?? []), ...(time ? ['0'.repeat(DATE_CHARACTERS)] : [])], LABEL),
    })),
  }
  const size = { width: format.width, height: format.height.least + format.height.node * entities.length }
  const { at, labels: places } = placesOf(net, size)
  const none = { x: 0, y: 0 }
  return {
    ...size,
    nodes: entities.map(({ id }, n) => ({
      entity: id,
      ...(at[n] ?? none),
      lines: names[n] ?? [],
      label: rounded(places.nodes[n] ?? none),
    })),
    edges: relations.map(({ id }, n) => ({
      relation: id,
      bend: bends[n] ?? 0,
      lines: labels[n] ?? [],
      label: rounded(places.edges[n] ?? none),
    })),
  }
}

const sizeOf = (lines: readonly string[], { character, line }: typeof NAME): Size => ({
  width: Math.max(...lines.map(words => [...words].length)) * character + CAPITALS_PX,
  height: lines.length * line,
})

/** Two lines between the same ends run side by side, one on each side of the straight way. */
function bendsOf(relations: readonly Relation[]): number[] {
  const counts = new Map<string, number>()
  for (const relation of relations) counts.set(pairOf(relation), (counts.get(pairOf(relation)) ?? 0) + 1)
  const seen = new Set<string>()
  return relations.map(relation => {
    const pair = pairOf(relation)
    if (counts.get(pair) === 1) return 0
    const second = seen.has(pair)
    seen.add(pair)
    const direction = relation.subject < relation.object ? 1 : -1
    return (second ? -1 : 1) * direction * BEND_PX
  })
}

const rounded = ({ x, y }: { x: number; y: number }) => ({ x: Math.round(x), y: Math.round(y) })
