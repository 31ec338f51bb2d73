/** What the marks that are there mean, and how many there are of each; the help explains all. */
import type { Look } from '../state/chronology.ts'
import { useChronology, useViewerStore } from '../state/context.tsx'
import type { Status } from '../ui/certainty.ts'
import { LEGEND, type LegendName } from '../ui/legend.ts'
import { Mark } from '../ui/Mark.tsx'
import { strings } from '../ui/strings.en.ts'
import './legend.css'

const BY_STATUS: Record<Status, LegendName | null> = {
  asserted: null,
  reported: 'reported',
  alleged: 'alleged',
  asked: 'alleged',
  planned: 'planned',
  hypothetical: 'hypothetical',
  denied: 'denied',
}

/** The entries that a look counts for: how the time is known, and whether it happened. */
function entriesOf({ form, status, basis }: Look): LegendName[] {
  const said = BY_STATUS[status]
  const published = basis === 'publication'
  const names: LegendName[] = said ? [said] : []
  if (published) names.push('publication')
  if (form === 'about' || form === 'since' || form === 'before') names.push(form)
  else if (!said && !published) names.push(form === 'day' || form === 'instant' ? 'stated' : form)
  return names
}

function countsOf(looks: readonly Look[]): Map<LegendName, number> {
  const counts = new Map<LegendName, number>()
  for (const look of looks)
    for (const name of entriesOf(look)) counts.set(name, (counts.get(name) ?? 0) + look.count)
  return counts
}

export function Legend() {
  const { looks } = useChronology()
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
