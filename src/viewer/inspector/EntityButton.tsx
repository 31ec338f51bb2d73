/** A name that leads to its card. */
import { useStory, useViewerStore } from '../state/context.tsx'
import { useEntityHover } from '../state/entity-hover.ts'

export function EntityButton({ id }: { id: string }) {
  const { entities } = useStory()
  const store = useViewerStore()
  const { hovered, ...pointing } = useEntityHover(id)
  const entity = entities.find(one => one.id === id)
  if (!entity) return null
  return (
    <button
      type="button"
      className={`card-entity node is-${entity.type}${hovered ? ' is-hovered' : ''}`}
      {...pointing}
      onClick={() => store.getState().select({ kind: 'entity', id })}
    >
      <bdi>{entity.name}</bdi>
    </button>
  )
}
