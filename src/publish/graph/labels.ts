/** Where the labels of a drawing stand, and how much of it lies over one another. */
import type { Point } from '../../story/graph.ts'

/** A stretch of the drawing in which something stands. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Size {
  width: number
  height: number
}

/** What is to be drawn, by index: sizes do not change while places are looked for. */
export interface Net {
  /** Sizes of the nodes' labels. */
  nodes: Size[]
  edges: { from: number; to: number; bend: number; size: Size }[]
}

export interface Labelled {
  nodes: Point[]
  edges: Point[]
  /** What is wrong with it; 0 where nothing is. */
  cost: number
}

/** Half the size of a node's shape, with air. */
const SHAPE_PX = 11
const AIR_PX = 4
/** Below its shape a name reads best; along its line a label does in the middle. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66]

const COST = {
  overlap: 200,
  lineOverShape: 260,
  lineOverName: 120,
  lineOverLabel: 90,
  crossing: 70,
  beyond: 2000,
  px: 0.35,
}
const SECOND_CHOICE = 12

/**
 * Finds places for all labels around given nodes, each where it is least in the way of what stands already.
 * @param page what lies beyond it is not seen.
 */
export function labelled(net: Net, at: readonly Point[], page: Size): Labelled {
  const shapes = at.map(point => boxAround(point, { width: SHAPE_PX * 2, height: SHAPE_PX * 2 }))
  const lines = net.edges.map(edge => lineOf(edge, at))
  let cost = 0
  const standing: Box[] = [...shapes]

  const nodes = net.nodes.map((size, node) => {
    const places = around(at[node] ?? { x: 0, y: 0 }, size)
    const best = leastCost(places, (place, choice) => {
      const box = boxAround(place, size)
      const hit = lines.filter(line => line.some(part => crosses(part, box))).length
      return (
        choice * SECOND_CHOICE +
        hit * COST.lineOverName +
        overlapCost(box, standing, shapes[node]) +
        beyondCost(box, page)
      )
    })
    cost += best.cost
    standing.push(boxAround(best.place, size))
    return best.place
  })
  const edges = net.edges.map((edge, index) => {
    const line = lines[index] ?? []
    const best = leastCost(
      ALONG.map(part => pointOn(line, part)),
      (place, choice) => {
        const box = boxAround(place, edge.size)
        const hit = lines.filter((other, i) => i !== index && other.some(part => crosses(part, box))).length
        return (
          choice * SECOND_CHOICE +
          hit * COST.lineOverLabel +
          overlapCost(box, standing) +
          beyondCost(box, page)
        )
      },
    )
    cost += best.cost
    standing.push(boxAround(best.place, edge.size))
    return best.place
  })
  return { nodes, edges, cost: cost + linesCost(net, lines, shapes) }
}

function around({ x, y }: Point, { width, height }: Size): Point[] {
  const aside = SHAPE_PX + width / 2
  const above = SHAPE_PX + height / 2
  return [
    { x, y: y + above },
    { x, y: y - above },
    { x: x + aside + AIR_PX, y },
    { x: x - aside - AIR_PX, y },
  ]
}

function leastCost(places: readonly Point[], costOf: (place: Point, choice: number) => number) {
  let best = { place: places[0] ?? { x: 0, y: 0 }, cost: Infinity }
  places.forEach((place, choice) => {
    const cost = costOf(place, choice)
    if (cost < best.cost) best = { place, cost }
  })
  return best
}

/** @param own is no obstacle. */
function overlapCost(box: Box, others: readonly Box[], own?: Box): number {
  let cost = 0
  for (const other of others) {
    if (other === own) continue
    const width = Math.min(box.right, other.right) - Math.max(box.left, other.left)
    const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top)
    if (width > 0 && height > 0) cost += COST.overlap + width * height * COST.px
  }
  return cost
}

const beyondCost = ({ left, top, right, bottom }: Box, { width, height }: Size): number =>
  left < 0 || top < 0 || right > width || bottom > height ? COST.beyond : 0

/** Lines that cross, run over others' shapes, or are too short for their label. */
function linesCost(net: Net, lines: readonly Line[], shapes: readonly Box[]): number {
  let cost = 0
  net.edges.forEach(({ from, to, size }, index) => {
    const line = lines[index] ?? []
    const room = size.width * 0.9 + SHAPE_PX * 4
    const missing = room - line.reduce((sum, [a, b]) => sum + Math.hypot(a.x - b.x, a.y - b.y), 0)
    if (missing > 0) cost += missing * 3
    shapes.forEach((shape, node) => {
      if (node !== from && node !== to && line.some(part => crosses(part, shape))) cost += COST.lineOverShape
    })
    for (let other = index + 1; other < lines.length; other++) {
      const edge = net.edges[other]
      if (!edge || [edge.from, edge.to].some(end => end === from || end === to)) continue
      if (lines[other]?.some(part => line.some(own => cross(part, own)))) cost += COST.crossing
    }
  })
  return cost
}

type Segment = readonly [Point, Point]
type Line = Segment[]

/** A bent line counts as the two halves of its way. */
function lineOf({ from, to, bend }: Net['edges'][number], at: readonly Point[]): Line {
  const [a, b] = [at[from], at[to]]
  if (!a || !b) return []
  if (bend === 0) return [[a, b]]
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const middle = {
    x: (a.x + b.x) / 2 + ((b.y - a.y) / length) * bend,
    y: (a.y + b.y) / 2 - ((b.x - a.x) / length) * bend,
  }
  return [
    [a, middle],
    [middle, b],
  ]
}

/** @param part 0 at its start, 1 at its end. */
function pointOn(line: Line, part: number): Point {
  const index = Math.min(line.length - 1, Math.floor(part * line.length))
  const [a, b] = line[index] ?? [
    { x: 0, y: 0 },
    { x: 0, y: 0 },
  ]
  const within = part * line.length - index
  return { x: a.x + (b.x - a.x) * within, y: a.y + (b.y - a.y) * within }
}

const boxAround = ({ x, y }: Point, { width, height }: Size): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
})

/** On which side of the line from a to b a point lies. */
const side = (a: Point, b: Point, point: Point): number =>
  Math.sign((b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x))

const cross = ([a, b]: Segment, [c, d]: Segment): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0

function crosses([a, b]: Segment, box: Box): boolean {
  if (Math.max(a.x, b.x) < box.left || Math.min(a.x, b.x) > box.right) return false
  if (Math.max(a.y, b.y) < box.top || Math.min(a.y, b.y) > box.bottom) return false
  const corners = [
    { x: box.left, y: box.top },
    { x: box.right, y: box.top },
    { x: box.right, y: box.bottom },
    { x: box.left, y: box.bottom },
  ]
  const sides = new Set(corners.map(corner => side(a, b, corner)))
  return sides.size > 1
}
