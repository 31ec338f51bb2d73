/** Keeps a list that stands beside the marks at what the window shows: once it has come to rest, its first event is on top. */
import { type RefObject, useEffect, useRef } from 'react'
import type { Placed } from '../state/chronology.ts'
import { useMover, useViewerStore } from '../state/context.tsx'
import type { TimeWindow, ViewerState } from '../state/store.ts'
import { scrollerOf } from '../ui/scroll-within.ts'

/** The window has come to rest after this time without a change. */
const REST_MS = 160

/**
 * @param show brings an event of the list into the document, by its place in it.
 * @param on false where each row stands at its mark, or the list scrolls with the page.
 */
export function useFollowWindow(
  list: RefObject<HTMLElement | null>,
  listed: readonly Placed[],
  show: (place: number) => void,
  on: boolean,
): void {
  const store = useViewerStore()
  const mover = useMover()
  const latest = useRef(show)
  latest.current = show

  useEffect(() => {
    if (!on) return
    let waiting = 0
    /** Whoever reads in the list is not moved; the selection's row has its own follower. */
    const isHeld = (element: HTMLElement): boolean =>
      store.getState().selection.kind === 'event' || element.matches(':hover, :focus-within')
    const settle = (): void => {
      const element = list.current
      if (!element || isHeld(element)) return
      const index = firstIn(listed, mover.visible())
      latest.current(index)
      // Its page is drawn then; meanwhile an address may have selected something.
      requestAnimationFrame(() => {
        if (!isHeld(element)) scrollTo(element, listed[index]?.event.id)
      })
    }
    const change = (now: ViewerState, before: ViewerState): void => {
      if (now.window === before.window) return
      clearTimeout(waiting)
      waiting = window.setTimeout(settle, REST_MS)
    }
    settle()
    const leave = store.subscribe(change)
    return () => {
      clearTimeout(waiting)
      leave()
    }
  }, [list, listed, on, store, mover])
}

/** The first event that a window shows, what goes on from before included; the last of all where none comes later. */
export function firstIn(listed: readonly Placed[], { start }: TimeWindow): number {
  let low = 0
  let high = listed.length - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((listed[middle]?.fromMs ?? 0) < start) low = middle + 1
    else high = middle
  }
  while (low > 0 && (listed[low - 1]?.toMs ?? start) > start) low -= 1
  return Math.max(0, low)
}

function scrollTo(list: HTMLElement, id: string | undefined): void {
  const link = id !== undefined && list.querySelector(`a[data-event="${CSS.escape(id)}"]`)
  const row = link ? link.closest('li') : null
  const scroller = row && scrollerOf(row.parentElement)
  // The page's own scrolling is the reader's.
  if (!scroller || !list.contains(scroller)) return
  scroller.scrollTop += row.getBoundingClientRect().top - scroller.getBoundingClientRect().top
}
