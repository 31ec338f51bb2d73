/** The way to the net of one name, and back. */
import type { Graph } from '../../story/graph.ts'
import type { Relation } from '../../story/types.ts'
import { useStory } from '../state/context.tsx'
import { moreStrings } from '../ui/more-strings.en.ts'

const words = moreStrings.netOfOne

export interface OfOneProps {
  /** The name that is selected, else that whose relations are shown. */
  id: string | null
  /** The name whose relations alone are shown. */
  of: string | null
  setOf: (of: string | null) => void
  /** Those that are shown, and what is drawn of them. */
  relations: readonly Relation[]
  graph: Graph
}

/** Of the name that is selected all relations can be drawn, where the net of all has no room for them. */
export function OfOne({ id, of, setOf, relations, graph }: OfOneProps) {
  const { entities } = useStory()
  const drawn = new Set(graph.narrow.edges.map(({ relation }) => relation))
  const its = relations.filter(({ subject, object }) => subject === id || object === id)
  const more = id !== of && its.some(({ id }) => !drawn.has(id))
  const ways = [
    ...(more
      ? [{ to: id, said: words.drawAll(its.length, entities.find(one => one.id === id)?.name ?? '') }]
      : []),
    ...(of === null ? [] : [{ to: null, said: words.drawMost }]),
  ]
  if (ways.length === 0) return null
  return (
    <p className="relations-of">
      {ways.map(({ to, said }, n) => (
        // The way back stands in the place of the way there, and has the keyboard.
        // biome-ignore lint/suspicious/noArrayIndexKey: for that.
        <button key={n} type="button" onClick={() => setOf(to)}>
          {said}
        </button>
      ))}
    </p>
  )
}
