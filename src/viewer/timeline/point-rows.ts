/** Pointers over the plot: marks and rows light up and select; a drag is never taken for a click. */
import type { Placed } from '../state/chronology.ts'
import type { ViewerStore } from '../state/store.ts'

/** Farther than this is a drag. */
const DRAG_PX = 5

/**
 * @param rows the events whose rows fill the plot from top to bottom; null where it has none.
 * @param forward told of pointers that go down on labels, so that dragging a label drags the timeline; none before it
 * is there.
 * @param signal ends it.
 */
export function pointRows(
  plot: HTMLElement,
  store: ViewerStore,
  rows: readonly Placed[] | null,
  forward: ((event: PointerEvent) => void) | undefined,
  signal: AbortSignal,
): void {
  const host = plot.querySelector<HTMLElement>('[data-view=timeline]')
  if (!host) return
  let downAt: { x: number; y: number } | null = null
  /** Also where it came back to where it began. */
  let isDrag = false

  const markAt = (event: MouseEvent): HTMLElement | null =>
    event.target instanceof Element ? event.target.closest<HTMLElement>('[data-event]') : null
  const eventAt = (event: MouseEvent): string | null => {
    const mark = markAt(event)
    if (mark) return mark.dataset.event ?? null
    const { top, height } = host.getBoundingClientRect()
    return rows?.[Math.floor(((event.clientY - top) / height) * rows.length)]?.event.id ?? null
  }

  const down = (event: PointerEvent): void => {
    downAt = { x: event.clientX, y: event.clientY }
    isDrag = false
    const label = event.target instanceof Element && event.target.closest('.event-row a')
    if (rows && label && event.isTrusted) forward?.(event)
  }
  const follow = ({ clientX, clientY }: MouseEvent): void => {
    if (downAt && Math.hypot(clientX - downAt.x, clientY - downAt.y) > DRAG_PX) isDrag = true
  }
  const click = (event: MouseEvent): void => {
    follow(event)
    if (event.detail > 0 && isDrag) {
      event.preventDefault()
      event.stopPropagation()
      return
    }
    if (!(event.target instanceof Node) || !host.contains(event.target)) return
    const id = eventAt(event)
    if (id === null) return
    const { lanesBy, setLane, select } = store.getState()
    if (lanesBy !== 'together') setLane(Number(markAt(event)?.dataset.lane))
    select({ kind: 'event', id, passage: 0 })
    // From here the arrow keys go on.
    plot.focus({ preventScroll: true })
  }
  const move = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return
    const id = event.buttons === 0 ? eventAt(event) : null
    if (id !== store.getState().hovered) store.getState().hover(id)
  }
  const leave = (): void => store.getState().hover(null)

  plot.addEventListener('pointerdown', down, { capture: true, signal })
  plot.addEventListener('pointermove', follow, { capture: true, signal })
  plot.addEventListener('click', click, { capture: true, signal })
  host.addEventListener('pointermove', move, { signal })
  host.addEventListener('pointerleave', leave, { signal })
}
