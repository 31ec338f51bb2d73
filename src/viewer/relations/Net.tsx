/** The net of names. Pointer only: whoever uses no pointer has the list, which says the same. */
import type { Graph } from '../../story/graph.ts'
import type { Entity, Relation } from '../../story/types.ts'
import { useStory, useViewerState, useViewerStore } from '../state/context.tsx'
import { strings } from '../ui/strings.en.ts'
import { arrowOf, type Point } from './arrow.ts'

export function Net({ graph }: { graph: Graph }) {
  const { entities, relations } = useStory()
  const at = new Map(graph.nodes.map(node => [node.entity, node]))
  return (
    <svg
      className="net"
      viewBox={`0 0 ${graph.width} ${graph.height}`}
      role="img"
      aria-label={strings.relations.graph}
      style={{ maxWidth: graph.width }}
    >
      {graph.edges.map(({ relation: id, bend }) => {
        const relation = relations.find(one => one.id === id)
        const [from, to] = [at.get(relation?.subject ?? ''), at.get(relation?.object ?? '')]
        return relation && from && to && <Edge key={id} relation={relation} from={from} to={to} bend={bend} />
      })}
      {graph.nodes.map(({ entity: id, x, y }) => {
        const entity = entities.find(one => one.id === id)
        return entity && <Node key={id} entity={entity} x={x} y={y} />
      })}
    </svg>
  )
}

function Edge({ relation, from, to, bend }: { relation: Relation; from: Point; to: Point; bend: number }) {
  const store = useViewerStore()
  const state = useViewerState(({ selection: s }) =>
    s.kind === 'relation'
      ? s.id === relation.id
      : s.kind === 'entity' && [relation.subject, relation.object].includes(s.id),
  )
  const { line, head, label } = arrowOf(from, to, bend)
  return (
    <g
      className={`net-edge${state ? ' is-selected' : ''}`}
      onPointerDown={() => store.getState().select({ kind: 'relation', id: relation.id })}
    >
      <path className="net-reach" d={line} />
      <path d={line} />
      <path className="net-head" d={head} />
      <text x={label.x} y={label.y} dy="0.32em">
        {relation.label}
      </text>
    </g>
  )
}

const SHAPES: Record<Entity['type'], string> = {
  Person: 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0Z',
  Organization: 'M-7-7H7V7H-7Z',
  Place: 'M0-9 9 0 0 9-9 0Z',
  Product: 'M0-8 8 7H-8Z',
  Other: 'M-7-2.500H7V2.500H-7Z',
}

function Node({ entity, x, y }: { entity: Entity } & Point) {
  const store = useViewerStore()
  const selected = useViewerState(({ selection: s }) => s.kind === 'entity' && s.id === entity.id)
  return (
    <g
      className={`net-node is-${entity.type}${selected ? ' is-selected' : ''}`}
      transform={`translate(${x} ${y})`}
      onPointerDown={() => store.getState().select({ kind: 'entity', id: entity.id })}
    >
      <circle className="net-reach" r="16" />
      <path d={SHAPES[entity.type]} />
      <text y="22" dy="0.32em">
        {entity.name}
      </text>
    </g>
  )
}
