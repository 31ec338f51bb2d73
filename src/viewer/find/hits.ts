/** What was found as one list: names, then events in time order, then paragraphs of the text. */
import type { Found } from './search.ts'

export interface Hit {
  kind: 'entity' | 'event' | 'text'
  /** Place in the Story, in the chronology, or among the article's blocks. */
  n: number
}

type Places = Pick<Found, 'entities' | 'events' | 'blocks'>

export const countOf = ({ entities, events, blocks }: Places): number =>
  entities.length + events.length + blocks.length

export function hitAt({ entities, events, blocks }: Places, at: number): Hit | undefined {
  const kinds = [
    ['entity', entities],
    ['event', events],
    ['text', blocks],
  ] as const
  let before = 0
  for (const [kind, places] of kinds) {
    const n = places[at - before]
    if (n !== undefined) return { kind, n }
    before += places.length
  }
  return undefined
}
