/** What the marks mean, and how many there are of each. The plain kinds are always named: none is an answer too. */
import { useMemo } from 'react'
import type { Placed } from '../state/chronology.ts'
import { useChronology, useViewerStore } from '../state/context.tsx'
import { LEGEND, type LegendName } from '../ui/legend.ts'
import { Mark } from '../ui/Mark.tsx'
import { strings } from '../ui/strings.en.ts'
import './legend.css'

/** Left out where there are none. */
const RARE: readonly LegendName[] = ['publication', 'span', 'before', 'alleged', 'hypothetical']

const plain = ({ status }: Placed): boolean => status === 'asserted'
const published = ({ event }: Placed): boolean => event.time?.basis === 'publication'

const COUNTS: Record<LegendName, (placed: Placed) => boolean> = {
  stated: one => (one.form === 'day' || one.form === 'instant') && plain(one) && !published(one),
  publication: published,
  within: one => one.form === 'within' && plain(one),
  span: one => one.form === 'span' && plain(one),
  about: one => one.form === 'about',
  since: one => one.form === 'since',
  before: one => one.form === 'before',
  reported: one => one.status === 'reported',
  alleged: one => one.status === 'alleged' || one.status === 'asked',
  planned: one => one.status === 'planned',
  hypothetical: one => one.status === 'hypothetical',
  denied: one => one.status === 'denied',
}

export function Legend() {
  const { dated } = useChronology()
  const store = useViewerStore()
  const entries = useMemo(
    () => LEGEND.map(entry => ({ ...entry, count: dated.filter(COUNTS[entry.name]).length })),
    [dated],
  )
  const { legendName, legend, explain } = strings.timeline
  return (
    <div className="legend">
      <ul aria-label={legendName}>
        {entries
          .filter(({ name, count }) => count > 0 || !RARE.includes(name))
          .map(({ name, count, ...mark }) => (
            <li key={name} title={legend[name].means}>
              <Mark {...mark} />
              {legend[name].name} <span className="count">{count}</span>
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
