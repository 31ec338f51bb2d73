/** Pointer and keyboard on the text's marks: one set of listeners for all of them. */
import { type RefObject, useEffect } from 'react'
import { useViewerStore } from '../state/context.tsx'
import type { Selection, ViewerStore } from '../state/store.ts'
import { passageOf } from './use-current.ts'

export function usePointing(root: RefObject<HTMLElement | null>): void {
  const store = useViewerStore()
  useEffect(() => {
    const element = root.current
    if (!element) return
    const leave = new AbortController()
    const { signal } = leave
    element.addEventListener('click', event => click(event, store), { signal })
    element.addEventListener('pointerover', event => store.getState().hover(eventAt(event.target)), {
      signal,
    })
    element.addEventListener('pointerleave', () => store.getState().hover(null), { signal })
    return () => leave.abort()
  }, [root, store])
}

function click(event: MouseEvent, store: ViewerStore): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
  // Selecting words to copy is not selecting an event.
  if (getSelection()?.isCollapsed === false) return
  const selection = selectionAt(event.target)
  if (!selection) return
  event.preventDefault()
  store.getState().select(selection)
}

/** What a click means: the innermost thing under the pointer. */
function selectionAt(target: EventTarget | null): Selection | null {
  if (!(target instanceof Element)) return null
  const hit = target.closest<HTMLElement>('[data-event], [data-entity]')
  if (!hit) return null
  const { entity, event } = hit.dataset
  if (entity !== undefined) return { kind: 'entity', id: entity, passage: passageOf(hit, 'entity', entity) }
  const [id] = event?.split(' ') ?? []
  return id === undefined ? null : { kind: 'event', id, passage: passageOf(hit, 'event', id) }
}

function eventAt(target: EventTarget | null): string | null {
  const hit = target instanceof Element ? target.closest<HTMLElement>('[data-event]') : null
  return hit?.dataset.event?.split(' ')[0] ?? null
}
