/** The net of one name, for what the net of all has no room for; laid out in the page when it is asked for. */
import { useMemo } from 'react'
import type { Relation } from '../../story/types.ts'
import { useStory } from '../state/context.tsx'
import { around, NARROW, WIDE } from './around.ts'
import { Caption } from './Caption.tsx'
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
  const { wide, narrow } = useMemo(
    () => ({ wide: around(id, relations, entities, WIDE), narrow: around(id, relations, entities, NARROW) }),
    [id, relations, entities],
  )
  const all = relations.filter(({ subject, object }) => [subject, object].includes(id))
  return (
    <>
      <Net drawing={wide} held={held} className="is-wide" centre={id} />
      <Net drawing={narrow} held={held} className="is-narrow" centre={id} />
      <Caption graph={{ wide, narrow }} of={all.length} />
    </>
  )
}
