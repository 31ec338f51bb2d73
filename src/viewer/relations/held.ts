/** Which relations held at some time within a stretch of time. */
import type { Relation } from '../../story/types.ts'
import type { TimeWindow } from '../state/store.ts'
import { placementOf } from '../ui/certainty.ts'

/** One without a time, or with no known end, counts as holding. */
export const holds = ({ time }: Relation, { start, end }: TimeWindow): boolean => {
  const placement = time && placementOf(time)
  return !placement || (placement.startMs < end && placement.endMs > start)
}
