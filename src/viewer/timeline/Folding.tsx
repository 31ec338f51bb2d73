/** Folds long empty stretches of time for as long as it stands. */
import { useEffect } from 'react'
import { useMover, useOpenedStory, useViewerStore } from '../state/context.tsx'
import { foldedOf } from '../state/folded.ts'
import { BreakNames, Breaks } from './Breaks.tsx'

export function Folding() {
  const store = useViewerStore()
  const opened = useOpenedStory()
  const mover = useMover()
  useEffect(() => {
    // Whatever glides was going to a place that is now another: moving ends it. A window that none has set is all of time.
    const folded = { ...foldedOf(opened), Breaks, BreakNames }
    store.setState({ folded })
    const { window } = store.getState()
    mover.moveTo(window ? folded.drawnWindow(window) : folded.chronology.whole)
    return () => {
      store.setState({ folded: null })
      mover.moveTo(store.getState().window ?? opened.chronology.opening)
    }
  }, [store, opened, mover])
  return null
}
