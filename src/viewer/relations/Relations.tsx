/** Who is what to whom: a net of names, and the same as a list that cites the text. */
import { memo, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Drawing, Graph } from '../../story/graph.ts'
import { quote } from '../../story/spans.ts'
import type { Relation } from '../../story/types.ts'
import { useChronology, useStory, useViewerState, useViewerStore } from '../state/context.tsx'
import { NothingLeft } from '../state/NothingLeft.tsx'
import type { TimeWindow } from '../state/store.ts'
import { DAY_MS } from '../ui/certainty.ts'
import { formatWhen } from '../ui/dates.ts'
import { moreStrings } from '../ui/more-strings.en.ts'
import { scrollWithin } from '../ui/scroll-within.ts'
import { Around } from './Around.tsx'
import { Caption } from './Caption.tsx'
import { type Held, heldIn, holdsOf } from './held.ts'
import { Names } from './Names.tsx'
import { Net } from './Net.tsx'
import { OfOne } from './OfOne.tsx'
import { TimeSlider } from './TimeSlider.tsx'
import './relations.css'

const words = moreStrings.relations

export function Relations({ graph }: { graph: Graph }) {
  const { relations: all, entities } = useStory()
  const shown = useViewerState(state => state.shown)
  const relations = useMemo(
    () => (shown ? all.filter(({ id }) => shown.relations.has(id)) : all),
    [all, shown],
  )
  const drawings = useMemo(() => (shown ? drawnOf(graph, relations) : graph), [graph, relations, shown])
  const title = useId()
  const held = useHeld()
  const names = useMemo(() => new Map(entities.map(({ id, name }) => [id, name])), [entities])
  const selected = useViewerState(({ selection: s }) => (s.kind === 'entity' ? s.id : null))
  const [of, setOf] = useState<string | null>(null)
  const listed =
    of === null ? relations : relations.filter(({ subject, object }) => subject === of || object === of)
  return (
    <section data-view="relations" className="relations" aria-labelledby={title}>
      <h2 id={title} className="visually-hidden">
        {words.name}
      </h2>
      {all.length === 0 && <p className="relations-none">{words.none}</p>}
      {all.length > 0 && relations.length === 0 ? <NothingLeft /> : <TimeSlider />}
      {of === null && drawings.wide.nodes.length > 0 && (
        <>
          <Net drawing={drawings.wide} held={held} className="is-wide" />
          <Net drawing={drawings.narrow} held={held} className="is-narrow" />
          <Caption graph={drawings} of={all.length} />
        </>
      )}
      {of !== null && <Around id={of} relations={relations} held={held} />}
      {(selected ?? of) !== null && (
        <OfOne id={selected ?? of} of={of} setOf={setOf} relations={relations} graph={drawings} />
      )}
      <ul className="relation-rows" aria-label={words.list}>
        {listed.map(relation => (
          <RelationRow
            key={relation.id}
            relation={relation}
            subject={names.get(relation.subject) ?? ''}
            object={names.get(relation.object) ?? ''}
            held={held.get(relation.id) ?? 'held'}
          />
        ))}
      </ul>
      <Names />
    </section>
  )
}

/** What is known of each relation in the visible stretch of time, by its id; all of them held while no one looks. */
function useHeld(): ReadonlyMap<string, Held> {
  const { relations } = useStory()
  const { opening } = useChronology()
  const holds = useMemo(() => holdsOf(relations), [relations])
  // One string, so that nothing is drawn anew until something changed.
  const said = useViewerState(({ window, pane, moment }) =>
    holds
      .map(hold => (pane === 'relations' ? heldIn(hold, momentOr(moment, window ?? opening)) : 'held'))
      .join(' '),
  )
  return useMemo(() => {
    const each = said.split(' ') as Held[]
    return new Map(relations.map(({ id }, n) => [id, each[n] ?? 'held']))
  }, [relations, said])
}

/** A moment is a day long. */
const momentOr = (moment: number | null, window: TimeWindow): TimeWindow =>
  moment === null ? window : { start: moment, end: moment + DAY_MS }

/** The net of some relations: every name stays where it stands. */
function drawnOf({ wide, narrow }: Graph, relations: readonly Relation[]): Graph {
  const ends = new Set(relations.flatMap(({ subject, object }) => [subject, object]))
  const ids = new Set(relations.map(({ id }) => id))
  const some = (drawing: Drawing): Drawing => ({
    ...drawing,
    nodes: drawing.nodes.filter(({ entity }) => ends.has(entity)),
    edges: drawing.edges.filter(({ relation }) => ids.has(relation)),
  })
  return { wide: some(wide), narrow: some(narrow) }
}

interface RowProps {
  relation: Relation
  /** Names of its two ends. */
  subject: string
  object: string
  held: Held
}

const RelationRow = memo(function RelationRow({ relation, subject, object, held }: RowProps) {
  const { article } = useStory()
  const store = useViewerStore()
  const selected = useViewerState(({ selection: s }) => s.kind === 'relation' && s.id === relation.id)
  const seen = useViewerState(state => state.pane === 'relations')
  const row = useRef<HTMLLIElement>(null)
  const [passage] = relation.passages
  useEffect(() => {
    if (selected && seen && row.current) scrollWithin(row.current)
  }, [selected, seen])
  return (
    <li ref={row} className={`is-${held}${selected ? ' is-selected' : ''}`}>
      <a
        href={`#relation=${encodeURIComponent(relation.id)}`}
        data-relation={relation.id}
        aria-current={selected || undefined}
        onClick={click => {
          if (click.ctrlKey || click.metaKey || click.shiftKey) return
          click.preventDefault()
          store.getState().select({ kind: 'relation', id: relation.id })
        }}
      >
        <span>
          <b dir="auto">{subject}</b> <bdi>{relation.label}</bdi> <b dir="auto">{object}</b>
        </span>
        <time>{relation.time && formatWhen(relation.time)}</time>
        {passage && (
          <q dir="auto" className="relation-quote">
            {quote(article.text, passage)}
          </q>
        )}
      </a>
    </li>
  )
})
