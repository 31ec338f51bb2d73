/** Moves through time: all that buttons, keys and selections do to the visible window and the order of events. */
import type { Chronology } from './chronology.ts'
import type { TimeWindow, ViewerStore } from './store.ts'
import { around, between, clampWindow, closed, reveal, sameWindow, within, zoom } from './window.ts'

const GLIDE_MS = 240
const ZOOM_STEP = 1.6
/** vis-timeline counts in whole milliseconds and factors: a dragged window is not quite as wide as it was. */
const ROUNDING = 1e-6

export interface Mover {
  /** Sets the window at once and ends whatever was gliding. */
  moveTo: (window: TimeWindow) => void
  /** Glides there; at once for readers who want no motion. */
  glideTo: (window: TimeWindow) => void
  zoomIn: () => void
  zoomOut: () => void
  showAll: () => void
  /** The selected event, with air around it. Nothing where none with a time is selected. */
  fitSelection: () => void
  /** Brings the selected event into view, moving as little as needed. */
  revealSelection: () => void
  /** Selects the event after (or before) the selected one in time order; undated ones come last. */
  step: (by: 1 | -1) => void
}

export function createMover(store: ViewerStore, chronology: Chronology): Mover {
  let frame = 0
  /** Where a glide is going: several steps in quick succession add up. */
  let target: TimeWindow | null = null

  const spanOfWhole = chronology.whole.end - chronology.whole.start
  const current = (): TimeWindow => target ?? store.getState().window ?? chronology.opening
  const stop = (): void => {
    if (frame) cancelAnimationFrame(frame)
    frame = 0
    target = null
  }
  /** Zooming out ends at the whole, however one zooms; moving on from there does not. */
  const atMostWhole = (window: TimeWindow): TimeWindow =>
    window.end - window.start > spanOfWhole * (1 + ROUNDING) ? chronology.whole : clampWindow(window)
  const moveTo = (window: TimeWindow): void => {
    stop()
    store.getState().setWindow(atMostWhole(window))
  }
  const glideTo = (wanted: TimeWindow): void => {
    const to = atMostWhole(wanted)
    const from = store.getState().window ?? chronology.opening
    stop()
    if (sameWindow(from, to)) return
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      moveTo(to)
      return
    }
    target = to
    let began: number | null = null
    const next = (now: number): void => {
      began ??= now
      const part = Math.min(1, (now - began) / GLIDE_MS)
      if (part === 1) moveTo(to)
      else {
        store.getState().setWindow(between(from, to, 1 - (1 - part) ** 3))
        frame = requestAnimationFrame(next)
      }
    }
    frame = requestAnimationFrame(next)
  }
  const selected = () => {
    const { selection } = store.getState()
    const index = selection.kind === 'event' ? chronology.indexOf.get(selection.id) : undefined
    return index === undefined ? undefined : chronology.dated[index]
  }

  return {
    moveTo,
    glideTo,
    zoomIn: () => glideTo(zoom(current(), 1 / ZOOM_STEP, middleOf(selected(), current()))),
    zoomOut: () => glideTo(within(zoom(current(), ZOOM_STEP), chronology.whole)),
    showAll: () => glideTo(chronology.whole),
    fitSelection: () => {
      const placed = selected()
      if (placed) glideTo(around(placed, 0.25))
    },
    revealSelection: () => {
      const placed = selected()
      if (placed) glideTo(reveal(current(), placed))
    },
    step: by => {
      const { selection, select } = store.getState()
      const at = selection.kind === 'event' ? chronology.indexOf.get(selection.id) : undefined
      const next = at === undefined ? (by === 1 ? 0 : chronology.ids.length - 1) : at + by
      const id = chronology.ids[next]
      if (id !== undefined) select({ kind: 'event', id, passage: 0 })
    },
  }
}

/** Zooming in keeps the selected event where it is, if it can be seen. */
function middleOf(placed: Parameters<typeof closed>[0] | undefined, window: TimeWindow): number {
  const extent = placed && closed(placed)
  const middle = extent ? (extent.startMs + extent.endMs) / 2 : Number.NaN
  return middle > window.start && middle < window.end ? middle : (window.start + window.end) / 2
}
