/** From the state of the page to what vis-timeline is given: elements that are kept, each with its lane and its stretch of time. */
import type { Chronology, Placed } from '../state/chronology.ts'
import type { TimeWindow, ViewerState } from '../state/store.ts'
import { pxOf } from '../state/window.ts'
import type { Extent } from '../ui/certainty.ts'
import { formatWhen } from '../ui/dates.ts'
import { strings } from '../ui/strings.en.ts'
import { drawnExtent } from './drawn.ts'
import { type LabelPlace, labelPlaces } from './labels.ts'
import {
  type DrawnEvent,
  type DrawnGroup,
  type LayoutOptions,
  laneCount,
  layout,
  layoutIndex,
} from './layout.ts'
import { eventMark, groupMark, type MarkLook, paintGroup, paintMark } from './marks.ts'
import { away } from './rows.ts'
import type { VisItem } from './vis.ts'

/** How the arrow of an open end is drawn where it has no row of its own. */
const ARROW_PX = 44
/** A group nearer to the window's end has its count on its left. */
const GROUP_PX = 28
/** From the edge of a bar, or of the window, to the label upon it. */
const INSET_PX = 16

export interface Painter {
  lanes: number
  /** @param widthPx of the timeline. */
  paint: (state: ViewerState, widthPx: number) => VisItem[]
}

/** One lane an event; the list says what lies outside the window. */
export function rowPainter(chronology: Chronology): Painter {
  const paintEvent = eventPainter()
  return {
    lanes: chronology.dated.length,
    paint: (state, widthPx) => {
      const view = viewOf(state, chronology, widthPx)
      return chronology.dated.flatMap((placed, lane) =>
        away(drawnExtent(placed, view.msPerPx), view.window)
          ? []
          : [paintEvent(placed, lane, toEdges(placed, view), view)],
      )
    },
  }
}

/**
 * What a window of many events shows.
 * @param labelled whether titles stand beside the marks.
 * @param open asked to show the members of a group.
 */
export function lanePainter(
  chronology: Chronology,
  { labelled, ...options }: LayoutOptions & { labelled: boolean },
  open: (group: DrawnGroup) => void,
): Painter {
  const index = layoutIndex(chronology.dated)
  const paintEvent = eventPainter()
  const groups = new Map<string, HTMLElement>()
  const paintGroupOf = (group: DrawnGroup, { window, widthPx }: View): VisItem => {
    const { id, lane, members, fromMs, toMs } = group
    const element = cached(groups, id, groupMark)
    paintGroup(element, members, index.fromMs, strings.timeline.group(members.count))
    element.classList.toggle('is-last', pxOf(fromMs, window, widthPx) > widthPx - GROUP_PX)
    element.onclick = () => open(group)
    return { id, lane, startMs: fromMs, endMs: toMs, element }
  }
  return {
    lanes: laneCount(options),
    paint: (state, widthPx) => {
      const view = viewOf(state, chronology, widthPx)
      const selected = view.selected === null ? null : (chronology.indexOf.get(view.selected) ?? null)
      const groupsOf: VisItem[] = []
      const events: (DrawnEvent & { extent: Extent })[] = []
      for (const one of layout(index, view.window, widthPx, options, selected)) {
        if (one.kind === 'group') groupsOf.push(paintGroupOf(one, view))
        else events.push({ ...one, extent: toArrow(one.placed, view.msPerPx) })
      }
      const places = labelled ? labelPlaces(events, view.window, widthPx) : null
      return [
        ...events.map(({ placed, lane, extent }) =>
          paintEvent(placed, lane, extent, view, places?.get(extent)),
        ),
        ...groupsOf,
      ]
    },
  }
}

interface View {
  window: TimeWindow
  widthPx: number
  msPerPx: number
  selected: string | null
  hovered: string | null
}

function viewOf({ selection, window, hovered }: ViewerState, { opening }: Chronology, widthPx: number): View {
  const visible = window ?? opening
  return {
    window: visible,
    widthPx,
    msPerPx: (visible.end - visible.start) / widthPx,
    selected: selection.kind === 'event' ? selection.id : null,
    hovered,
  }
}

function eventPainter() {
  const marks = new Map<string, HTMLElement>()
  return (placed: Placed, lane: number, extent: Extent, view: View, label?: LabelPlace): VisItem => {
    const { event } = placed
    const element = cached(marks, event.id, () => eventMark(event.id))
    const date = event.time ? formatWhen(event.time) : ''
    const look: MarkLook = {
      placed,
      title: `${date}: ${event.title}`,
      msPerPx: view.msPerPx,
      selected: view.selected === event.id,
      hovered: view.hovered === event.id,
    }
    if (label) look.label = { ...label, date, title: event.title, insetPx: insetOf(extent, view) }
    paintMark(element, look)
    return { id: event.id, lane, ...extent, element }
  }
}

/** Where the label upon a bar begins, from the bar's left as vis-timeline draws it: at most one width out of sight. */
function insetOf({ startMs }: Extent, { window, widthPx }: View): number {
  const leftPx = Math.max(-widthPx, pxOf(startMs, window, widthPx))
  return Math.round(Math.max(0, -leftPx)) + INSET_PX
}

/** An open end reaches to the edge of the window, so that its arrow is seen. */
function toEdges(placed: Placed, { window, msPerPx }: View): Extent {
  const { startMs, endMs } = drawnExtent(placed, msPerPx)
  return {
    startMs: startMs === -Infinity ? Math.min(window.start, endMs) : startMs,
    endMs: endMs === Infinity ? Math.max(window.end, startMs) : endMs,
  }
}

/** An open end is an arrow of one length. */
function toArrow(placed: Placed, msPerPx: number): Extent {
  const { startMs, endMs } = drawnExtent(placed, msPerPx)
  return {
    startMs: startMs === -Infinity ? endMs - ARROW_PX * msPerPx : startMs,
    endMs: endMs === Infinity ? startMs + ARROW_PX * msPerPx : endMs,
  }
}

function cached<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
