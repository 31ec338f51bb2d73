/** The marks that a legend names, in its order; what each means is said in `strings`. */
import type { EventTime } from '../../story/types.ts'
import type { Form, Status } from './certainty.ts'
import type { strings } from './strings.en.ts'

export type LegendName = keyof typeof strings.timeline.legend

export interface LegendEntry {
  name: LegendName
  form: Form
  status: Status
  basis?: EventTime['basis']
}

export const LEGEND: readonly LegendEntry[] = [
  { name: 'stated', form: 'day', status: 'asserted' },
  { name: 'publication', form: 'day', status: 'asserted', basis: 'publication' },
  { name: 'within', form: 'within', status: 'asserted' },
  { name: 'span', form: 'span', status: 'asserted' },
  { name: 'about', form: 'about', status: 'asserted' },
  { name: 'since', form: 'since', status: 'asserted' },
  { name: 'before', form: 'before', status: 'asserted' },
  { name: 'reported', form: 'day', status: 'reported' },
  { name: 'alleged', form: 'day', status: 'alleged' },
  { name: 'planned', form: 'within', status: 'planned' },
  { name: 'hypothetical', form: 'within', status: 'hypothetical' },
  { name: 'denied', form: 'day', status: 'denied' },
]
