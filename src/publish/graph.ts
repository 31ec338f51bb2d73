/** Where the page draws entities and relations: a force layout, computed once so that every reader sees the same. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Graph } from '../story/graph.ts'
import type { Relation, Story } from '../story/types.ts'

/** More make no picture; all relations are in the list. */
const MOST_NODES = 24
const TICKS = 300
const MARGIN_PX = { x: 80, y: 36 }
const BEND_PX = 34

interface Node extends SimulationNodeDatum {
  entity: string
}

/** @returns nodes and edges of the most related entities; empty where nothing is related. */
export function layoutGraph({ relations, entities }: Pick<Story, 'relations' | 'entities'>): Graph {
  const shown = mostRelated(
    relations,
    entities.map(({ id }) => id),
  )
  const edges = relations.filter(
    ({ subject, object }) => shown.has(subject) && shown.has(object) && subject !== object,
  )
  const nodes = entities
    .filter(({ id }) => edges.some(({ subject, object }) => subject === id || object === id))
    .map(({ id }): Node => ({ entity: id }))
  if (nodes.length === 0) return { width: 0, height: 0, nodes: [], edges: [] }
  forceSimulation(nodes)
    .stop()
    .randomSource(evenly())
    .force(
      'link',
      forceLink<Node, { source: string; target: string }>(
        edges.map(({ subject, object }) => ({ source: subject, target: object })),
      )
        .id(({ entity }) => entity)
        .distance(150),
    )
    .force('apart', forceManyBody().strength(-700))
    .force('room', forceCollide(58))
    .force('x', forceX(0).strength(0.06))
    // The pane is wider than high.
    .force('y', forceY(0).strength(0.16))
    .tick(TICKS)
  return placed(nodes, edges)
}

/** The entities with most relations; the earlier of equals. */
function mostRelated(relations: readonly Relation[], ids: readonly string[]): Set<string> {
  const counts = new Map(ids.map(id => [id, 0]))
  for (const { subject, object } of relations)
    for (const id of [subject, object]) counts.set(id, (counts.get(id) ?? 0) + 1)
  return new Set(
    [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_NODES)
      .map(([id]) => id),
  )
}

function placed(nodes: readonly Node[], edges: readonly Relation[]): Graph {
  const xs = nodes.map(({ x = 0 }) => x)
  const ys = nodes.map(({ y = 0 }) => y)
  const [left, top] = [Math.min(...xs) - MARGIN_PX.x, Math.min(...ys) - MARGIN_PX.y]
  const between = new Map<string, number>()
  return {
    width: Math.round(Math.max(...xs) + MARGIN_PX.x - left),
    height: Math.round(Math.max(...ys) + MARGIN_PX.y - top),
    nodes: nodes.map(({ entity, x = 0, y = 0 }) => ({
      entity,
      x: Math.round(x - left),
      y: Math.round(y - top),
    })),
    edges: edges.map(({ id, subject, object }) => {
      const pair = [subject, object].sort().join(' ')
      const nth = between.get(pair) ?? 0
      between.set(pair, nth + 1)
      const side = subject < object ? 1 : -1
      return { relation: id, bend: side * BEND_PX * (nth % 2 === 0 ? nth / 2 : -(nth + 1) / 2) }
    }),
  }
}

/** Numbers that look random and are the same every time (linear congruential, Numerical Recipes). */
function evenly(): () => number {
  let state = 1
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
