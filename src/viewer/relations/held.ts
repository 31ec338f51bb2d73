/** Whether a relation held at some time within a stretch of time. */
import type { TimeWindow } from '../state/store.ts'
import type { Extent } from '../ui/certainty.ts'

/** @param extent when it held; one without a known time counts as holding always. */
export const holds = (extent: Extent | null, { start, end }: TimeWindow): boolean =>
  extent === null || (extent.startMs < end && extent.endMs > start)
