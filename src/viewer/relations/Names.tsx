/** Everyone and everything the text names, the most named first: the way to a name for whoever uses no pointer. */
import { useId, useMemo } from 'react'
import { useStory, useViewerState, useViewerStore } from '../state/context.tsx'
import { strings } from '../ui/strings.en.ts'

export function Names() {
  const { entities } = useStory()
  const store = useViewerStore()
  const selected = useViewerState(({ selection: s }) => (s.kind === 'entity' ? s.id : null))
  const title = useId()
  const sorted = useMemo(() => entities.toSorted((a, b) => b.mentions.length - a.mentions.length), [entities])
  if (sorted.length === 0) return null
  return (
    <section aria-labelledby={title}>
      <h3 id={title} className="names-title">
        {strings.relations.names}
      </h3>
      <ul className="names">
        {sorted.map(({ id, name, type, mentions }) => (
          <li key={id}>
            <button
              type="button"
              className={`node is-${type}`}
              aria-current={id === selected || undefined}
              onClick={() => store.getState().select({ kind: 'entity', id })}
            >
              <span className="visually-hidden">{strings.inspector.types[type]}:</span> <bdi>{name}</bdi>{' '}
              <span className="count">{mentions.length}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
