/** What one can keep to: every value that events have, and a stretch of time. */
import { useId, useMemo, useState } from 'react'
import type { Event } from '../../story/types.ts'
import { useOpenedStory, useStory, useViewerState, useViewerStore } from '../state/context.tsx'
import { valuesOf } from '../state/facets.ts'
import { FACETS, type Facet, toggled } from '../state/filters.ts'
import type { OpenedStory } from '../state/opened.ts'
import type { Form } from '../ui/certainty.ts'
import { strings } from '../ui/strings.en.ts'
import { TimeFilter } from './TimeFilter.tsx'
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
      <TimeFilter />
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
