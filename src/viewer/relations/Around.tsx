/** The net of one name, for what the net of all has no room for; laid out in the page when it is asked for. */
import { useMemo } from 'react'
import type { Relation } from '../../story/types.ts'
import { useStory } from '../state/context.tsx'
import { around, NARROW, WIDE } from './around.ts'
import type { Held } from './held.ts'
import { Net } from './Net.tsx'

export interface AroundProps {
  /** Id of the entity. */
  id: string
  /** Those that are shown. */
  relations: readonly Relation[]
  held: ReadonlyMap<string, Held>
}

export function Around({ id, relations, held }: AroundProps) {
  const { entities } = useStory()
  const [wide, narrow] = useMemo(
    () => [WIDE, NARROW].map(ring => around(id, relations, entities, ring)),
    [id, relations, entities],
  )
  return (
    <>
      {wide && <Net drawing={wide} held={held} className="is-wide" centre={id} />}
      {narrow && <Net drawing={narrow} held={held} className="is-narrow" centre={id} />}
    </>
  )
}
