/** The net of names. Pointer only: whoever uses no pointer has the list, which says the same. */
import { type RefObject, useEffect, useRef } from 'react'
import type { Drawing, GraphEdge, GraphNode, Point } from '../../story/graph.ts'
import type { Entity, Relation } from '../../story/types.ts'
import { useStory, useViewerState, useViewerStore } from '../state/context.tsx'
import { useEntityHover } from '../state/entity-hover.ts'
import { arrowOf } from '../ui/arrow.ts'
import { formatWhen } from '../ui/dates.ts'
import { moreStrings } from '../ui/more-strings.en.ts'
import { NODE_SHAPES } from '../ui/node-shapes.ts'
import type { Held } from './held.ts'

const NAME_LINE_PX = 17
const LABEL_LINE_PX = 15
/** With a little air. */
const LABEL_LETTER_PX = 7

export interface NetProps {
  drawing: Drawing
  /** What is known of each relation in the visible stretch of time, by its id. */
  held: ReadonlyMap<string, Held>
  className: string
  /** The name that all of it is about: that it is selected makes no line stand out. */
  centre?: string
}

export function Net({ drawing, held, className, centre }: NetProps) {
  const { entities, relations } = useStory()
  const root = useRef<SVGSVGElement>(null)
  usePointing(root)
  const at = new Map(drawing.nodes.map(node => [node.entity, node]))
  const drawn = relations.filter(({ id }) => drawing.edges.some(edge => edge.relation === id))
  return (
    <svg
      ref={root}
      className={`net ${className}`}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      role="img"
      aria-label={moreStrings.relations.graph}
      width={Math.round(drawing.width * 1.15)}
    >
      {LAYERS.flatMap(layer =>
        drawing.edges.map(edge => {
          const relation = drawn.find(({ id }) => id === edge.relation)
          const [from, to] = [at.get(relation?.subject ?? ''), at.get(relation?.object ?? '')]
          const looks = held.get(edge.relation) ?? 'held'
          return (
            relation &&
            from &&
            to && (
              <Edge
                key={`${layer} ${relation.id}`}
                {...{ layer, relation, edge, from, to, held: looks, centre }}
              />
            )
          )
        }),
      )}
      {drawing.nodes.map(node => {
        const entity = entities.find(({ id }) => id === node.entity)
        const faint = !drawn.some(
          ({ id, subject, object }) => held.get(id) !== 'not' && [subject, object].includes(node.entity),
        )
        return entity && <Node key={entity.id} entity={entity} node={node} faint={faint} />
      })}
    </svg>
  )
}

/** A click selects the name or the line under the pointer. */
function usePointing(root: RefObject<SVGSVGElement | null>): void {
  const store = useViewerStore()
  useEffect(() => {
    const leave = new AbortController()
    const select = ({ target }: MouseEvent): void => {
      const hit =
        target instanceof Element ? target.closest<SVGElement>('[data-entity], [data-relation]') : null
      const { entity, relation } = hit?.dataset ?? {}
      if (entity !== undefined) store.getState().select({ kind: 'entity', id: entity })
      else if (relation !== undefined) store.getState().select({ kind: 'relation', id: relation })
    }
    root.current?.addEventListener('click', select, { signal: leave.signal })
    return () => leave.abort()
  }, [root, store])
}

/** Lines lie beneath all words, and the room that words keep free beneath all other words. */
const LAYERS = ['line', 'room', 'words'] as const

interface EdgeProps {
  layer: (typeof LAYERS)[number]
  relation: Relation
  edge: GraphEdge
  from: Point
  to: Point
  held: Held
  centre: string | undefined
}

function Edge({ layer, relation, edge, from, to, held, centre }: EdgeProps) {
  const selected = useViewerState(({ selection: s }) => {
    if (s.kind === 'relation') return s.id === relation.id
    if (s.kind === 'event') return s.id === relation.event
    return s.kind === 'entity' && s.id !== centre && [relation.subject, relation.object].includes(s.id)
  })
  const { line, head } = arrowOf(from, to, edge.bend)
  const lines = relation.time ? [...edge.lines, formatWhen(relation.time)] : edge.lines
  return (
    <g
      className={`net-edge is-${layer} is-${held}${selected ? ' is-selected' : ''}`}
      data-relation={relation.id}
    >
      {layer === 'line' && (
        <>
          <path className="net-reach" d={line} />
          <path d={line} />
          <path className="net-head" d={head} />
        </>
      )}
      {layer === 'room' && <Room at={edge.label} lines={lines} />}
      {layer === 'words' && <Lines at={edge.label} lines={lines} linePx={LABEL_LINE_PX} />}
    </g>
  )
}

function Node({ entity, node, faint }: { entity: Entity; node: GraphNode; faint: boolean }) {
  const selected = useViewerState(({ selection: s }) => s.kind === 'entity' && s.id === entity.id)
  const { hovered, ...pointing } = useEntityHover(entity.id)
  const lit = useViewerState(state => state.lit?.entity(entity.id) ?? false)
  const looks = `${selected ? ' is-selected' : ''}${hovered ? ' is-hovered' : ''}${faint ? ' is-faint' : ''}${lit ? ' is-lit' : ''}`
  return (
    <g className={`net-node is-${entity.type}${looks}`} {...pointing} data-entity={entity.id}>
      <circle className="net-reach" cx={node.x} cy={node.y} r="16" />
      <path d={NODE_SHAPES[entity.type]} transform={`translate(${node.x} ${node.y})`} />
      <Lines at={node.label} lines={node.lines} linePx={NAME_LINE_PX} />
    </g>
  )
}

/** What words cover of the lines beneath them. */
function Room({ at, lines }: { at: Point; lines: readonly string[] }) {
  const width = Math.max(...lines.map(line => line.length)) * LABEL_LETTER_PX
  const height = lines.length * LABEL_LINE_PX
  return <rect x={at.x - width / 2} y={at.y - height / 2} width={width} height={height} rx="4" />
}

/** Words around a middle. */
function Lines({ at, lines, linePx }: { at: Point; lines: readonly string[]; linePx: number }) {
  const first = at.y - ((lines.length - 1) * linePx) / 2
  const placed = lines.map((line, n) => ({ line, y: first + n * linePx }))
  return placed.map(({ line, y }) => (
    <text key={y} x={at.x} y={y} dy="0.34em">
      {line}
    </text>
  ))
}
