/** Who is what to whom: a net of names, and the same as a list that cites the text. */
import { useId } from 'react'
import type { Graph } from '../../story/graph.ts'
import type { Relation } from '../../story/types.ts'
import { useStory, useViewerState, useViewerStore } from '../state/context.tsx'
import { formatEdtf } from '../ui/dates.ts'
import { strings } from '../ui/strings.en.ts'
import { Net } from './Net.tsx'
import './relations.css'

const words = strings.relations

export function Relations({ graph }: { graph: Graph }) {
  const { relations } = useStory()
  const title = useId()
  return (
    <section data-view="relations" className="relations" aria-labelledby={title}>
      <h2 id={title} className="visually-hidden">
        {words.name}
      </h2>
      {relations.length === 0 && <p className="relations-none">{words.none}</p>}
      {graph.nodes.length > 0 && (
        <>
          <Net graph={graph} />
          <p className="relations-count">{words.shown(graph.edges.length, relations.length)}</p>
        </>
      )}
      <ul className="relation-rows" aria-label={words.list}>
        {relations.map(relation => (
          <RelationRow key={relation.id} relation={relation} />
        ))}
      </ul>
    </section>
  )
}

function RelationRow({ relation }: { relation: Relation }) {
  const { entities } = useStory()
  const store = useViewerStore()
  const selected = useViewerState(({ selection: s }) => s.kind === 'relation' && s.id === relation.id)
  const name = (id: string) => <b dir="auto">{entities.find(entity => entity.id === id)?.name}</b>
  return (
    <li className={selected ? 'is-selected' : ''}>
      <a
        href={`#relation=${encodeURIComponent(relation.id)}`}
        aria-current={selected || undefined}
        onClick={click => {
          if (click.ctrlKey || click.metaKey || click.shiftKey) return
          click.preventDefault()
          store.getState().select({ kind: 'relation', id: relation.id })
        }}
      >
        <span>
          {name(relation.subject)} <span dir="auto">{relation.label}</span> {name(relation.object)}
        </span>
        <time>{relation.time && formatEdtf(relation.time.edtf, 'short')}</time>
      </a>
    </li>
  )
}
