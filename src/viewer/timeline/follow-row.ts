/** Keeps the selected event's row in sight, and the focus on it while the focus is in the list. */
import { type RefObject, useEffect } from 'react'

/** The axis lies over the first row. */
const MARGIN_PX = 28

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
    const row = selected !== null && rowOf(list, selected)
    if (!row) return
    if (row.closest('[data-view=events]')?.contains(document.activeElement))
      row.focus({ preventScroll: true })
    scrollWithin(row)
  }, [list, selected, rowPx])
}

/** The link of an event in the list; null where it is not drawn. */
export const rowOf = (list: RefObject<HTMLElement | null>, id: string): HTMLElement | null =>
  list.current?.querySelector<HTMLElement>(`a[data-event="${CSS.escape(id)}"]`) ?? null

/** Scrolls what scrolls inside the page, never the page itself: that is the text's. */
function scrollWithin(row: HTMLElement): void {
  const scroller = scrollerOf(row.parentElement)
  if (!scroller) return
  const { top, bottom } = row.getBoundingClientRect()
  const frame = scroller.getBoundingClientRect()
  const above = top - MARGIN_PX - frame.top
  const below = bottom + MARGIN_PX - frame.bottom
  if (above < 0) scroller.scrollTop += above
  else if (below > 0) scroller.scrollTop += below
}

/** What scrolls inside the page around an element; null where only the page does. */
export function scrollerOf(element: HTMLElement | null): HTMLElement | null {
  for (let at = element; at && at !== document.body; at = at.parentElement)
    if (at.scrollHeight > at.clientHeight && getComputedStyle(at).overflowY === 'auto') return at
  return null
}
