/** Keeps the selected event's row in sight, and the focus on it while the focus is in the list. */
import { type RefObject, useEffect } from 'react'
import { scrollerOf, scrollWithin } from '../ui/scroll-within.ts'

/**
 * @param selected id of the event; rows that stand at their places only when they are measured are looked at again then.
 * @param rowPx their height, null where they follow one another.
 */
export function useFollowRow(
  list: RefObject<HTMLElement | null>,
  selected: string | null,
  rowPx: number | null,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another height all rows have moved.
  useEffect(() => {
    const link = selected === null ? null : rowOf(list, selected)
    const row = link?.closest('li')
    if (!link || !row) return
    if (row.closest('[data-view=events]')?.contains(document.activeElement))
      link.focus({ preventScroll: true })
    scrollWithin(row)
    const scroller = scrollerOf(row.parentElement)
    if (!scroller || typeof ResizeObserver === 'undefined') return
    // The card may come, or be drawn larger, and leave less room.
    const observer = new ResizeObserver(() => scrollWithin(row))
    observer.observe(scroller)
    return () => observer.disconnect()
  }, [list, selected, rowPx])
}

/** The link of an event in the list; null where it is not drawn. */
export const rowOf = (list: RefObject<HTMLElement | null>, id: string): HTMLElement | null =>
  list.current?.querySelector<HTMLElement>(`a[data-event="${CSS.escape(id)}"]`) ?? null
