/**
 * The text's triggers are one stop of Tab: up, down, Home and End move among them, Enter selects their event. The stop
 * follows the selection, and so does the focus while it is on the text: else Enter would go back to the word it was on.
 */
import { type RefObject, useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { Span } from '../../story/types.ts'
import { useOpenedStory, useViewerState } from '../state/context.tsx'
import { passagesOf } from '../state/passage.ts'
import type { Selection } from '../state/store.ts'
import { rove } from '../ui/rove.ts'
import { hitsOf, passageOf } from './use-current.ts'

/** The words of the text that are links. */
export const TRIGGERS = '.trigger a'

/**
 * @param marked which parts of the text have their marks.
 * @param markAt gives the part that a span begins in its marks.
 */
export function useRoving(
  root: RefObject<HTMLElement | null>,
  marked: ReadonlySet<number>,
  markAt: (span: Span) => void,
): void {
  const { told, story, chronology } = useOpenedStory()
  const selection = useViewerState(state => state.selection)
  const stop = useRef<HTMLElement | null>(null)

  useEffect(() => {
    const element = root.current
    if (!element) return
    const leave = new AbortController()
    const { signal } = leave
    const focus = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && target.matches(TRIGGERS)) stopAt(stop, target)
    }
    const move = (event: KeyboardEvent): void => {
      if (!(event.target instanceof Element) || !event.target.matches(TRIGGERS)) return
      // The first and the last of a long text may have no marks yet.
      const end = { Home: 0, End: told.count - 1 }[event.key]
      const [passage] = end === undefined ? [] : told.slice(end, end + 1)
      if (passage) flushSync(() => markAt(passage))
      rove(event, [...element.querySelectorAll<HTMLElement>(TRIGGERS)])
    }
    stopAt(stop, element.querySelector<HTMLElement>(TRIGGERS))
    element.addEventListener('focusin', focus, { signal })
    element.addEventListener('keydown', move, { signal })
    return () => {
      stopAt(stop, null)
      leave.abort()
    }
  }, [root, told, markAt])

  useEffect(() => {
    const element = root.current
    const spans = passagesOf(selection, story, chronology)
    const link = element && triggerOf(element, selection, spans)
    if (!link) return
    stopAt(stop, link)
    // What is selected is brought into view by itself.
    if (onText(element)) link.focus({ preventScroll: true })
  }, [root, story, chronology, selection])

  // biome-ignore lint/correctness/useExhaustiveDependencies: marks that were drawn anew may have taken the stop with them.
  useEffect(() => {
    if (!stop.current?.isConnected) stopAt(stop, root.current?.querySelector<HTMLElement>(TRIGGERS) ?? null)
  }, [root, marked])
}

function stopAt(stop: RefObject<HTMLElement | null>, link: HTMLElement | null): void {
  if (stop.current) stop.current.tabIndex = -1
  stop.current = link
  if (link) link.tabIndex = 0
}

/** The word that stands for the selected passage. */
function triggerOf(root: HTMLElement, selection: Selection, spans: readonly Span[]): HTMLElement | null {
  if (selection.kind !== 'event') return null
  const { id, passage } = selection
  const links = hitsOf(root, 'event', id, spans).filter(hit => hit.matches(TRIGGERS))
  return links.find(link => passageOf(link, 'event', id) === passage) ?? null
}

/** Whether the focus is on a mark of the text, and not on the buttons above it. */
function onText(root: HTMLElement): boolean {
  const at = document.activeElement
  return at !== null && root.contains(at) && at.matches('[data-passage]')
}
