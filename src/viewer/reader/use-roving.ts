/** The text's triggers are one stop of Tab: up, down, Home and End move among them, Enter selects their event. */
import { type RefObject, useEffect } from 'react'

const TRIGGERS = '.trigger a'

export function useRoving(root: RefObject<HTMLElement | null>): void {
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
    stopAt(element.querySelector<HTMLElement>(TRIGGERS))
    element.addEventListener('focusin', focus, { signal })
    element.addEventListener('keydown', move, { signal })
    return () => {
      stopAt(null)
      leave.abort()
    }
  }, [root])
}
