/** What the marks mean, and how many there are of each. The plain kinds are always named: none is an answer too. */
import { useMemo } from 'react'
import type { Placed } from '../state/chronology.ts'
import { useChronology, useViewerStore } from '../state/context.tsx'
import type { Status } from '../ui/certainty.ts'
import { LEGEND, type LegendName } from '../ui/legend.ts'
import { Mark } from '../ui/Mark.tsx'
import { strings } from '../ui/strings.en.ts'
import './legend.css'

/** Left out where there are none. */
const RARE: readonly LegendName[] = ['publication', 'span', 'before', 'alleged', 'hypothetical']

const BY_STATUS: Record<Status, LegendName | null> = {
  asserted: null,
  reported: 'reported',
  alleged: 'alleged',
  asked: 'alleged',
  planned: 'planned',
  hypothetical: 'hypothetical',
  denied: 'denied',
}

/** The entries that an event counts for: how its time is known, and whether it happened. */
function entriesOf({ form, status, event }: Placed): LegendName[] {
  const said = BY_STATUS[status]
  const published = event.time?.basis === 'publication'
  const names: LegendName[] = said ? [said] : []
  if (published) names.push('publication')
  if (form === 'about' || form === 'since' || form === 'before') names.push(form)
  else if (!said && !published) names.push(form === 'day' || form === 'instant' ? 'stated' : form)
  return names
}

function countsOf(dated: readonly Placed[]): Map<LegendName, number> {
  const counts = new Map<LegendName, number>()
  for (const placed of dated)
    for (const name of entriesOf(placed)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

export function Legend() {
  const { dated } = useChronology()
  const store = useViewerStore()
  const counts = useMemo(() => countsOf(dated), [dated])
  const { legendName, legend, explain } = strings.timeline
  return (
    <div className="legend">
      <ul aria-label={legendName}>
        {LEGEND.filter(({ name }) => counts.has(name) || !RARE.includes(name)).map(({ name, ...mark }) => (
          <li key={name} title={legend[name].means}>
            <Mark {...mark} />
            {legend[name].name} <span className="count">{counts.get(name) ?? 0}</span>
          </li>
        ))}
      </ul>
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
