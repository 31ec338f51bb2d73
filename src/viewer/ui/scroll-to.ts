/** Brings an element of the text into view. What is far away is not yet laid out, so the way there is only an estimate. */

/** The page has come to rest when it stood still for so many frames. */
const QUIET_FRAMES = 4
/** So often a place that turned out to be elsewhere is gone to again. */
const TRIES = 6
/** Farther than so many screens nobody watches the way. */
const FAR_SCREENS = 2

/** The one way under way: a new one ends it, and so does a reader who scrolls. */
let way: AbortController | null = null

/** Moves only where the element cannot be seen: bars and card cover as much as the page's scroll padding says. */
export function scrollTo(element: Element): void {
  way?.abort()
  const distance = distanceTo(element)
  if (distance === null) return
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  // What can be seen is watched all the same: marks that come around it may still move it.
  if (distance !== 0) go(element, still || Math.abs(distance) > FAR_SCREENS * innerHeight ? 'auto' : 'smooth')
  way = new AbortController()
  const { signal } = way
  const leave = (): void => way?.abort()
  for (const by of ['wheel', 'touchstart', 'keydown'] as const)
    addEventListener(by, leave, { signal, passive: true })
  arrive(element, signal)
}

const go = (element: Element, behavior: ScrollBehavior): void =>
  element.scrollIntoView({ block: fits(element) ? 'center' : 'start', behavior })

/** Waits until the page rests, looks where it is, and goes on if that is not yet the place. */
function arrive(element: Element, signal: AbortSignal): void {
  let last = scrollY
  let quiet = 0
  let tries = 0
  const look = (): void => {
    if (signal.aborted) return
    quiet = scrollY === last ? quiet + 1 : 0
    last = scrollY
    if (quiet >= QUIET_FRAMES) {
      tries += 1
      quiet = 0
      if (tries > TRIES || !distanceTo(element)) return
      go(element, 'auto')
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

function frame(): { top: number; bottom: number } {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement)
  return {
    top: Number.parseFloat(scrollPaddingTop) || 0,
    bottom: innerHeight - (Number.parseFloat(scrollPaddingBottom) || 0),
  }
}

const fits = (element: Element): boolean => {
  const { top, bottom } = frame()
  return element.getBoundingClientRect().height <= bottom - top
}

/** How far it lies outside what can be seen, in px; 0 where it can be seen, null where it has no place. */
function distanceTo(element: Element): number | null {
  const box = element.getBoundingClientRect()
  if (box.height === 0) return null
  const { top, bottom } = frame()
  if (box.top < top) return box.top - top
  if (box.bottom <= bottom || box.top <= top) return 0
  return fits(element) ? box.bottom - bottom : box.top - top
}
