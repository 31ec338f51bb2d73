/** The net of one name: it in the middle, around it whom it is related to. */
import type { Drawing, GraphEdge, Point } from '../../story/graph.ts'
import { linesOf } from '../../story/lines.ts'
import type { Entity, Relation } from '../../story/types.ts'

export interface Ring {
  width: number
  height: number
  /** So many others have room. */
  most: number
  /** Most characters of a line. */
  line: number
}

export const WIDE: Ring = { width: 680, height: 420, most: 10, line: 20 }
export const NARROW: Ring = { width: 328, height: 440, most: 6, line: 13 }

/** From the middle of the drawing to the edge is room for half a name. */
const EDGE_PX = { x: 60, y: 44 }
const NAME_PX = 20
const HALF_LETTER_PX = 3.6
/** Where on the way from the middle labels stand, by turns: the lines are apart there, and neighbours’ labels too. */
const LABELS_AT = [0.5, 0.68]

/** Whom a name is related to: those with most relations of their own first. */
export function othersOf(id: string, relations: readonly Relation[]): string[] {
  const degrees = new Map<string, number>()
  for (const { subject, object } of relations)
    for (const one of [subject, object]) degrees.set(one, (degrees.get(one) ?? 0) + 1)
  const others = new Set(
    relations.filter(({ subject, object }) => [subject, object].includes(id)).flatMap(endsOf),
  )
  others.delete(id)
  return [...others].sort((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0))
}

const endsOf = ({ subject, object }: Relation): string[] => [subject, object]

/** @returns where everything stands, whole px. */
export function around(
  id: string,
  relations: readonly Relation[],
  entities: readonly Entity[],
  { width, height, most, line }: Ring,
): Drawing {
  const names = new Map(entities.map(({ id, name }) => [id, linesOf(name, line)]))
  const others = othersOf(id, relations).slice(0, most)
  const middle = { x: width / 2, y: height / 2 }
  const places = new Map<string, Point>(
    others.map((other, n) => {
      // None stands right beside the middle, where its name is.
      const turn = others.length % 4 === 0 ? 0.5 : 0
      const angle = ((n + turn) / others.length) * 2 * Math.PI - Math.PI / 2
      return [
        other,
        {
          x: Math.round(middle.x + Math.cos(angle) * (middle.x - EDGE_PX.x)),
          y: Math.round(middle.y + Math.sin(angle) * (middle.y - EDGE_PX.y)),
        },
      ]
    }),
  )
  const nodeOf = (entity: string) => {
    const lines = names.get(entity) ?? []
    const at = places.get(entity)
    if (!at) {
      const letters = Math.max(...lines.map(({ length }) => length))
      return {
        entity,
        ...middle,
        lines,
        label: { x: middle.x + NAME_PX + letters * HALF_LETTER_PX, y: middle.y },
      }
    }
    const up = at.y < middle.y ? -1 : 1
    return { entity, ...at, lines, label: { x: at.x, y: at.y + up * (NAME_PX + (lines.length - 1) * 9) } }
  }
  const edges = others.flatMap((other, n): GraphEdge[] => {
    const at = places.get(other) ?? middle
    const part = LABELS_AT[n % 2] ?? 0.5
    // One line to each; the list has all.
    const tie = relations.find(one => endsOf(one).includes(id) && endsOf(one).includes(other))
    const label = {
      x: Math.round(middle.x + (at.x - middle.x) * part),
      y: Math.round(middle.y + (at.y - middle.y) * part),
    }
    return tie ? [{ relation: tie.id, bend: 0, lines: linesOf(tie.label, line), label }] : []
  })
  return {
    width,
    height,
    nodes: [id, ...others].map(nodeOf),
    edges,
  }
}
