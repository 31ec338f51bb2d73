/** What one can keep to: every value that events have, and a stretch of time. */
import { useEffect, useId, useMemo, useState } from 'react'
import { useOpenedStory, useViewerState, useViewerStore } from '../state/context.tsx'
import { FACETS, type Facet, isFiltering, toggled } from '../state/filters.ts'
import { moreStrings } from '../ui/more-strings.en.ts'
import { facetIndexOf } from './facet-index.ts'
import { countsBy } from './filter.ts'
import { inSlices } from './slices.ts'
import { TimeFilter } from './TimeFilter.tsx'
import { valueWords } from './value-words.ts'

const words = moreStrings.find

export function FilterPanel() {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const isRead = useRead()
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
        {isOpen && isRead && <Facets />}
      </div>
    </>
  )
}

function Facets() {
  const opened = useOpenedStory()
  const filters = useViewerState(state => state.filters)
  const isTold = useViewerState(state => state.shown?.isTold ?? null)
  const counts = useMemo(
    () => (isFiltering(filters) || isTold ? countsBy(opened, filters, isTold) : null),
    [opened, filters, isTold],
  )
  return (
    <>
      {FACETS.map(facet => (
        <FacetValues key={facet} facet={facet} counts={counts?.[facet]} />
      ))}
      <TimeFilter />
      {opened.chronology.undated.length > 0 && <p className="find-counted">{words.counted}</p>}
    </>
  )
}

/** Reads what events have, between frames. @returns whether all is read. */
function useRead(): boolean {
  const opened = useOpenedStory()
  const [isRead, setRead] = useState(false)
  useEffect(() => {
    const { read } = facetIndexOf(opened)
    inSlices(read, () => setRead(true))
  }, [opened])
  return isRead
}

/**
 * The most frequent first: no value changes its place as one chooses.
 * @param counts how many events are left with each; left out where all are.
 */
function FacetValues({ facet, counts }: { facet: Facet; counts: readonly number[] | undefined }) {
  const opened = useOpenedStory()
  const store = useViewerStore()
  const kept = useViewerState(state => state.filters[facet])
  const { values, totals } = facetIndexOf(opened)[facet]
  const order = useMemo(
    () => totals.map((total, n) => ({ total, n })).sort((a, b) => b.total - a.total),
    [totals],
  )
  if (order.length === 0) return null
  return (
    <fieldset className={`find-facet is-${facet}`}>
      <legend>{words.facets[facet]}</legend>
      <ul>
        {order.map(({ total, n }) => {
          const value = values[n] ?? ''
          const count = counts ? (counts[n] ?? 0) : total
          return (
            <li key={value} className={count === 0 ? 'is-none' : undefined}>
              <label>
                <input
                  type="checkbox"
                  checked={kept.includes(value)}
                  onChange={() =>
                    store.getState().setFilters(toggled(store.getState().filters, facet, value))
                  }
                />
                <bdi>{valueWords(facet, value, opened.story.entities)}</bdi>{' '}
                <span className="count">{count}</span>
              </label>
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
