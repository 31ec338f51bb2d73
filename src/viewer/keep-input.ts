/**
 * Runs before the page is painted, as a classic script in it. What a reader clicks or presses before the page is taken
 * over is kept, and done in the same order on the same elements once it is (`taken-over`) or cannot be: nothing is lost,
 * and nothing acts twice. Rows of events lead to their passages by themselves, by an address that the page then reads.
 */
if (document.documentElement.dataset.disk === undefined) {
  interface Kept {
    event: Event
    /** From where it happened outwards: what has gone meanwhile is stood for by what it was in. */
    path: EventTarget[]
    /** Of a list of choices: what was chosen. Of a row: where it led. */
    value: string | null
  }
  const KEPT = ['pointerdown', 'pointerup', 'click', 'dblclick', 'keydown', 'change']
  /** What acts without scripts. */
  const OWN = 'input, textarea, select, label, summary'
  const KEYS = /^(?:Arrow.*|Home|End|Escape|Enter|\S)$/
  const kept: Kept[] = []
  const leave = new AbortController()
  const { signal } = leave
  let isDone = false
  let isReplaying = false

  /** Behind the key that opens the field for words come words, and a blank scrolls no page. */
  let isFinding = false
  const isWritten = ({ key }: KeyboardEvent): boolean => key === ' ' && isFinding
  const pageOf = (address: string): string => address.replace(/#.*/, '')
  /** Whether the browser does all that is to be done: other pages, tabs, menus, words selected further. */
  const isOwn = (event: MouseEvent | KeyboardEvent, at: Element): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey || at.closest(OWN)) return true
    if (event instanceof KeyboardEvent && isWritten(event)) return false
    if (event instanceof KeyboardEvent)
      return !KEYS.test(event.key) || (event.key === 'Enter' && at.closest('a, button') !== null)
    const link = at.closest<HTMLAnchorElement>('a[href]')
    const isAway = event.type === 'click' && link !== null && pageOf(link.href) !== pageOf(location.href)
    return event.shiftKey || event.button > 0 || isAway
  }
  const keep = (event: Event): void => {
    const { type, target } = event
    if (isReplaying || !(target instanceof Element)) return
    if ((event instanceof MouseEvent || event instanceof KeyboardEvent) && isOwn(event, target)) return
    event.stopImmediatePropagation()
    const Kind = event.constructor as typeof Event
    const value = target instanceof HTMLSelectElement ? target.value : null
    const one: Kept = { event: new Kind(type, event), path: event.composedPath(), value }
    const row = type === 'click' && target.closest<HTMLAnchorElement>('[data-view=events] a')
    if (row) {
      // It has led there. After what is still to be done it has to lead there again.
      if (kept.every(({ event }) => event instanceof PointerEvent && event.type !== 'click')) return
      one.value = row.hash
    } else if (type === 'click' && !target.closest('.skip')) event.preventDefault()
    // Arrows on what takes them scroll nothing.
    else if (event instanceof KeyboardEvent && (target.matches('a, hr') || isWritten(event)))
      event.preventDefault()
    if (event instanceof KeyboardEvent && event.key === '/') isFinding = true
    kept.push(one)
  }
  const redo = ({ event, path, value }: Kept): void => {
    const target = path.find(at => !(at instanceof Node) || at.isConnected)
    if (target instanceof HTMLSelectElement && value !== null) target.value = value
    else if (value !== null) {
      location.hash = value
      return
    }
    isReplaying = true
    target?.dispatchEvent(event)
    isReplaying = false
  }
  /** Each as a task of its own, as they came; what comes meanwhile waits its turn. */
  const replay = (): void => {
    const next = kept.shift()
    if (!next) {
      leave.abort()
      // For those who measure the page, or wait for it.
      performance.mark('taken-over')
      return
    }
    redo(next)
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
