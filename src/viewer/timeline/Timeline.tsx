/** The zoomable timeline: marks drawn by vis-timeline, which is loaded after the text stands. */
import { useEffect, useRef } from 'react'
import { useChronology, useEventWords, useFolded, useMover, useViewerStore } from '../state/context.tsx'
import { DRAWN } from '../state/drawn.ts'
import type { ViewerState } from '../state/store.ts'
import type { Painter } from './painter.ts'
import { createVis, type VisItem, type VisTimeline } from './vis.ts'

export interface TimelineProps {
  widthPx: number
  painter: Painter
  /** What lies over the timeline hands on the pointers that go down on it. */
  onReady: (vis: Pick<VisTimeline, 'forwardPointer'> | null) => void
}

/** What is shown for less long needs no words, nor rows of its own. */
const REST_MS = 100

export function Timeline({ widthPx, painter, onReady }: TimelineProps) {
  const host = useRef<HTMLDivElement>(null)
  const width = useRef(widthPx)
  const paints = useRef(painter)
  const drawn = useRef<{ resize: () => void; repaint: () => void } | null>(null)
  const { indexOf } = useChronology()
  const folded = useFolded()
  const words = useEventWords()
  const store = useViewerStore()
  const mover = useMover()
  const sized = widthPx > 0

  useEffect(() => {
    width.current = widthPx
    if (widthPx > 0) drawn.current?.resize()
  }, [widthPx])

  useEffect(() => {
    paints.current = painter
    drawn.current?.repaint()
  }, [painter])

  useEffect(() => {
    const element = host.current
    if (!sized || !element) return
    const leave = new AbortController()
    const { signal } = leave

    const placesIn = (items: readonly VisItem[]): number[] =>
      items.flatMap(({ element }) => indexOf.get(element.dataset.event ?? '') ?? [])
    const follow = (vis: VisTimeline): void => {
      let resting = 0
      const draw = (): void => {
        const items = paints.current.paint(store.getState(), width.current)
        vis.setItems(items)
        clearTimeout(resting)
        resting = setTimeout(rest, REST_MS, items)
      }
      const repaint = (): void => {
        paints.current.settle(store.getState(), width.current)
        vis.setRows(paints.current.rows())
        draw()
        vis.setWindow(mover.visible())
      }
      /** What is held is still being moved. */
      const isHeld = (): boolean => element.closest('.timeline-plot')?.matches(':active') ?? false
      const rest = (items: readonly VisItem[]): void => {
        words.ask(placesIn(items))
        if (isHeld()) resting = setTimeout(rest, REST_MS, items)
        else if (paints.current.settle(store.getState(), width.current)) {
          vis.setRows(paints.current.rows())
          draw()
        }
      }
      const change = (now: ViewerState, before: ViewerState): void => {
        if (now.window !== before.window) vis.setWindow(mover.visible())
        if (looks.some(part => now[part] !== before[part])) draw()
      }
      repaint()
      drawn.current = {
        repaint,
        resize: () => {
          vis.resize()
          draw()
        },
      }
      vis.show()
      signal.addEventListener('abort', store.subscribe(change))
      signal.addEventListener('abort', words.subscribe(draw))
      signal.addEventListener('abort', () => clearTimeout(resting))
      onReady(vis)
    }
    const drew = (): void => {
      if (drawn.current) element.dataset.ready = ''
      element.dispatchEvent(new Event(DRAWN, { bubbles: true }))
    }
    void createVis(element, mover.visible(), mover.moveTo, drew, signal).then(vis => vis && follow(vis))
    return () => {
      delete element.dataset.ready
      drawn.current = null
      onReady(null)
      leave.abort()
    }
  }, [sized, indexOf, words, store, mover, onReady])

  return (
    <div ref={host} data-view="timeline" className="timeline-host">
      {folded && <folded.Breaks widthPx={widthPx} />}
    </div>
  )
}

/** The parts of the state that show in the marks. */
const looks = ['window', 'selection', 'hovered', 'lit'] as const satisfies (keyof ViewerState)[]
