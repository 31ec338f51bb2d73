/** The timeline with all that belongs to it: axis, marks, the events as a list, the tray, the legend. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useChronology, useMover, useViewerStore } from '../state/context.tsx'
import { useIsPhone } from '../state/phone.ts'
import { useWidth } from '../state/use-width.ts'
import { around } from '../state/window.ts'
import { DAY_MS } from '../ui/certainty.ts'
import { strings } from '../ui/strings.en.ts'
import { AxisLabels, AxisLines } from './Axis.tsx'
import { EventList } from './EventList.tsx'
import { Legend } from './Legend.tsx'
import { firstOf } from './layout.ts'
import { lanePainter, rowPainter } from './painter.ts'
import { pointRows } from './point-rows.ts'
import { hasRows } from './rows.ts'
import { Timeline, type TimelineProps } from './Timeline.tsx'
import { wheelZoom } from './wheel-zoom.ts'
import './timeline.css'

const LANES = { leastBinPx: 112, perBin: 4, phases: 2, spanLanes: 2, labelled: true } as const
/** Phones: marks without words over a list. */
const STRIP = { leastBinPx: 26, perBin: 3, phases: 1, spanLanes: 2, labelled: false } as const

export function TimelinePane() {
  const chronology = useChronology()
  const store = useViewerStore()
  const mover = useMover()
  const plot = useRef<HTMLDivElement>(null)
  const widthPx = useWidth(plot)
  const strip = useIsPhone()
  const rows = hasRows(chronology)
  const nothing = chronology.dated.length === 0
  const [vis, setVis] = useState<Parameters<TimelineProps['onReady']>[0]>(null)
  const onReady = useCallback<TimelineProps['onReady']>(ready => setVis(ready), [])

  const painter = useMemo(() => {
    if (rows && !strip) return rowPainter(chronology)
    return lanePainter(chronology, strip ? STRIP : LANES, ({ fromMs, toMs, members }) => {
      // What begins on one day is not told apart by zooming: then the list shows it.
      const id = chronology.ids[firstOf(members)]
      if (toMs - fromMs >= DAY_MS) mover.glideTo(around({ startMs: fromMs, endMs: toMs }))
      else if (id !== undefined) store.getState().select({ kind: 'event', id, passage: 0 })
    })
  }, [chronology, rows, strip, mover, store])

  useEffect(() => {
    const element = plot.current
    if (!element) return
    const leave = new AbortController()
    wheelZoom(element, store, chronology.opening, mover, leave.signal)
    return () => leave.abort()
  }, [store, mover, chronology])

  useEffect(() => {
    const element = plot.current
    if (!element || !vis) return
    const leave = new AbortController()
    pointRows(element, store, rows && !strip ? chronology.dated : null, vis.forwardPointer, leave.signal)
    return () => leave.abort()
  }, [store, chronology, rows, strip, vis])

  return (
    <section className={`timeline ${rows ? 'has-rows' : 'has-lanes'}`} aria-label={strings.timeline.name}>
      <div className="timeline-body fades-below">
        {nothing ? (
          <p className="timeline-nothing">{strings.timeline.noneDated}</p>
        ) : (
          <AxisLabels widthPx={widthPx} />
        )}
        <div ref={plot} className="timeline-plot">
          {!nothing && <AxisLines widthPx={widthPx} />}
          <Timeline widthPx={widthPx} painter={painter} onReady={onReady} />
          <EventList widthPx={rows && !strip ? widthPx : 0} />
        </div>
      </div>
      {!nothing && <Legend />}
    </section>
  )
}
