/**
 * The text's triggers are one stop of Tab: up, down, Home and End move among them, Enter selects their event. The stop
 * follows the selection, and so does the focus while it is on the text: else Enter would go back to the word it was on.
 */
import { type RefObject, useEffect } from 'react'
import { useViewerStore } from '../state/context.tsx'
import type { Selection } from '../state/store.ts'
import { passageOf } from './use-current.ts'

const TRIGGERS = '.trigger a'

export function useRoving(root: RefObject<HTMLElement | null>): void {
  const store = useViewerStore()
  useEffect(() => {
    const element = root.current
    if (!element) return
    const leave = new AbortController()
    const { signal } = leave
    let stop: HTMLElement | null = null
    const stopAt = (link: HTMLElement | null): void => {
      if (stop) stop.tabIndex = -1
      stop = link
      if (stop) stop.tabIndex = 0
    }
    const focus = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && target.matches(TRIGGERS)) stopAt(target)
    }
    const move = (event: KeyboardEvent): void => {
      const links: (EventTarget | null)[] = [...element.querySelectorAll<HTMLElement>(TRIGGERS)]
      const at = links.indexOf(event.target)
      if (at < 0) return
      const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: links.length - 1 }[event.key]
      if (to === undefined) return
      event.preventDefault()
      const link = links[to]
      if (link instanceof HTMLElement) link.focus()
    }
    const follow = (selection: Selection): void => {
      const link = triggerOf(element, selection)
      if (!link) return
      stopAt(link)
      // What is selected is brought into view by itself.
      if (onText(element)) link.focus({ preventScroll: true })
    }
    stopAt(element.querySelector<HTMLElement>(TRIGGERS))
    element.addEventListener('focusin', focus, { signal })
    element.addEventListener('keydown', move, { signal })
    const unsubscribe = store.subscribe((now, before) => {
      if (now.selection !== before.selection) follow(now.selection)
    })
    return () => {
      unsubscribe()
      stopAt(null)
      leave.abort()
    }
  }, [root, store])
}

/** The word that stands for the selected passage. */
function triggerOf(root: HTMLElement, selection: Selection): HTMLElement | null {
  if (selection.kind !== 'event') return null
  const { id, passage } = selection
  const links = [...root.querySelectorAll<HTMLElement>(`${TRIGGERS}[data-event~="${CSS.escape(id)}"]`)]
  return links.find(link => passageOf(link, 'event', id) === passage) ?? null
}

/** Whether the focus is on a mark of the text, and not on the buttons above it. */
function onText(root: HTMLElement): boolean {
  const at = document.activeElement
  return at !== null && root.contains(at) && at.matches('[data-passage]')
}
