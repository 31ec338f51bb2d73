/** Moves through time: all that buttons, keys and selections do to the visible window and the order of events. */
import { type Chronology, eventAt, type Placed } from './chronology.ts'
import type { EventsShown } from './events-shown.ts'
import type { Folded } from './folded.ts'
import { isIn, nearestIn, stepIn } from './lanes.ts'
import { drawnWindow, type TimeWindow, type ViewerStore } from './store.ts'
import { around, arriving, between, clampWindow, closed, reveal, sameWindow, within, zoom } from './window.ts'

const GLIDE_MS = 240
const ZOOM_STEP = 1.6
/** vis-timeline counts in whole milliseconds and factors: a dragged window is not quite as wide as it was. */
const ROUNDING = 1e-6

export interface Mover {
  /** The visible window as it is drawn. All that moves it counts in drawn ms, which differ from true ones where stretches are folded. */
  visible: () => TimeWindow
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
  /** To the nearest events out of sight, after the window or before it. Nothing where there are none. */
  jump: (by: 1 | -1) => void
  /** To the events after an empty stretch. @param ms where it begins. */
  leap: (ms: number) => void
  /** Selects the event after (or before) the selected one in time order, in the lane if there is one; undated ones come last. */
  step: (by: 1 | -1) => void
  /** To the lane below (or above), and there to the event nearest in time. */
  stepLane: (by: 1 | -1) => void
}

/** @param unfolded time, and what of its events is shown, while nothing is folded. */
export function createMover(store: ViewerStore, unfolded: Pick<Folded, 'chronology' | 'shownOf'>): Mover {
  let frame = 0
  /** Where a glide is going: several steps in quick succession add up. */
  let target: TimeWindow | null = null

  const chronology = (): Chronology => (store.getState().folded ?? unfolded).chronology
  const shown = (): EventsShown => (store.getState().folded ?? unfolded).shownOf(store.getState().shown)
  const visible = (): TimeWindow => drawnWindow(store.getState(), chronology().opening)
  const current = (): TimeWindow => target ?? visible()
  const set = (window: TimeWindow): void => {
    const { folded, setWindow } = store.getState()
    setWindow(folded?.datedWindow(window) ?? window)
  }
  const stop = (): void => {
    if (frame) cancelAnimationFrame(frame)
    frame = 0
    target = null
  }
  /** Zooming out ends at the whole, however one zooms; moving on from there does not. */
  const atMostWhole = (window: TimeWindow): TimeWindow => {
    const { whole } = chronology()
    return window.end - window.start > (whole.end - whole.start) * (1 + ROUNDING)
      ? whole
      : clampWindow(window)
  }
  const moveTo = (window: TimeWindow): void => {
    stop()
    set(atMostWhole(window))
  }
  const glideTo = (wanted: TimeWindow): void => {
    const to = atMostWhole(wanted)
    const from = visible()
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
        set(between(from, to, 1 - (1 - part) ** 3))
        frame = requestAnimationFrame(next)
      }
    }
    frame = requestAnimationFrame(next)
  }
  /** Place of the selected event in the order of all. */
  const at = (): number | null => {
    const { selection } = store.getState()
    return (selection.kind === 'event' ? chronology().indexOf.get(selection.id) : undefined) ?? null
  }
  const selected = (): Placed | undefined => chronology().dated[at() ?? -1]
  const stepTo = (place: number | undefined): void => {
    const id = eventAt(chronology(), place ?? -1)?.id
    if (id !== undefined) store.getState().select({ kind: 'event', id, passage: 0 }, true)
  }

  return {
    visible,
    moveTo,
    glideTo,
    zoomIn: () => glideTo(zoom(current(), 1 / ZOOM_STEP, middleOf(selected(), current()))),
    zoomOut: () => glideTo(within(zoom(current(), ZOOM_STEP), chronology().whole)),
    showAll: () => glideTo(chronology().whole),
    fitSelection: () => {
      const placed = selected()
      if (placed) glideTo(around(placed, 0.25))
    },
    revealSelection: () => {
      const placed = selected()
      if (placed) glideTo(reveal(current(), placed))
    },
    jump: by => {
      const next = shown().stretches().beyond(current(), by)
      if (next) glideTo(within(arriving(current(), next, by), chronology().whole))
    },
    leap: ms => {
      const next = shown().stretches().beyond({ start: ms, end: ms }, 1)
      if (!next) return
      // What follows fills the window where it is less than a window.
      const { start, end } = arriving(current(), next, 1)
      glideTo({ start, end: Math.max(next.toMs, Math.min(end, chronology().whole.end)) })
    },
    step: by => {
      const { lane, lanesBy } = store.getState()
      const { members: all, lanes } = shown()
      const members = lane === null ? all : lanes(lanesBy)[lane]?.members
      const place = at()
      if (members) stepTo(stepIn(members, place, by))
      else
        stepTo(
          place === null
            ? by === 1
              ? 0
              : chronology().dated.length + chronology().undated.length - 1
            : place + by,
        )
    },
    stepLane: by => {
      const { lane, lanesBy, setLane } = store.getState()
      const all = shown().lanes(lanesBy)
      const place = at()
      const of = lane ?? all.findIndex(({ members }) => place !== null && isIn(members, place))
      const to = of < 0 ? (by === 1 ? 0 : all.length - 1) : of + by
      const next = all[to]
      if (!next) return
      setLane(to)
      if (place === null || !isIn(next.members, place))
        stepTo(nearestIn(next, chronology().dated, middleOf(selected(), current())))
    },
  }
}

/** Zooming in keeps the selected event where it is, if it can be seen. */
function middleOf(placed: Parameters<typeof closed>[0] | undefined, window: TimeWindow): number {
  const extent = placed && closed(placed)
  const middle = extent ? (extent.startMs + extent.endMs) / 2 : Number.NaN
  return middle > window.start && middle < window.end ? middle : (window.start + window.end) / 2
}
