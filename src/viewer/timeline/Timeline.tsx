/** The zoomable timeline: marks drawn by vis-timeline, which is loaded after the text stands. */
import { useEffect, useMemo, useRef } from 'react'
import { useChronology, useMover, useViewerStore } from '../state/context.tsx'
import { around, closed } from '../state/window.ts'
import { formatWhen } from '../ui/dates.ts'
import { strings } from '../ui/strings.en.ts'
import { type Drawn, type LayoutOptions, laneCount, layout, layoutIndex } from './layout.ts'
import { eventMark, groupMark, type MarkLook, paintGroup, paintMark } from './marks.ts'
import { createVis, type VisItem, type VisTimeline } from './vis.ts'

export interface TimelineProps {
  widthPx: number
  /** null: one row an event. */
  lanes: Omit<LayoutOptions, 'widthPx'> | null
  /** What lies over the timeline hands on the pointers that go down on it. */
  onReady: (vis: Pick<VisTimeline, 'forwardPointer'> | null) => void
}

export function Timeline({ widthPx, lanes, onReady }: TimelineProps) {
  const host = useRef<HTMLDivElement>(null)
  const store = useViewerStore()
  const chronology = useChronology()
  const mover = useMover()
  const index = useMemo(() => layoutIndex(chronology.dated), [chronology])
  const sized = widthPx > 0

  useEffect(() => {
    if (!sized || !host.current) return
    const element = host.current
    const leave = new AbortController()
    const { signal } = leave
    const marks = new Map<string, HTMLElement>()
    const options = lanes && { ...lanes, widthPx }

    const drawn = (): Drawn[] => {
      const { selection, window } = store.getState()
      const selected = selection.kind === 'event' ? (chronology.indexOf.get(selection.id) ?? null) : null
      if (options) return layout(index, window ?? chronology.opening, options, selected)
      return chronology.dated.map((placed, lane) => ({ kind: 'event', placed, lane, labelPx: 0 }))
    }
    const draw = (vis: VisTimeline): void => {
      const { selection, window, hovered } = store.getState()
      const visible = window ?? chronology.opening
      const msPerPx = (visible.end - visible.start) / widthPx
      const items: VisItem[] = []
      for (const one of drawn()) {
        if (one.kind === 'group') {
          const mark = cached(marks, one.id, groupMark)
          paintGroup(mark, one.members, index.fromMs, strings.timeline.group(one.members.count))
          mark.onclick = () => mover.glideTo(around({ startMs: one.fromMs, endMs: one.toMs + 1 }))
          items.push({ id: one.id, lane: one.lane, startMs: one.fromMs, endMs: one.toMs, element: mark })
          continue
        }
        const { placed } = one
        const { event } = placed
        const mark = cached(marks, event.id, () => eventMark(event.id))
        const date = event.time ? formatWhen(event.time) : ''
        const look: MarkLook = {
          placed,
          title: `${date}: ${event.title}`,
          msPerPx,
          selected: selection.kind === 'event' && selection.id === event.id,
          hovered: hovered === event.id,
        }
        if (one.labelPx > 0) look.label = { date, title: event.title, widthPx: one.labelPx }
        paintMark(mark, look)
        // An open end reaches to the edge of the window, so that its arrow is seen.
        const { startMs, endMs } = options ? closed(placed) : placed
        items.push({
          id: event.id,
          lane: one.lane,
          startMs: startMs === -Infinity ? Math.min(visible.start, endMs) : startMs,
          endMs: endMs === Infinity ? Math.max(visible.end, startMs) : endMs,
          element: mark,
        })
      }
      vis.setItems(items)
    }

    const start = async (): Promise<void> => {
      const opening = store.getState().window ?? chronology.opening
      const vis = await createVis(element, opening, mover.moveTo, signal)
      if (!vis) return
      vis.setLanes(options ? laneCount(index, options) : chronology.dated.length)
      draw(vis)
      const stop = store.subscribe((now, before) => {
        if (now.window !== before.window) vis.setWindow(now.window ?? chronology.opening)
        if (
          now.window !== before.window ||
          now.selection !== before.selection ||
          now.hovered !== before.hovered
        )
          draw(vis)
      })
      vis.setWindow(store.getState().window ?? chronology.opening)
      signal.addEventListener('abort', stop)
      element.dataset.ready = ''
      onReady(vis)
    }
    void start()
    return () => {
      delete element.dataset.ready
      onReady(null)
      leave.abort()
    }
  }, [sized, widthPx, lanes, store, chronology, index, mover, onReady])

  return (
    <div
      ref={host}
      data-view="timeline"
      className="timeline-host"
      role="img"
      aria-label={strings.timeline.name}
    />
  )
}

function cached<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
