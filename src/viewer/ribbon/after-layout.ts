/** Calls back in the frame of a change, when the page is laid out and before it is painted. */

/**
 * Animation frames would come too early: what else moves in them may not have moved yet, and measuring then lays the page
 * out once more. Observers of sizes are told at the right moment, so one watches an element whose size is changed to be told.
 * @param sentinel an element that nobody sees and whose size nothing depends on.
 * @param views a change of their sizes calls too, and is said.
 * @param signal ends it.
 * @returns asks for a call; any number of times makes one call a frame.
 */
export function afterLayout(
  sentinel: HTMLElement,
  views: Iterable<Element>,
  then: (isResized: boolean) => void,
  signal: AbortSignal,
): () => void {
  let asked = false
  const observer = new ResizeObserver(sizes => {
    asked = false
    then(sizes.some(({ target }) => target !== sentinel))
  })
  for (const element of [sentinel, ...views]) observer.observe(element)
  signal.addEventListener('abort', () => observer.disconnect())
  return () => {
    if (asked) return
    asked = true
    sentinel.style.width = sentinel.style.width === '1px' ? '2px' : '1px'
  }
}
