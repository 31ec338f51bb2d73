/** What filters keep to: each can be taken away, or all at once. */
import { useStory, useViewerState, useViewerStore } from '../state/context.tsx'
import { FACETS, type Filters, isFiltering, NO_FILTERS, toggled } from '../state/filters.ts'
import { moreStrings } from '../ui/more-strings.en.ts'
import { duringWords, valueWords } from './value-words.ts'

const words = moreStrings.find

export function Chips() {
  const { entities } = useStory()
  const store = useViewerStore()
  const filters = useViewerState(state => state.filters)
  if (!isFiltering(filters)) return null
  const chips = FACETS.flatMap(facet =>
    filters[facet].map(value => ({
      name: valueWords(facet, value, entities),
      without: toggled(filters, facet, value),
    })),
  )
  if (filters.during) chips.push({ name: duringWords(filters.during), without: { ...filters, during: null } })
  const set = (to: Filters): void => store.getState().setFilters(to)
  return (
    <>
      <ul className="find-chips" aria-label={words.chips}>
        {chips.map(({ name, without }) => (
          <li key={name}>
            <button type="button" aria-label={words.without(name)} onClick={() => set(without)}>
              <bdi>{name}</bdi>
              <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
                <path d="m4.500 4.500 7 7M11.500 4.500l-7 7" />
              </svg>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="find-clear" onClick={() => set(NO_FILTERS)}>
        {words.clear}
      </button>
    </>
  )
}
