/**
 * The one place that knows vis-timeline: it draws the marks in their rows, and dragging and pinching move them.
 * Items are DOM elements of ours; no HTML strings reach it.
 */
import type { DataGroup, DataItem, Timeline, TimelineOptions } from 'vis-timeline/esnext'
import type { TimeWindow } from '../state/store.ts'

export interface VisItem {
  id: string
  row: number
  startMs: number
  endMs: number
  element: HTMLElement
}

export interface VisTimeline {
  setRows: (count: number) => void
  setItems: (items: readonly VisItem[]) => void
  setWindow: (window: TimeWindow) => void
  /** Calls back once, after the next drawing of the wanted window. */
  whenDrawn: (then: () => void) => void
  /** To be told when the host's width has changed: by itself vis-timeline would notice within a second. */
  resize: () => void
  /** A pointer that went down upon something that lies over the timeline, as if it had gone down on the timeline. */
  forwardPointer: (event: PointerEvent) => void
}

const YEAR_MS = 365.2425 * 86_400_000

const OPTIONS: TimelineOptions = {
  // Without it vis-timeline stays hidden for a second while it asks the page for its direction. Time runs to the right.
  rtl: false,
  align: 'left',
  groupHeightMode: 'fixed',
  margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
  maxMinorChars: 1,
  orientation: { axis: 'top', item: 'top' },
  // Named, so that it does not fit its first drawing to all items: those outside the page's window would stay at its
  // edge. Its options `start` and `end` prevent that too, but make it deaf to drags for a while.
  rollingMode: { follow: false },
  selectable: false,
  showCurrentTime: false,
  // The axis is ours (it knows years before the year 1); its own takes one step for all there is.
  showMajorLabels: false,
  showMinorLabels: false,
  timeAxis: { scale: 'year', step: 50_000 },
  stack: false,
  type: 'range',
  zoomKey: 'ctrlKey',
  zoomMin: 600_000,
  zoomMax: 500_000 * YEAR_MS,
}

/**
 * Loads vis-timeline and builds it into a host that has a size.
 * @param onMove told when the reader moved or zoomed it.
 * @param signal ends it.
 */
export async function createVis(
  host: HTMLElement,
  window: TimeWindow,
  onMove: (window: TimeWindow) => void,
  signal: AbortSignal,
): Promise<VisTimeline | null> {
  const { Timeline: Vis, DataSet } = await import('./library.ts')
  if (signal.aborted) return null
  const elements = new Map<string, HTMLElement>()
  const shown = new Map<string, string>()
  const items = new DataSet<DataItem>()
  const groups = new DataSet<DataGroup>()
  const timeline: Timeline = new Vis(host, items, groups, {
    ...OPTIONS,
    template: (item: { id: string }) => elements.get(item.id) ?? document.createElement('i'),
    groupTemplate: () => document.createElement('i'),
  } as TimelineOptions)
  let wanted = window
  const isThere = (): boolean => {
    const { start, end } = timeline.getWindow()
    return Math.abs(start.getTime() - wanted.start) <= 1 && Math.abs(end.getTime() - wanted.end) <= 1
  }
  const move = (): void => {
    if (!isThere()) timeline.setWindow(wanted.start, wanted.end, { animation: false })
  }
  timeline.on('rangechange', ({ start, end, byUser }: { start: Date; end: Date; byUser: boolean }) => {
    if (!byUser) return
    wanted = { start: start.getTime(), end: end.getTime() }
    onMove(wanted)
  })
  timeline.on('changed', move)
  move()
  signal.addEventListener('abort', () => timeline.destroy())

  let rows = 0
  return {
    setRows(count) {
      if (count === rows) return
      rows = count
      groups.clear()
      groups.add(Array.from({ length: count }, (_, id) => ({ id, content: '' })))
    },
    setItems(wanted) {
      const changed: DataItem[] = []
      const left = new Set(shown.keys())
      for (const { id, row, startMs, endMs, element } of wanted) {
        left.delete(id)
        const said = `${row} ${startMs} ${endMs}`
        if (shown.get(id) === said && elements.get(id) === element) continue
        shown.set(id, said)
        elements.set(id, element)
        changed.push({ id, group: row, start: new Date(startMs), end: new Date(endMs), content: '' })
      }
      for (const id of left) {
        shown.delete(id)
        elements.delete(id)
      }
      if (left.size > 0) items.remove([...left])
      if (changed.length > 0) items.update(changed)
    },
    setWindow(next) {
      wanted = next
      move()
    },
    whenDrawn(then) {
      const once = (): void => {
        if (!isThere()) return
        timeline.off('changed', once)
        then()
      }
      timeline.on('changed', once)
    },
    resize: () => timeline.redraw(),
    forwardPointer(event) {
      host.querySelector('.vis-center')?.dispatchEvent(new PointerEvent('pointerdown', event))
    },
  }
}
