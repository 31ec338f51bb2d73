/** Up, down, Home and End move the focus from link to link of a list of events. */
import type { KeyboardEvent } from 'react'

export function rove(event: KeyboardEvent<HTMLElement>): void {
  const links: EventTarget[] = [...event.currentTarget.querySelectorAll('a[data-event]')]
  const at = links.indexOf(event.target)
  if (at < 0) return
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: links.length - 1 }[event.key]
  if (to === undefined) return
  event.preventDefault()
  const link = links[to]
  if (link instanceof HTMLElement) link.focus()
}
