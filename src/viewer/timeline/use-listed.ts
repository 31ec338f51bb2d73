/** The dated events that the list holds: all that are shown, or those of the lane that one is in. */
import { useMemo } from 'react'
import { useChronology, useEventsShown, useLanes, useViewerState } from '../state/context.tsx'
import { type Listed, listedIn } from '../state/lanes.ts'

export function useListed(): Listed {
  const { dated } = useChronology()
  const shown = useEventsShown()
  const lanes = useLanes()
  const current = useViewerState(state => state.lane)
  const lane = current === null ? undefined : lanes[current]
  return useMemo(() => (lane ? listedIn(dated, lane) : shown), [dated, lane, shown])
}
