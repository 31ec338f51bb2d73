/** The drawn line of a relation, in the drawing's px. */
import type { Point } from '../../story/graph.ts'

/** Room around a node's shape. */
const GAP_PX = 15
const HEAD_PX = 8

/**
 * An arrow from one node to another.
 * @param bend how far its middle is drawn aside, to the left of its way; 0 is straight.
 * @returns paths of line and head.
 */
export function arrowOf(from: Point, to: Point, bend: number): { line: string; head: string } {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  const [ux, uy] = [dx / length, dy / length]
  // The control point of a quadratic curve lies twice as far out as the curve's middle.
  const control = { x: (from.x + to.x) / 2 + uy * bend * 2, y: (from.y + to.y) / 2 - ux * bend * 2 }
  const start = towards(from, control, GAP_PX)
  const tip = towards(to, control, GAP_PX)
  const neck = towards(tip, control, HEAD_PX)
  const [nx, ny] = [(tip.y - neck.y) / 2, (neck.x - tip.x) / 2]
  const said = ({ x, y }: Point): string => `${round(x)} ${round(y)}`
  return {
    line: `M${said(start)}Q${said(control)} ${said(neck)}`,
    head: `M${said(tip)}L${said({ x: neck.x + nx, y: neck.y + ny })}L${said({ x: neck.x - nx, y: neck.y - ny })}Z`,
  }
}

function towards(from: Point, to: Point, px: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return { x: from.x + ((to.x - from.x) / length) * px, y: from.y + ((to.y - from.y) / length) * px }
}

const round = (px: number): number => Math.round(px * 10) / 10
