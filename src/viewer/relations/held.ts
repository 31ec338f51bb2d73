/** What is known of whether a relation held in a stretch of time. */
import type { Relation } from '../../story/types.ts'
import type { TimeWindow } from '../state/store.ts'
import { type Placement, placementOf } from '../ui/certainty.ts'

/** `open`: it began before, and the text tells of no end; it may hold still. */
export type Held = 'held' | 'open' | 'not'

/** Relations that go on once they have begun; others are deeds, which are over. By their predicates (`extract/relation/found`). */
const LASTING = new Set(
  'relative colleague leader representative member founder owner part capital location residence nationality ally rival'.split(
    ' ',
  ),
)

/** When a relation held, as far as the text says. */
export interface Hold extends Pick<Placement, 'startMs' | 'endMs'> {
  /** Where it went on without an end that is told: until when it may have held, Infinity if ever; else null. */
  openToMs: number | null
}

/** Of each relation; null where the text says nothing of when it held. */
export function holdsOf(relations: readonly Relation[]): (Hold | null)[] {
  const deaths = new Map<string, number>()
  for (const { subject, predicate, time } of relations)
    if (predicate === 'deathplace' && time)
      deaths.set(subject, placementOf(time)?.endMs ?? Number.POSITIVE_INFINITY)
  return relations.map(({ subject, object, predicate, time }) => {
    const placement = time && placementOf(time)
    if (!placement) return null
    const { startMs, endMs } = placement
    // “from 2003 to 2016” has an end, “in 1961” has none.
    const isOpen = LASTING.has(predicate) && Number.isFinite(endMs) && !time.edtf.includes('/')
    const ends = [subject, object].map(id => deaths.get(id) ?? Number.POSITIVE_INFINITY)
    return { startMs, endMs, openToMs: isOpen ? Math.min(...ends) : null }
  })
}

/** @param hold one without a known time counts as holding always. */
export function heldIn(hold: Hold | null, { start, end }: TimeWindow): Held {
  if (hold === null || (hold.startMs < end && hold.endMs > start)) return 'held'
  return hold.openToMs !== null && hold.startMs < end && hold.openToMs > start ? 'open' : 'not'
}
