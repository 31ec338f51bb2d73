/** The dated events that the list holds: all, or those of the lane that one is in. */
import { useMemo } from 'react'
import type { Placed } from '../state/chronology.ts'
import { useChronology, useLanes, useViewerState } from '../state/context.tsx'
import { rankIn } from '../state/lanes.ts'

export interface Listed {
  /** In time order. */
  listed: readonly Placed[]
  /** Where an event stands in the list, by its place in the order of all; null where it does not. */
  rankOf: (place: number | null) => number | null
}

export function useListed(): Listed {
  const { dated } = useChronology()
  const lanes = useLanes()
  const lane = useViewerState(state => state.lane)
  const members = lane === null ? undefined : lanes[lane]?.members
  return useMemo(() => {
    if (!members)
      return { listed: dated, rankOf: place => (place !== null && place < dated.length ? place : null) }
    return {
      listed: members.flatMap(n => dated[n] ?? []),
      rankOf: place => {
        const rank = place === null ? -1 : rankIn(members, place)
        return members[rank] === place ? rank : null
      },
    }
  }, [dated, members])
}
