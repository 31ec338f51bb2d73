/** What one can keep to: every value that events have, and a stretch of time. */
import { useId, useMemo, useState } from 'react'
import { dayNumber } from '../../story/days.ts'
import type { Event } from '../../story/types.ts'
import {
  useOpenedStory,
  useStory,
  useViewerState,
  useViewerStore,
  useVisibleWindow,
} from '../state/context.tsx'
import { valuesOf } from '../state/facets.ts'
import { FACETS, type Facet, toggled } from '../state/filters.ts'
import type { OpenedStory } from '../state/opened.ts'
import { DAY_MS, type Form } from '../ui/certainty.ts'
import { strings } from '../ui/strings.en.ts'
import { valueWords } from './value-words.ts'

const words = strings.find

export function FilterPanel() {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="find-filter" popoverTarget={id} aria-expanded={isOpen}>
        {words.filter}
        <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
          <path d="m4 6 4 4 4-4" />
        </svg>
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={words.filter}
        className="find-panel"
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {isOpen && <Facets />}
      </div>
    </>
  )
}

function Facets() {
  const opened = useOpenedStory()
  const counts = useMemo(() => countsOf(opened), [opened])
  return (
    <>
      {FACETS.map(facet => (
        <FacetValues key={facet} facet={facet} counts={counts[facet]} />
      ))}
      <Time />
    </>
  )
}

type Counts = ReadonlyMap<string, number>

/** How many events have each value. */
function countsOf({ chronology: { dated, undated } }: OpenedStory): Record<Facet, Counts> {
  const counts = Object.fromEntries(FACETS.map(facet => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >
  const count = (event: Event, form?: Form): void => {
    for (const facet of FACETS)
      for (const value of valuesOf[facet](event, form))
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
  }
  for (const { event, form } of dated) count(event, form)
  for (const event of undated) count(event)
  return counts
}

/** The most frequent first. */
function FacetValues({ facet, counts }: { facet: Facet; counts: Counts }) {
  const { entities } = useStory()
  const store = useViewerStore()
  const kept = useViewerState(state => state.filters[facet])
  if (counts.size === 0) return null
  return (
    <fieldset className={`find-facet is-${facet}`}>
      <legend>{words.facets[facet]}</legend>
      <ul>
        {[...counts]
          .sort(([, a], [, b]) => b - a)
          .map(([value, count]) => (
            <li key={value}>
              <label>
                <input
                  type="checkbox"
                  checked={kept.includes(value)}
                  onChange={() =>
                    store.getState().setFilters(toggled(store.getState().filters, facet, value))
                  }
                />
                <bdi>{valueWords(facet, value, entities)}</bdi> <span className="count">{count}</span>
              </label>
            </li>
          ))}
      </ul>
    </fieldset>
  )
}

const yearOf = (ms: number): number => new Date(ms).getUTCFullYear()
const startOf = (year: number): number => dayNumber(`${formatYear(year)}-01-01`) * DAY_MS

/** As the Story writes it: astronomical, four digits or six with a sign. */
const formatYear = (year: number): string =>
  year >= 0 && year <= 9999
    ? String(year).padStart(4, '0')
    : `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`

function Time() {
  const { chronology } = useOpenedStory()
  const { whole } = chronology
  const store = useViewerStore()
  const visible = useVisibleWindow()
  const during = useViewerState(state => state.filters.during)
  const from = during && yearOf(during.start)
  const to = during && yearOf(during.end - 1)
  const set = (start: number, end: number): void => {
    const { filters, setFilters } = store.getState()
    setFilters({ ...filters, during: start < end ? { start, end } : null })
  }
  /** A year that is being typed may not be one yet. */
  const setYears = (first: number, last: number): void => {
    if (
      Number.isInteger(first) &&
      Number.isInteger(last) &&
      Math.max(Math.abs(first), Math.abs(last)) < 250_000
    )
      set(startOf(first), startOf(last + 1))
  }
  return (
    <fieldset className="find-facet is-time">
      <legend>{words.time}</legend>
      <div className="find-years">
        <Year
          name={words.from}
          year={from}
          onChange={year => setYears(year, Math.max(year, to ?? yearOf(whole.end)))}
        />
        <Year
          name={words.to}
          year={to}
          onChange={year => setYears(Math.min(year, from ?? yearOf(whole.start)), year)}
        />
      </div>
      <button
        type="button"
        onClick={() =>
          set(Math.floor(visible.start / DAY_MS) * DAY_MS, Math.ceil(visible.end / DAY_MS) * DAY_MS)
        }
      >
        {words.window}
      </button>
      {during && (
        <button type="button" onClick={() => set(0, 0)}>
          {words.anyTime}
        </button>
      )}
    </fieldset>
  )
}

/** Set when one leaves the field, or at Enter: half a year's figures are another year. */
function Year({
  name,
  year,
  onChange,
}: {
  name: string
  year: number | null
  onChange: (year: number) => void
}) {
  const set = (target: EventTarget & HTMLInputElement): void => {
    if (target.value !== '' && target.value !== String(year)) onChange(Number(target.value))
  }
  return (
    <label>
      {name}
      <input
        key={year}
        type="number"
        step="1"
        defaultValue={year ?? ''}
        onBlur={({ target }) => set(target)}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && set(currentTarget)}
      />
    </label>
  )
}
