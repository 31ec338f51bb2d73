/** Finds places for nodes: a force layout from several beginnings, the best of them mended step by step. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Point } from '../../story/graph.ts'
import { chance } from './chance.ts'
import { type Labelled, labelled, type Net, type Size } from './labels.ts'

const BEGINNINGS = 12
const TICKS = 200
const STEPS = 400
const LINK_PX = 140
const MARGIN_Y_PX = 24

/** @returns a place for each node, whole px within the size, and for each label. */
export function placesOf(net: Net, size: Size): { at: Point[]; labels: Labelled } {
  const begun = Array.from({ length: BEGINNINGS }, (_, n) => {
    const at = fitted(net, forced(net, chance(n + 1), size), size)
    return { at, labels: labelled(net, at, size) }
  })
  const best = begun.reduce((a, b) => (b.labels.cost < a.labels.cost ? b : a))
  return mended(net, size, best)
}

function forced(net: Net, next: () => number, { width, height }: Size): Point[] {
  const nodes: SimulationNodeDatum[] = net.nodes.map(() => ({
    x: (next() - 0.5) * width,
    y: (next() - 0.5) * height,
  }))
  forceSimulation(nodes)
    .stop()
    .randomSource(next)
    .force(
      'link',
      forceLink(net.edges.map(({ from, to }) => ({ source: from, target: to }))).distance(LINK_PX),
    )
    .force('apart', forceManyBody().strength(-700))
    .force('room', forceCollide(48))
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength((0.06 * width) / height))
    .tick(TICKS)
  return nodes.map(({ x = 0, y = 0 }) => ({ x, y }))
}

/** Stretched to fill the drawing. */
function fitted(net: Net, at: readonly Point[], size: Size): Point[] {
  const xs = at.map(({ x }) => x)
  const ys = at.map(({ y }) => y)
  const part = (value: number, values: readonly number[]): number => {
    const [least, most] = [Math.min(...values), Math.max(...values)]
    return most > least ? (value - least) / (most - least) : 0.5
  }
  return at.map(({ x, y }, node) =>
    within(net, node, size, { x: part(x, xs) * size.width, y: part(y, ys) * size.height }),
  )
}

/** A node stays so far from the edge that its label has room. */
function within(net: Net, node: number, { width, height }: Size, { x, y }: Point): Point {
  const label = net.nodes[node] ?? { width: 0, height: 0 }
  const marginX = Math.min(width / 2, Math.max(14, label.width / 2))
  const marginY = Math.min(height / 2, MARGIN_Y_PX / 2 + label.height)
  return {
    x: Math.round(Math.min(Math.max(x, marginX), width - marginX)),
    y: Math.round(Math.min(Math.max(y, marginY), height - marginY)),
  }
}

/** Moves one node at a time and keeps what makes the drawing better; the moves grow smaller. */
function mended(net: Net, size: Size, begun: { at: Point[]; labels: Labelled }) {
  const next = chance(0)
  let best = begun
  for (let step = 0; step < STEPS && best.labels.cost > 0; step++) {
    const node = Math.floor(next() * net.nodes.length)
    const reach = 1 - (0.9 * step) / STEPS
    const from = best.at[node] ?? { x: 0, y: 0 }
    const to = within(net, node, size, {
      x: from.x + (next() - 0.5) * size.width * reach,
      y: from.y + (next() - 0.5) * size.height * reach,
    })
    const at = best.at.map((point, index) => (index === node ? to : point))
    const labels = labelled(net, at, size)
    if (labels.cost < best.labels.cost) best = { at, labels }
  }
  return best
}
