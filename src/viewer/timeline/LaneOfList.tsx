/** Above the list: which lane's events it holds, and the way back to all. */
import { useLanes, useViewerState, useViewerStore } from '../state/context.tsx'
import { strings } from '../ui/strings.en.ts'

export function LaneOfList() {
  const store = useViewerStore()
  const lanes = useLanes()
  const current = useViewerState(state => state.lane)
  const lane = current === null ? undefined : lanes[current]
  if (!lane) return null
  return (
    <div className="list-lane">
      <h3>
        <bdi>{lane.name}</bdi> <span className="count">{lane.members.length}</span>
      </h3>
      <button type="button" onClick={() => store.getState().setLane(null)}>
        {strings.timeline.lanes.listed}
      </button>
    </div>
  )
}
