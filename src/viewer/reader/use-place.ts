/** Shows words of the text that are selected though they tell of nothing: how is loaded when there are such. */
import { type RefObject, useEffect } from 'react'
import { useStory, useViewerState } from '../state/context.tsx'
import { spanOfPlace } from '../state/place.ts'

/** @param marked which parts of the text have their marks: with new ones its words stand in other elements. */
export function usePlace(root: RefObject<HTMLElement | null>, marked: ReadonlySet<number>): void {
  const { text } = useStory().article
  const selection = useViewerState(state => state.selection)
  const pane = useViewerState(state => state.pane)
  // biome-ignore lint/correctness/useExhaustiveDependencies: new marks, and whoever turns to the text.
  useEffect(() => {
    const span = selection.kind === 'place' ? spanOfPlace(selection.id, text) : null
    const element = root.current
    if (!span || !element) return
    let hide: (() => void) | null = null
    let gone = false
    void import('./show-place.ts').then(({ showPlace }) => {
      if (!gone) hide = showPlace(element, span)
    })
    return () => {
      gone = true
      hide?.()
    }
  }, [root, text, selection, pane, marked])
}
