/** Finds and filters: a field for words, what filters keep to as chips, and how much of the article is left. */
import { useEffect, useRef } from 'react'
import { useOpenedStory, useViewerState, useViewerStore } from '../state/context.tsx'
import { isFiltering } from '../state/filters.ts'
import { moreStrings } from '../ui/more-strings.en.ts'
import { strings } from '../ui/strings.en.ts'
import { Chips } from './Chips.tsx'
import { FilterPanel } from './FilterPanel.tsx'
import './find.css'
import { followAsked } from './follow-asked.ts'
import { SearchField } from './SearchField.tsx'

const words = moreStrings.find

export default function FindBar() {
  const opened = useOpenedStory()
  const store = useViewerStore()
  const along = useViewerState(state => state.along)
  const asked = useViewerState(state => state.along || isFiltering(state.filters))
  const bar = useRef<HTMLElement>(null)

  useEffect(() => {
    const leave = new AbortController()
    followAsked(store, opened, leave.signal)
    return () => leave.abort()
  }, [store, opened])

  // The keyboard goes back to where it came from.
  useEffect(() => {
    const element = bar.current
    const before = document.activeElement
    return () => {
      const at = document.activeElement
      const isLost = at === null || at === document.body || element?.contains(at)
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])

  return (
    <search
      ref={bar}
      className="find"
      aria-label={words.name}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        // A menu that is open closes first, by itself.
        if (!bar.current?.querySelector(':popover-open')) store.getState().unask()
      }}
    >
      <SearchField />
      <div className="find-filters">
        <FilterPanel />
        <button
          type="button"
          className="find-along"
          aria-pressed={along}
          onClick={() => store.getState().setAlong(!along)}
        >
          {words.along}
        </button>
        <Chips />
        <p role="status" className="find-count">
          {asked && <Count />}
        </p>
      </div>
      <button
        type="button"
        className="find-close"
        aria-label={words.close}
        title={words.close}
        onClick={() => store.getState().unask()}
      >
        <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
          <path d="m4 4 8 8M12 4l-8 8" />
        </svg>
      </button>
    </search>
  )
}

/** How many events are left, and how many are still to come. */
function Count() {
  const { story } = useOpenedStory()
  const shown = useViewerState(state => state.shown)
  const all = story.events.length
  const left = shown?.left.length ?? all
  const told = shown?.isTold ? shown.left.filter(shown.isTold).length : left
  return (
    <>
      {strings.find.shown(told, all)}
      {shown?.isTold && `, ${words.toCome(left - told)}`}
    </>
  )
}
