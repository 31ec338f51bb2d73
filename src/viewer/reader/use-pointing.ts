/** Pointer and keyboard on the text's marks: one set of listeners for all of them. */
import { type RefObject, useEffect } from 'react'
import { useStory, useViewerStore } from '../state/context.tsx'
import { eventsByTime, nextOf, thingsAt } from './under-pointer.ts'

export function usePointing(root: RefObject<HTMLElement | null>): void {
  const store = useViewerStore()
  const { events } = useStory()
  useEffect(() => {
    const element = root.current
    if (!element) return
    const leave = new AbortController()
    const { signal } = leave
    const eventsOf = eventsByTime(events)

    /** A second click on the same place means what lies around the first. */
    const click = (event: MouseEvent): void => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
      // Selecting words to copy is not selecting an event.
      if (!(event.target instanceof Element) || getSelection()?.isCollapsed === false) return
      const { selection, select } = store.getState()
      const things = thingsAt(event.target, eventsOf)
      const thing = isByKey(event) ? things[0] : nextOf(things, selection)
      if (!thing) return
      event.preventDefault()
      select(thing)
    }
    const over = ({ target }: PointerEvent): void => {
      const things = target instanceof Element ? thingsAt(target, eventsOf) : []
      const idOf = (kind: 'event' | 'entity'): string | null =>
        things.find(one => one.kind === kind)?.id ?? null
      store.getState().hover(idOf('event'))
      store.getState().hoverEntity(idOf('entity'))
    }
    const out = (): void => {
      store.getState().hover(null)
      store.getState().hoverEntity(null)
    }
    element.addEventListener('click', click, { signal })
    element.addEventListener('pointerover', over, { signal })
    element.addEventListener('pointerleave', out, { signal })
    return () => leave.abort()
  }, [root, store, events])
}

/** Keys make clicks without a count, and reach every word by itself. */
const isByKey = ({ detail }: MouseEvent): boolean => detail === 0
