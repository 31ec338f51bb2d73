/** Ctrl and wheel zooms around the pointer, over marks and labels alike; the plain wheel scrolls the page. */
import type { Mover } from '../state/mover.ts'
import { msOf, zoom } from '../state/window.ts'

const LINE_PX = 24
/** What one turn of the wheel may do at most. */
const MOST_PX = 240
/** Zoom a px: 240 px make a factor of 1.8. */
const RATE = 0.0025

/** @param signal ends it. */
export function wheelZoom(element: HTMLElement, mover: Mover, signal: AbortSignal): void {
  const wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey) return
    event.preventDefault()
    event.stopPropagation()
    const window = mover.visible()
    const { left, width } = element.getBoundingClientRect()
    const px = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE_PX : event.deltaY
    const factor = Math.exp(Math.max(-MOST_PX, Math.min(MOST_PX, px)) * RATE)
    mover.moveTo(zoom(window, factor, msOf(event.clientX - left, window, width)))
  }
  element.addEventListener('wheel', wheel, { passive: false, capture: true, signal })
}
