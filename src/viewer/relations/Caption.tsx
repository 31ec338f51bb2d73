/** What the shapes of a net mean, and how much of the list is drawn. */
import type { Graph } from '../../story/graph.ts'
import type { EntityType } from '../../story/types.ts'
import { useStory } from '../state/context.tsx'
import { moreStrings } from '../ui/more-strings.en.ts'
import { strings } from '../ui/strings.en.ts'

const words = moreStrings.relations
const TYPES: EntityType[] = ['Person', 'Organization', 'Place', 'Product', 'Other']

/** @param of so many relations there are. */
export function Caption({ graph, of }: { graph: Graph; of: number }) {
  const { entities } = useStory()
  const drawn = new Set(graph.wide.nodes.map(({ entity }) => entity))
  const types = new Set(entities.filter(({ id }) => drawn.has(id)).map(({ type }) => type))
  return (
    <p className="relations-caption">
      <span className="is-wide">{words.shown(graph.wide.edges.length, of)}</span>
      <span className="is-narrow">{words.shown(graph.narrow.edges.length, of)}</span>
      <span className="relations-types">
        {TYPES.filter(type => types.has(type)).map(type => (
          <span key={type} className={`node is-${type}`}>
            {strings.types[type]}
          </span>
        ))}
      </span>
    </p>
  )
}
