/** The dated events that the list holds: all, or those of the lane that one is in. */
import { useMemo } from 'react'
import { useChronology, useLanes, useViewerState } from '../state/context.tsx'
import { type Listed, listedIn } from '../state/lanes.ts'

export function useListed(): Listed {
  const { dated } = useChronology()
  const lanes = useLanes()
  const current = useViewerState(state => state.lane)
  const lane = current === null ? undefined : lanes[current]
  return useMemo(() => listedIn(dated, lane), [dated, lane])
}
