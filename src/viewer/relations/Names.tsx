/** Everyone and everything the text names, the most named first: the way to a name for whoever uses no pointer. */
import { useId, useMemo } from 'react'
import type { Entity } from '../../story/types.ts'
import { useStory, useViewerState, useViewerStore } from '../state/context.tsx'
import { useEntityHover } from '../state/entity-hover.ts'
import { moreStrings } from '../ui/more-strings.en.ts'
import { strings } from '../ui/strings.en.ts'

export function Names() {
  const { entities } = useStory()
  const selected = useViewerState(({ selection: s }) => (s.kind === 'entity' ? s.id : null))
  const title = useId()
  const sorted = useMemo(() => entities.toSorted((a, b) => b.mentions.length - a.mentions.length), [entities])
  if (sorted.length === 0) return null
  return (
    <section aria-labelledby={title}>
      <h3 id={title} className="names-title">
        {moreStrings.relations.names}
      </h3>
      <ul className="names">
        {sorted.map(entity => (
          <li key={entity.id}>
            <Name entity={entity} selected={entity.id === selected} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Name({ entity, selected }: { entity: Entity; selected: boolean }) {
  const { id, name, type, mentions } = entity
  const store = useViewerStore()
  const { hovered, ...pointing } = useEntityHover(id)
  const lit = useViewerState(state => state.lit?.entity(id) ?? false)
  return (
    <button
      type="button"
      className={`node is-${type}${hovered ? ' is-hovered' : ''}${lit ? ' is-lit' : ''}`}
      aria-current={selected || undefined}
      onClick={() => store.getState().select({ kind: 'entity', id })}
      {...pointing}
    >
      <span className="visually-hidden">{strings.types[type]}:</span> <bdi>{name}</bdi>{' '}
      <span className="count">{mentions.length}</span>
    </button>
  )
}
