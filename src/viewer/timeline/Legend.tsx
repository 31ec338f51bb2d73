/** What the marks mean, and how many there are of each. The plain kinds are always named: none is an answer too. */
import { useMemo } from 'react'
import type { Placed } from '../state/chronology.ts'
import { useChronology } from '../state/context.tsx'
import type { Form, Status } from '../ui/certainty.ts'
import { Mark } from '../ui/Mark.tsx'
import { strings } from '../ui/strings.en.ts'
import './legend.css'

interface Entry {
  name: keyof typeof strings.timeline.legend
  form: Form
  status: Status
  publication?: boolean
  always: boolean
  counts: (placed: Placed) => boolean
}

const plain = ({ status }: Placed): boolean => status === 'asserted'
const published = ({ event }: Placed): boolean => event.time?.basis === 'publication'

const ENTRIES: Entry[] = [
  {
    name: 'stated',
    form: 'day',
    status: 'asserted',
    always: true,
    counts: one => ['day', 'instant', 'span'].includes(one.form) && plain(one) && !published(one),
  },
  {
    name: 'publication',
    form: 'day',
    status: 'asserted',
    publication: true,
    always: false,
    counts: published,
  },
  {
    name: 'within',
    form: 'within',
    status: 'asserted',
    always: true,
    counts: one => one.form === 'within' && plain(one),
  },
  { name: 'about', form: 'about', status: 'asserted', always: true, counts: one => one.form === 'about' },
  {
    name: 'open',
    form: 'since',
    status: 'asserted',
    always: true,
    counts: one => one.form === 'since' || one.form === 'before',
  },
  {
    name: 'reported',
    form: 'day',
    status: 'reported',
    always: true,
    counts: ({ status }) => ['reported', 'alleged', 'asked'].includes(status),
  },
  {
    name: 'planned',
    form: 'within',
    status: 'planned',
    always: true,
    counts: ({ status }) => ['planned', 'hypothetical'].includes(status),
  },
  {
    name: 'denied',
    form: 'day',
    status: 'denied',
    always: true,
    counts: ({ status }) => status === 'denied',
  },
]

export function Legend() {
  const { dated } = useChronology()
  const entries = useMemo(
    () => ENTRIES.map(entry => ({ ...entry, count: dated.filter(entry.counts).length })),
    [dated],
  )
  return (
    <ul className="legend" aria-label={strings.timeline.legendName}>
      {entries
        .filter(({ always, count }) => always || count > 0)
        .map(({ name, form, status, publication, count }) => (
          <li key={name}>
            <Mark form={form} status={status} {...(publication && { basis: 'publication' as const })} />
            {strings.timeline.legend[name]} <span className="count">{count}</span>
          </li>
        ))}
    </ul>
  )
}
