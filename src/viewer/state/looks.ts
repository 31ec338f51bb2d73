/** Which entries of the legend the marks of an article stand under. */
import type { Status } from '../ui/certainty.ts'
import type { LegendName } from '../ui/legend.ts'
import type { Look } from './chronology.ts'
import { certaintyOf } from './facets.ts'

const BY_STATUS: Record<Status, LegendName | null> = {
  asserted: null,
  reported: 'reported',
  alleged: 'alleged',
  asked: 'alleged',
  planned: 'planned',
  hypothetical: 'hypothetical',
  denied: 'denied',
}

/** The entries that a look counts for: how the time is known, as filters say it, and whether it happened. */
export function entriesOf({ form, status, basis }: Omit<Look, 'count'>): LegendName[] {
  const said = BY_STATUS[status]
  const dated = certaintyOf(basis, form)
  return [...(dated === 'undated' ? [] : [dated]), ...(said ? [said] : [])]
}

/** How many dated events each entry of the legend counts for; those of none are left out. */
export function countsOf(looks: readonly Look[]): Map<LegendName, number> {
  const counts = new Map<LegendName, number>()
  for (const look of looks)
    for (const name of entriesOf(look)) counts.set(name, (counts.get(name) ?? 0) + look.count)
  return counts
}
