/**
 * Runs before the page is painted, as a classic script in it. What a reader clicks or presses before the page is taken
 * over is kept, and done in the same order on the same elements once it is (`taken-over`), or cannot be: nothing is
 * lost, and nothing acts twice.
 */
if (document.documentElement.dataset.disk === undefined) {
  const KEPT = ['pointerdown', 'pointerup', 'click', 'dblclick', 'keydown', 'change']
  /** What acts without scripts. */
  const OWN = 'input, textarea, select, label, summary'
  const kept: { event: Event; target: EventTarget; value: string | null }[] = []
  const leave = new AbortController()
  const { signal } = leave
  let isDone = false
  let isReplaying = false

  const placeOf = (address: string): string => address.replace(/#.*/, '')
  const leadsAway = (at: Element): boolean => {
    const link = at.closest<HTMLAnchorElement>('a[href]')
    return link !== null && placeOf(link.href) !== placeOf(location.href)
  }
  const keep = (event: Event): void => {
    const { type, target } = event
    if (isReplaying || !(target instanceof Element)) return
    if (event instanceof MouseEvent || event instanceof KeyboardEvent) {
      // The browser's own: other tabs, menus, words selected further.
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event instanceof MouseEvent && (event.shiftKey || event.button > 0)) return
      if (target.closest(OWN) || (type === 'click' && leadsAway(target))) return
    }
    event.stopImmediatePropagation()
    const Kind = event.constructor as typeof Event
    kept.push({
      event: new Kind(type, event),
      target,
      value: target instanceof HTMLSelectElement ? target.value : null,
    })
    // Arrows on what takes them scroll nothing.
    const isMove =
      event instanceof KeyboardEvent && /^(Arrow|Home|End)/.test(event.key) && target.matches('a, hr')
    if (type === 'click' || isMove) event.preventDefault()
  }
  /** Each as a task of its own, as they came; what comes meanwhile waits its turn. */
  const replay = (): void => {
    const next = kept.shift()
    if (!next) {
      leave.abort()
      return
    }
    if (next.target instanceof HTMLSelectElement && next.value !== null) next.target.value = next.value
    isReplaying = true
    next.target.dispatchEvent(next.event)
    isReplaying = false
    setTimeout(replay)
  }
  const done = (): void => {
    if (isDone) return
    isDone = true
    setTimeout(replay)
  }

  for (const type of KEPT) addEventListener(type, keep, { capture: true, signal })
  addEventListener('taken-over', done, { signal })
  addEventListener('unhandledrejection', done, { signal })
  addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && done(), {
    capture: true,
    signal,
  })
}
