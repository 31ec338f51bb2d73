/** Says that filters or reading along leave nothing, with the one thing that undoes it. */
import type { MouseEvent } from 'react'
import { moreStrings } from '../ui/more-strings.en.ts'
import { useViewerState, useViewerStore } from './context.tsx'
import { isFiltering, NO_FILTERS } from './filters.ts'
import './nothing-left.css'

const words = moreStrings.nothingLeft

export function NothingLeft() {
  const store = useViewerStore()
  const along = useViewerState(state => state.along)
  const filtering = useViewerState(state => isFiltering(state.filters))
  const undo = ({ currentTarget }: MouseEvent<HTMLElement>): void => {
    // The button goes; the keyboard stays at its view.
    const view = currentTarget.closest<HTMLElement>('section')
    view?.setAttribute('tabindex', '-1')
    view?.focus({ preventScroll: true })
    store.getState().setFilters(NO_FILTERS)
    store.getState().setAlong(false)
  }
  return (
    <div className="nothing-left">
      <p role="status">{along ? (filtering ? words.both : words.along) : words.filters}</p>
      <button type="button" onClick={undo}>
        {words.undo}
      </button>
    </div>
  )
}
