/** The glyph of how sure a date is and whether the event happened: form, never colour. */
import type { EventTime } from '../../story/types.ts'
import type { Form, Status } from './certainty.ts'
import './mark.css'

/** The class names of a mark; the timeline's own marks, which are not React's, take them too. */
export const markClass = (form: Form | 'none', status: Status, basis?: EventTime['basis']): string =>
  `mark mark-${form} is-${status}${basis === 'publication' ? ' is-publication' : ''}`

/** Decoration: whatever it says is said in words beside it. */
export function Mark({
  form,
  status,
  basis,
}: {
  form: Form | 'none'
  status: Status
  basis?: EventTime['basis']
}) {
  return <i className={markClass(form, status, basis)} aria-hidden="true" />
}
