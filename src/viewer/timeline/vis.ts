/**
 * The one place that knows vis-timeline: it draws the marks in their rows, and dragging and pinching move them.
 * Items are DOM elements of ours; no HTML strings reach it.
 */
import type { DataItem, Timeline, TimelineOptions } from 'vis-timeline/esnext'
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
  /** Puts it into its host: to be called once it has its first items. */
  show: () => void
  /** To be told when the host's width has changed. */
  resize: () => void
  /** A pointer that went down upon something that lies over the timeline, as if it had gone down on the timeline. */
  forwardPointer: (event: PointerEvent) => void
}

const YEAR_MS = 365.2425 * 86_400_000

const OPTIONS: TimelineOptions = {
  // Without it vis-timeline stays hidden for a second while it asks the page for its direction. Time runs to the right.
  rtl: false,
  align: 'left',
  // Its host is watched; it would ask every second, and lay the page out to know how wide it is at first.
  autoResize: false,
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

/** All rows are one group: it lays the page out once a group. A mark's row is how far from the top it stands. */
const ROWS = 'rows'
const MARK = 'mark'

/** What vis-timeline's types do not tell. */
interface Insides {
  dom: { bottom: HTMLElement }
  components: object[]
  timeAxis: object
  redrawCount: number
  itemSet: { redraw: () => boolean; constructor: { types: Record<string, ItemType> } }
}

interface Item {
  id: string
  dom: Record<'box' | 'frame' | 'content', HTMLElement> | null
  dirty: boolean
}
type ItemType = new (...args: unknown[]) => Item

/** A range whose box holds our element and nothing else. It is not measured: nobody needs to know its size. */
const markType = (Range: ItemType, elements: ReadonlyMap<string, HTMLElement>): ItemType =>
  class extends Range {
    _createDomElement(): void {
      if (this.dom) return
      const [box, unseen] = [document.createElement('div'), document.createElement('div')]
      box.className = 'vis-item'
      this.dom = { box, frame: unseen, content: unseen }
      this.dirty = true
    }
    _updateDirtyDomComponents(): void {
      const element = elements.get(this.id)
      if (this.dirty && element) this.dom?.box.replaceChildren(element)
    }
    _getDomComponentsSizes() {
      return { content: { width: 0 }, box: { height: 0 } }
    }
  }

/** It would draw all items for every change of some, and then in the next frame again. */
function drawnLater(itemSet: Insides['itemSet'], change: () => void): void {
  const { redraw } = itemSet
  itemSet.redraw = () => false
  change()
  itemSet.redraw = redraw
}

const SIZES = [
  'offsetTop',
  'offsetLeft',
  'offsetWidth',
  'offsetHeight',
  'clientWidth',
  'clientHeight',
] as const

/**
 * Parts of vis-timeline whose sizes it asks for in every frame, each time after a change that makes the browser lay out
 * the page first: while it only moves they answer what they did before.
 */
function rememberSizes(parts: Iterable<Element>): { keep: () => void; forget: () => void } {
  let isKept = false
  const known = new Map<string, number>()
  for (const [n, part] of [...parts].entries())
    for (const size of SIZES) {
      const of = size.startsWith('client') ? Element.prototype : HTMLElement.prototype
      const ask = Object.getOwnPropertyDescriptor(of, size)?.get
      const key = `${n} ${size}`
      Object.defineProperty(part, size, {
        get: () => {
          const size = (isKept ? known.get(key) : undefined) ?? ask?.call(part)
          known.set(key, size)
          return size
        },
      })
    }
  return {
    keep: () => {
      isKept = true
    },
    forget: () => {
      isKept = false
      known.clear()
    },
  }
}

/** So that the page answers between the steps of its start. */
const nextTask = (): Promise<void> => new Promise(resolve => setTimeout(resolve))

/**
 * Loads vis-timeline and builds it for a host that has a size, outside the page: within it every step of that would lay
 * the page out.
 * @param onMove told when the reader moved or zoomed it.
 * @param onDrawn told in every frame in which it has drawn the wanted window.
 * @param signal ends it.
 */
export async function createVis(
  host: HTMLElement,
  window: TimeWindow,
  onMove: (window: TimeWindow) => void,
  onDrawn: () => void,
  signal: AbortSignal,
): Promise<VisTimeline | null> {
  const { Timeline: Vis, DataSet } = await import('./library.ts')
  await nextTask()
  if (signal.aborted) return null
  const elements = new Map<string, HTMLElement>()
  const shown = new Map<string, string>()
  const items = new DataSet<DataItem>()
  const place = document.createElement('div')
  const timeline: Timeline = new Vis(place, items, [{ id: ROWS, content: '' }], {
    ...OPTIONS,
    groupTemplate: () => document.createElement('i'),
  } as TimelineOptions)
  const insides = timeline as unknown as Insides
  const { dom, itemSet, components, timeAxis } = insides
  const { types } = itemSet.constructor
  types[MARK] = markType(types.range as ItemType, elements)
  // The axis is ours; its own would lay the page out once more in every frame.
  components.splice(components.indexOf(timeAxis), 1)
  const sizes = rememberSizes(place.querySelectorAll('*'))
  // Of this part it asks for the height in another way.
  dom.bottom.getBoundingClientRect = () => new DOMRect(0, 0, 0, dom.bottom.offsetHeight)
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
  timeline.on('changed', () => {
    if (place.isConnected) sizes.keep()
    if (isThere()) onDrawn()
    else move()
  })
  move()
  signal.addEventListener('abort', () => {
    timeline.destroy()
    place.remove()
  })
  await nextTask()
  if (signal.aborted) return null

  return {
    setRows(count) {
      if (place.style.getPropertyValue('--rows') === String(count)) return
      place.style.setProperty('--rows', String(count))
      sizes.forget()
      timeline.redraw()
    },
    setItems(wanted) {
      const changed: DataItem[] = []
      const left = new Set(shown.keys())
      for (const { id, row, startMs, endMs, element } of wanted) {
        left.delete(id)
        const top = `calc(${row} * var(--lane))`
        if (element.style.top !== top) element.style.top = top
        const said = `${startMs} ${endMs}`
        if (shown.get(id) === said && elements.get(id) === element) continue
        shown.set(id, said)
        elements.set(id, element)
        changed.push({
          id,
          group: ROWS,
          type: MARK,
          start: new Date(startMs),
          end: new Date(endMs),
          content: '',
        } as DataItem)
      }
      for (const id of left) {
        shown.delete(id)
        elements.delete(id)
      }
      drawnLater(itemSet, () => {
        if (left.size > 0) items.remove([...left])
        if (changed.length > 0) items.update(changed)
      })
    },
    setWindow(next) {
      wanted = next
      move()
    },
    show() {
      host.append(place)
      // It counts how often it draws before all sizes are as they stay, vainly outside the page too, and gives up at five.
      insides.redrawCount = 0
      sizes.forget()
      timeline.redraw()
    },
    resize() {
      sizes.forget()
      timeline.redraw()
    },
    forwardPointer(event) {
      place.querySelector('.vis-center')?.dispatchEvent(new PointerEvent('pointerdown', event))
    },
  }
}
