/** Which entries of the legend the marks of an article stand under. */
import type { Status } from '../ui/certainty.ts'
import type { LegendName } from '../ui/legend.ts'
import type { Look } from './chronology.ts'

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
export function entriesOf({ form, status, basis }: Omit<Look, 'count'>): LegendName[] {
  const said = BY_STATUS[status]
  const published = basis === 'publication'
  const names: LegendName[] = said ? [said] : []
  if (published) names.push('publication')
  if (form === 'about' || form === 'since' || form === 'before') names.push(form)
  else if (!said && !published) names.push(form === 'day' || form === 'instant' ? 'stated' : form)
  return names
}

/** How many dated events each entry of the legend counts for; those of none are left out. */
export function countsOf(looks: readonly Look[]): Map<LegendName, number> {
  const counts = new Map<LegendName, number>()
  for (const look of looks)
    for (const name of entriesOf(look)) counts.set(name, (counts.get(name) ?? 0) + look.count)
  return counts
}
