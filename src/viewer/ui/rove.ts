/** Up, down, Home and End move the focus from link to link of a list. */

/** @param links all of them, in order; where none of them has the focus nothing moves. */
export function rove(
  event: Pick<KeyboardEvent, 'key' | 'target' | 'preventDefault'>,
  links: readonly HTMLElement[],
): void {
  const at = event.target instanceof HTMLElement ? links.indexOf(event.target) : -1
  if (at < 0) return
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: links.length - 1 }[event.key]
  if (to === undefined) return
  event.preventDefault()
  links[to]?.focus()
}
