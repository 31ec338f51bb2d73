/** The timeline with all that belongs to it: axis, marks, the events as a list, the tray, the legend. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useChronology, useLanes, useMover, useViewerState, useViewerStore } from '../state/context.tsx'
import { listedIn } from '../state/lanes.ts'
import { useIsPhone } from '../state/phone.ts'
import { useWidth } from '../state/use-width.ts'
import { strings } from '../ui/strings.en.ts'
import { AxisLabels, AxisLines } from './Axis.tsx'
import { EmptyNote } from './EmptyNote.tsx'
import { EventList } from './EventList.tsx'
import { GroupList } from './GroupList.tsx'
import { LaneNames } from './LaneNames.tsx'
import { Legend } from './Legend.tsx'
import { laneKeys } from './lane-keys.ts'
import { laneRows } from './lane-rows.ts'
import { lanePainter, type OpenGroup, type PaintedLane, rowPainter } from './painter.ts'
import { pointRows } from './point-rows.ts'
import { hasRows } from './rows.ts'
import { Timeline, type TimelineProps } from './Timeline.tsx'
import { wheelZoom } from './wheel-zoom.ts'
import './timeline.css'

const TOGETHER = { leastBinPx: 176, perBin: 4, phases: 2, spanRows: 2, groups: true } as const
/** Phones: marks without words over a list. */
const STRIP = { leastBinPx: 26, perBin: 3, phases: 1, spanRows: 2, groups: true } as const

export function TimelinePane() {
  const chronology = useChronology()
  const store = useViewerStore()
  const mover = useMover()
  const plot = useRef<HTMLDivElement>(null)
  const widthPx = useWidth(plot)
  const strip = useIsPhone()
  const lanes = useLanes()
  const apart = useViewerState(state => state.lanesBy !== 'together') && !strip
  const rows = hasRows(chronology) && !apart && !strip
  const laid = useMemo(() => (apart ? laneRows(lanes) : []), [apart, lanes])
  const nothing = chronology.dated.length === 0
  const [vis, setVis] = useState<Parameters<TimelineProps['onReady']>[0]>(null)
  const onReady = useCallback<TimelineProps['onReady']>(ready => setVis(ready), [])
  const [group, setGroup] = useState<OpenGroup | null>(null)
  const closeGroup = useCallback(() => setGroup(null), [])

  const painter = useMemo(() => {
    if (rows) return rowPainter(chronology)
    const { dated } = chronology
    const painted: PaintedLane[] = apart
      ? laid.map(({ lane, ...rows }) => ({ ...rows, ...listedIn(dated, lanes[lane]) }))
      : [{ ...listedIn(dated, undefined), marksRow: 0, options: strip ? STRIP : TOGETHER }]
    return lanePainter(chronology, painted, !strip, setGroup)
  }, [chronology, rows, strip, apart, lanes, laid])

  useEffect(() => {
    const element = plot.current
    if (!element) return
    const leave = new AbortController()
    wheelZoom(element, store, chronology.opening, mover, leave.signal)
    return () => leave.abort()
  }, [store, mover, chronology])

  useEffect(() => {
    const element = plot.current
    if (!element) return
    const leave = new AbortController()
    laneKeys(element, mover, apart, leave.signal)
    return () => leave.abort()
  }, [mover, apart])

  useEffect(() => {
    const element = plot.current
    if (!element || !vis) return
    const leave = new AbortController()
    pointRows(element, store, rows ? chronology.dated : null, vis.forwardPointer, leave.signal)
    return () => leave.abort()
  }, [store, chronology, rows, vis])

  const look = rows || (strip && hasRows(chronology)) ? 'has-rows' : 'has-lanes'
  return (
    <section
      className={`timeline ${look}${apart ? ' has-lanes-apart' : ''}`}
      aria-label={strings.timeline.name}
    >
      <div className="timeline-body fades-below">
        {nothing ? (
          <p className="timeline-nothing">{strings.timeline.noneDated}</p>
        ) : (
          <>
            <AxisLabels widthPx={widthPx} />
            {!vis && <p className="timeline-loading">{strings.timeline.loading}</p>}
          </>
        )}
        <div ref={plot} className="timeline-plot" tabIndex={-1}>
          {!nothing && <AxisLines widthPx={widthPx} />}
          <div
            className={`timeline-lanes${apart ? ' fades-below' : ''}`}
            style={apart ? ({ '--lanes': painter.rows } as object) : undefined}
          >
            {apart && <LaneNames rows={laid} />}
            <Timeline widthPx={widthPx} painter={painter} onReady={onReady} />
            {!nothing && <EmptyNote widthPx={widthPx} rows={rows} />}
          </div>
          <EventList widthPx={rows ? widthPx : 0} />
        </div>
      </div>
      {!nothing && <Legend />}
      {group && <GroupList key={group.element.title} group={group} onClose={closeGroup} />}
    </section>
  )
}
