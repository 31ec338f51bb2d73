/** From the state of the page to what vis-timeline is given: elements that are kept, each with its row and its stretch of time. */
import type { Chronology, Placed } from '../state/chronology.ts'
import { type Listed, rankIn } from '../state/lanes.ts'
import { drawnWindow, type TimeWindow, type ViewerState } from '../state/store.ts'
import { pxOf } from '../state/window.ts'
import type { Extent } from '../ui/certainty.ts'
import { formatWhen } from '../ui/dates.ts'
import { strings } from '../ui/strings.en.ts'
import { drawnExtent } from './drawn.ts'
import { beginOf, firstOf, lastOf, type Members } from './gather.ts'
import { type Labelled, type LabelPlace, labelPlaces } from './labels.ts'
import { allRows, placeAmong, rowsInView } from './lane-rows.ts'
import { type DrawnEvent, type DrawnGroup, type LayoutOptions, layout } from './layout.ts'
import { layoutIndex } from './layout-index.ts'
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
  rows: () => number
  /** @param widthPx of the timeline. */
  paint: (state: ViewerState, widthPx: number) => VisItem[]
  /** Once the window rests: fits the rows to what it shows. @returns whether there are others now. */
  settle: (state: ViewerState, widthPx: number) => boolean
}

/** One row an event; the list says what lies outside the window. */
export function rowPainter(chronology: Chronology, listed: readonly Placed[]): Painter {
  const paintEvent = eventPainter(0)
  return {
    // The note that there is nothing has a row too.
    rows: () => Math.max(1, listed.length),
    settle: () => false,
    paint: (state, widthPx) => {
      const view = viewOf(state, chronology, widthPx)
      return listed.flatMap((placed, row) =>
        away(drawnExtent(placed, view.msPerPx), view.window)
          ? []
          : [paintEvent(placed, row, toEdges(placed, view), view)],
      )
    },
  }
}

/** A group as it is drawn, and what it holds. */
export interface OpenGroup {
  /** Place of its lane. */
  lane: number
  /** In time order. */
  dated: readonly Placed[]
  members: Members
  element: HTMLElement
}

/** A lane of many events, and how it is laid out. */
export interface PaintedLane extends Listed {
  options: LayoutOptions
}

export interface LanePainterOptions {
  /** Whether titles stand beside the marks. */
  labelled: boolean
  /** Asked to show the members of a group. */
  open: (group: OpenGroup) => void
  /** Whether each lane has a row for its name above its marks. */
  named: boolean
  /** Told how many rows each lane has, with that of its name; left out where all rows stay. */
  onFit?: (rows: readonly number[]) => void
}

/** What a window of many events shows, lane by lane. */
export function lanePainter(
  chronology: Chronology,
  lanes: readonly PaintedLane[],
  { labelled, open, named, onFit }: LanePainterOptions,
): Painter {
  const painters = lanes.map((lane, n) => onePainter(lane, n, open))
  const nameRows = named ? 1 : 0
  const all = lanes.map(({ options }) => allRows(options))
  /** The rows of each lane’s layout that are shown. */
  let shown = all
  const rowsBefore = (lane: number): number =>
    shown.slice(0, lane).reduce((rows, { length }) => rows + nameRows + length, 0)
  const selectedIn = ({ selected }: View): number | null =>
    selected === null ? null : (chronology.indexOf.get(selected) ?? null)
  return {
    rows: () => rowsBefore(lanes.length),
    settle: (state, widthPx) => {
      // Without names the rows stand in the page before scripts run: there nothing moves until the reader does.
      if (!onFit || (!named && state.window === null)) return false
      const view = viewOf(state, chronology, widthPx)
      const fitting = painters.map((painter, n) => {
        const { events, groups } = painter.layOut(view, selectedIn(view))
        const drawn = [...events, ...groups.map(group => counted(group, view))]
        // The note of an empty stretch stands in the last row, under names it stands above.
        const last = all[n]?.slice(-1)
        return rowsInView(drawn, view.window, named ? [] : last)
      })
      const isSame = String(fitting.map(String)) === String(shown.map(String))
      shown = fitting
      onFit(shown.map(({ length }) => nameRows + length))
      return !isSame
    },
    paint: (state, widthPx) => {
      const view = viewOf(state, chronology, widthPx)
      const laid = painters.map((painter, n) => {
        const marksRow = rowsBefore(n) + nameRows
        return inRows(
          painter.layOut(view, selectedIn(view)),
          row => marksRow + placeAmong(shown[n] ?? [], row),
        )
      })
      const places = labelled
        ? labelPlaces(
            laid.flatMap(({ events, groups }) => [...events, ...groups.map(group => counted(group, view))]),
            view.window,
            widthPx,
          )
        : null
      const items = painters.flatMap((painter, n) => (laid[n] ? painter.paint(laid[n], view, places) : []))
      stopAtOne(
        items.filter(({ element }) => element instanceof HTMLButtonElement),
        view.window,
      )
      return items
    },
  }
}

/** Tab stops at one group: at the one that has the focus, else at the first in sight. */
function stopAtOne(groups: readonly VisItem[], { start, end }: TimeWindow): void {
  const focused = groups.find(({ element }) => element === document.activeElement)
  const stop = focused ?? groups.find(({ startMs, endMs }) => endMs >= start && startMs <= end)
  for (const group of groups) {
    const tabIndex = group === stop ? 0 : -1
    if (group.element.tabIndex !== tabIndex) group.element.tabIndex = tabIndex
  }
}

/** What a group covers: its line, and its count above it. */
const counted = ({ row, fromMs, toMs }: DrawnGroup, { msPerPx }: View): Labelled => ({
  row,
  extent: { startMs: fromMs, endMs: Math.max(toMs, fromMs + GROUP_PX * msPerPx) },
})

interface LaidOut {
  events: (DrawnEvent & { extent: Extent })[]
  groups: DrawnGroup[]
}

const inRows = ({ events, groups }: LaidOut, rowOf: (row: number) => number): LaidOut => ({
  events: events.map(one => ({ ...one, row: rowOf(one.row) })),
  groups: groups.map(one => ({ ...one, row: rowOf(one.row) })),
})

/** Lays out and paints a single lane; an event that stands in several has a mark in each. */
function onePainter(
  { listed, rankOf, placeOf, options }: PaintedLane,
  lane: number,
  open: (group: OpenGroup) => void,
) {
  const index = layoutIndex(listed)
  const paintEvent = eventPainter(lane)
  const groups = new Map<string, { element: HTMLElement; said: string; lit: ViewerState['lit'] }>()
  const isLit = litGroups({ rankOf, placeOf })
  const paintGroupOf = (group: DrawnGroup, view: View): VisItem => {
    const { window, widthPx, msPerPx } = view
    const { id, row, members, fromMs, toMs } = group
    const known = cached(groups, id, () => ({ element: groupMark(), said: '', lit: null }))
    const { element } = known
    const said = `${members.first} ${members.end} ${members.without} ${fromMs} ${toMs}`
    if (known.said !== said)
      paintGroup(element, group, n => beginOf(listed[n], msPerPx), groupLabel(listed, members))
    if (known.said !== said || known.lit !== view.lit)
      element.classList.toggle('is-lit', view.lit !== null && isLit(members, view.lit.places))
    known.said = said
    known.lit = view.lit
    element.classList.toggle('is-last', pxOf(fromMs, window, widthPx) > widthPx - GROUP_PX)
    insetCount(element, { startMs: fromMs, endMs: toMs }, view)
    element.onclick = () => open({ lane, dated: listed, members, element })
    return { id: `${lane} ${id}`, row, startMs: fromMs, endMs: toMs, element }
  }
  return {
    layOut({ window, widthPx, msPerPx }: View, selected: number | null): LaidOut {
      const events: LaidOut['events'] = []
      const groups: DrawnGroup[] = []
      for (const one of layout(index, window, widthPx, options, rankOf(selected))) {
        if (one.kind === 'group') groups.push(one)
        else events.push({ ...one, extent: toArrow(one.placed, msPerPx) })
      }
      return { events, groups }
    },
    paint: ({ events, groups }: LaidOut, view: View, places: Map<Extent, LabelPlace> | null): VisItem[] => [
      ...events.map(({ placed, row, extent }) => paintEvent(placed, row, extent, view, places?.get(extent))),
      ...groups.map(group => paintGroupOf(group, view)),
    ],
  }
}

/** Whether a group of a lane holds something that was found. */
const litGroups =
  ({ rankOf, placeOf }: Pick<Listed, 'rankOf' | 'placeOf'>) =>
  ({ first, end, without }: Members, places: readonly number[]): boolean => {
    const last = placeOf(end - 1)
    for (let n = rankIn(places, placeOf(first)); (places[n] ?? Infinity) <= last; n += 1) {
      const rank = rankOf(places[n] ?? null)
      if (rank !== null && !without.includes(rank)) return true
    }
    return false
  }

/** How many there are, and of which days: of the first and the last that begin. */
function groupLabel(dated: readonly Placed[], members: Members): string {
  if (members.pastMs !== undefined) return strings.timeline.group.goingOn(members.count)
  const [from, to] = [dated[firstOf(members)], dated[lastOf(members)]]
  const said = (placed: Placed | undefined): string =>
    placed?.event.time ? formatWhen(placed.event.time) : ''
  return strings.timeline.group.label(members.count, said(from), said(to))
}

interface View {
  window: TimeWindow
  widthPx: number
  msPerPx: number
  selected: string | null
  hovered: string | null
  lit: ViewerState['lit']
}

function viewOf(state: ViewerState, { opening }: Chronology, widthPx: number): View {
  const { selection, hovered, lit } = state
  const visible = drawnWindow(state, opening)
  return {
    window: visible,
    widthPx,
    msPerPx: (visible.end - visible.start) / widthPx,
    selected: selection.kind === 'event' ? selection.id : null,
    hovered,
    lit,
  }
}

/** @param lane place of the lane whose events it paints. */
function eventPainter(lane: number) {
  const marks = new Map<string, { element: HTMLElement; date: string }>()
  return (placed: Placed, row: number, extent: Extent, view: View, label?: LabelPlace): VisItem => {
    const { event } = placed
    const { element, date } = cached(marks, event.id, () => ({
      element: eventMark(event.id, lane),
      date: event.time ? formatWhen(event.time) : '',
    }))
    const status = placed.status === 'asserted' ? '' : strings.timeline.status[placed.status].brief
    const look: MarkLook = {
      placed,
      title: `${date}: ${event.title}${status && ` (${status})`}`,
      msPerPx: view.msPerPx,
      selected: view.selected === event.id,
      hovered: view.hovered === event.id,
      lit: view.lit?.event(event.id) ?? false,
    }
    if (label) look.label = { ...label, date, title: event.title, status, insetPx: insetOf(extent, view) }
    paintMark(element, look)
    return { id: `${lane} ${event.id}`, row, ...extent, element }
  }
}

/** A group that begins left of the window says its count inside, as long as its line lasts. */
function insetCount(element: HTMLElement, { startMs, endMs }: Extent, { window, widthPx }: View): void {
  const leftPx = Math.max(-widthPx, pxOf(startMs, window, widthPx))
  const mostPx = Math.min(widthPx, pxOf(endMs, window, widthPx)) - leftPx - GROUP_PX
  const said = `${Math.round(Math.max(0, Math.min(-leftPx, mostPx)))}px`
  if (element.style.getPropertyValue('--inset') !== said) element.style.setProperty('--inset', said)
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
