/** From the state of the page to what vis-timeline is given: elements that are kept, each with its lane and its stretch of time. */
import type { Chronology, Placed } from '../state/chronology.ts'
import type { TimeWindow, ViewerState } from '../state/store.ts'
import { pxOf } from '../state/window.ts'
import type { Extent } from '../ui/certainty.ts'
import { formatWhen } from '../ui/dates.ts'
import { strings } from '../ui/strings.en.ts'
import { type Drawn, type LayoutOptions, layout, layoutIndex } from './layout.ts'
import { eventMark, groupMark, paintGroup, paintMark } from './marks.ts'
import { away } from './rows.ts'
import type { VisItem } from './vis.ts'

/** How the arrow of an open end is drawn where it has no row of its own. */
const ARROW_PX = 44
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
      return chronology.dated.flatMap((placed, lane) => {
        if (away(placed, view.window)) return []
        const drawn: DrawnEvent = { kind: 'event', placed, lane, labelPx: 0, upon: false }
        return [paintEvent(drawn, view, toEdges(placed, view.window))]
      })
    },
  }
}

/**
 * What a window of many events shows.
 * @param open asked to show the members of a group.
 */
export function lanePainter(
  chronology: Chronology,
  options: LayoutOptions,
  open: (group: DrawnGroup) => void,
): Painter {
  const index = layoutIndex(chronology.dated)
  const paintEvent = eventPainter()
  const groups = new Map<string, HTMLElement>()
  return {
    lanes: laneCount(index.lasting, options),
    paint: (state, widthPx) => {
      const view = viewOf(state, chronology, widthPx)
      const selected = view.selected === null ? null : (chronology.indexOf.get(view.selected) ?? null)
      return layout(index, view.window, widthPx, options, selected).map(one => {
        if (one.kind === 'event') return paintEvent(one, view, toArrow(one.placed, view.msPerPx))
        const element = cached(groups, one.id, groupMark)
        paintGroup(element, one.members, index.fromMs, strings.timeline.group(one.members.count))
        element.onclick = () => open(one)
        return { id: one.id, lane: one.lane, startMs: one.fromMs, endMs: one.toMs, element }
      })
    },
  }
}

/** Number of lanes that a layout fills: for what lasts, for events, for groups. */
export const laneCount = (lasting: boolean, { spanLanes, perBin, labelled }: LayoutOptions): number =>
  (lasting ? spanLanes : 0) + perBin * (labelled ? 2 : 1) + 1

type DrawnEvent = Extract<Drawn, { kind: 'event' }>
export type DrawnGroup = Extract<Drawn, { kind: 'group' }>

interface View {
  window: TimeWindow
  widthPx: number
  msPerPx: number
  selected: string | null
  hovered: string | null
}

const viewOf = (
  { selection, window, hovered }: ViewerState,
  { opening }: Chronology,
  widthPx: number,
): View => {
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
  return ({ placed, lane, labelPx, upon }: DrawnEvent, view: View, extent: Extent): VisItem => {
    const { event } = placed
    const element = cached(marks, event.id, () => eventMark(event.id))
    const date = event.time ? formatWhen(event.time) : ''
    const { title } = event
    paintMark(element, {
      placed,
      title: `${date}: ${title}`,
      msPerPx: view.msPerPx,
      selected: view.selected === event.id,
      hovered: view.hovered === event.id,
      ...(labelPx > 0 && {
        label: { date, title, widthPx: labelPx, uponPx: upon ? labelUpon(extent, view) : null },
      }),
    })
    return { id: event.id, lane, ...extent, element }
  }
}

/** Where the label of a bar begins, from the bar's left as vis-timeline draws it: at most one width out of sight. */
function labelUpon({ startMs }: Extent, { window, widthPx }: View): number {
  const leftPx = Math.max(-widthPx, pxOf(startMs, window, widthPx))
  return Math.round(Math.max(0, -leftPx)) + INSET_PX
}

/** An open end reaches to the edge of the window, so that its arrow is seen. */
const toEdges = ({ startMs, endMs }: Placed, { start, end }: TimeWindow): Extent => ({
  startMs: startMs === -Infinity ? Math.min(start, endMs) : startMs,
  endMs: endMs === Infinity ? Math.max(end, startMs) : endMs,
})

/** An open end is an arrow of one length. */
const toArrow = ({ startMs, endMs }: Placed, msPerPx: number): Extent => ({
  startMs: startMs === -Infinity ? endMs - ARROW_PX * msPerPx : startMs,
  endMs: endMs === Infinity ? startMs + ARROW_PX * msPerPx : endMs,
})

function cached<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
