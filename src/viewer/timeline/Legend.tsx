/** What the marks that are there mean, and how many there are of each; the help explains all. */
import { useEventsShown, useViewerStore } from '../state/context.tsx'
import { countsOf } from '../state/looks.ts'
import { LEGEND } from '../ui/legend.ts'
import { Mark } from '../ui/Mark.tsx'
import { strings } from '../ui/strings.en.ts'
import './legend.css'

export function Legend() {
  const { looks } = useEventsShown()
  const store = useViewerStore()
  const counts = countsOf(looks)
  const { legendName, legend, explain, leftOut } = strings.timeline
  return (
    <div className="legend">
      <ul aria-label={legendName}>
        {LEGEND.filter(({ name }) => counts.has(name)).map(({ name, ...mark }) => (
          <li key={name} title={legend[name].means}>
            <Mark {...mark} />
            {legend[name].name} <span className="count">{counts.get(name)}</span>
          </li>
        ))}
      </ul>
      <button type="button" className="legend-left-out" onClick={() => store.getState().setPane('omitted')}>
        {leftOut}
      </button>
      <button
        type="button"
        className="legend-help"
        aria-label={explain}
        title={explain}
        onClick={() => store.getState().setHelp(true)}
      >
        ?
      </button>
    </div>
  )
}
