/** How events are parted into lanes; on phones the list is. Among relations there is nothing to part. */
import { useViewerState, useViewerStore } from '../state/context.tsx'
import { LANES_BY } from '../state/lanes.ts'
import { strings } from '../ui/strings.en.ts'
import './lanes.css'

export function LanesChoice() {
  const store = useViewerStore()
  const chosen = useViewerState(state => state.lanesBy)
  const shown = useViewerState(state => state.pane === 'timeline' || state.pane === 'text')
  if (!shown) return null
  const { name, by } = strings.timeline.lanes
  return (
    <label className="lanes-choice">
      <span>{name}</span>
      <select
        value={chosen}
        onChange={({ target }) =>
          store.getState().setLanesBy(LANES_BY.find(one => one === target.value) ?? 'together')
        }
      >
        {LANES_BY.map(one => (
          <option key={one} value={one}>
            {by[one]}
          </option>
        ))}
      </select>
    </label>
  )
}
