/** Scrolls what scrolls inside the page, never the page itself: that is the reader's. */

/** Room above and below: the axis lies over the first row, and what goes on below fades. */
const ABOVE_PX = 28
const BELOW_PX = 40

/** Brings an element into view, moving as little as needed. */
export function scrollWithin(element: HTMLElement): void {
  const scroller = scrollerOf(element.parentElement)
  if (!scroller) return
  const { top, bottom } = element.getBoundingClientRect()
  const frame = scroller.getBoundingClientRect()
  const above = top - ABOVE_PX - frame.top
  const below = bottom + BELOW_PX - frame.bottom
  if (above < 0) scroller.scrollTop += above
  else if (below > 0) scroller.scrollTop += Math.min(below, above)
}

/** What scrolls inside the page around an element; null where only the page does. */
export function scrollerOf(element: HTMLElement | null): HTMLElement | null {
  for (let at = element; at && at !== document.body; at = at.parentElement)
    if (getComputedStyle(at).overflowY === 'auto') return at
  return null
}
