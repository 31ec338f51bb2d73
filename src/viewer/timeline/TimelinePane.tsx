/** The timeline with all that belongs to it: overview, axis, marks, the events as a list, the tray, the legend. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { useChronology, useMover, useViewerStore } from '../state/context.tsx'
import { useWidth } from '../state/use-width.ts'
import { msOf, zoom } from '../state/window.ts'
import { strings } from '../ui/strings.en.ts'
import { AxisLabels, AxisLines } from './Axis.tsx'
import { EventList } from './EventList.tsx'
import { Legend } from './Legend.tsx'
import { Overview } from './Overview.tsx'
import { pointRows } from './point-rows.ts'
import { Timeline, type TimelineProps } from './Timeline.tsx'
import './timeline.css'

/** So many events have a row each. */
const MOST_ROWS = 24
/** Narrower than this the timeline is a strip of marks over a list. */
const STRIP_PX = 440
const LANES = { leastBinPx: 92, perBin: 3, spanLanes: 3, labelled: true }
const STRIP = { leastBinPx: 26, perBin: 3, spanLanes: 2, labelled: false }

export function TimelinePane() {
  const { dated, opening } = useChronology()
  const store = useViewerStore()
  const mover = useMover()
  const plot = useRef<HTMLDivElement>(null)
  const widthPx = useWidth(plot)
  const strip = widthPx > 0 && widthPx < STRIP_PX
  const rows = dated.length <= MOST_ROWS
  const [vis, setVis] = useState<Parameters<TimelineProps['onReady']>[0]>(null)
  const onReady = useCallback<TimelineProps['onReady']>(ready => setVis(ready), [])

  // Ctrl and wheel zooms around the pointer, over marks and labels alike; the plain wheel scrolls the page.
  useEffect(() => {
    const element = plot.current
    if (!element) return
    const leave = new AbortController()
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return
      event.preventDefault()
      event.stopPropagation()
      const now = store.getState().window ?? opening
      const { left, width } = element.getBoundingClientRect()
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 24 : event.deltaY
      const factor = Math.exp(Math.max(-240, Math.min(240, pixels)) * 0.0025)
      mover.moveTo(zoom(now, factor, msOf(event.clientX - left, now, width)))
    }
    element.addEventListener('wheel', wheel, { passive: false, capture: true, signal: leave.signal })
    return () => leave.abort()
  }, [store, mover, opening])

  useEffect(() => {
    const element = plot.current
    if (!element || !vis) return
    const leave = new AbortController()
    pointRows(element, store, rows && !strip ? dated : null, vis.forwardPointer, leave.signal)
    return () => leave.abort()
  }, [store, dated, rows, strip, vis])

  return (
    <section className={`timeline ${rows ? 'has-rows' : 'has-lanes'}`} aria-label={strings.timeline.name}>
      <Overview rows={rows} />
      <div className="timeline-body">
        <AxisLabels widthPx={widthPx} />
        <div ref={plot} className="timeline-plot">
          <AxisLines widthPx={widthPx} />
          <Timeline widthPx={widthPx} lanes={strip ? STRIP : rows ? null : LANES} onReady={onReady} />
          <EventList widthPx={rows && !strip ? widthPx : 0} />
        </div>
      </div>
      <Legend />
    </section>
  )
}
