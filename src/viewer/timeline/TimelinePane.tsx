/** The timeline with all that belongs to it: axis, marks, the events as a list, the tray, the legend. */
import { Fragment, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import {
  useChronology,
  useEventsShown,
  useFolded,
  useLanes,
  useMover,
  useViewerState,
  useViewerStore,
} from '../state/context.tsx'
import { type Lane, type LanesBy, listedIn } from '../state/lanes.ts'
import { useIsPhone } from '../state/phone.ts'
import { useWidth } from '../state/use-width.ts'
import { soon } from '../ui/later.tsx'
import { strings } from '../ui/strings.en.ts'
import { AxisLabels, AxisLines } from './Axis.tsx'
import { EmptyNote } from './EmptyNote.tsx'
import { EventList } from './EventList.tsx'
import { LaneNames } from './LaneNames.tsx'
import { Legend } from './Legend.tsx'
import { laneKeys } from './lane-keys.ts'
import { laneOptions } from './lane-rows.ts'
import { rowCount } from './layout.ts'
import { lanePainter, type OpenGroup, type PaintedLane, rowPainter } from './painter.ts'
import { pointRows } from './point-rows.ts'
import { hasRows } from './rows.ts'
import { Timeline, type TimelineProps } from './Timeline.tsx'
import { wheelZoom } from './wheel-zoom.ts'
import './timeline.css'

const GroupList = soon(async () => (await import('./GroupList.tsx')).GroupList)

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
  const folded = useFolded()
  const lanes = useLanes()
  const by = useViewerState(state => state.lanesBy)
  const parted = by !== 'together'
  const apart = parted && !strip
  const shown = useEventsShown()
  const few = hasRows(shown.room)
  const rows = few && !apart && !strip
  const nothing = chronology.dated.length === 0
  const listPx = rows ? widthPx : 0
  // A list of its own is taken over after the timeline; rows come with their marks. As the same element it is left alone
  // until then: React takes over at once, and whole, what gets other properties.
  const list = useMemo(() => {
    const List = hasRows(chronology.dated.length) ? Fragment : Suspense
    return (
      <List>
        <EventList widthPx={listPx} />
      </List>
    )
  }, [chronology, listPx])
  const [vis, setVis] = useState<Parameters<TimelineProps['onReady']>[0]>(null)
  const onReady = useCallback<TimelineProps['onReady']>(ready => setVis(ready), [])
  const [group, setGroup] = useState<OpenGroup | null>(null)
  const [laneRows, setLaneRows] = useLaneRows(lanes, apart ? by : 'together')
  const closeGroup = useCallback(() => setGroup(null), [])

  const painter = useMemo(() => {
    if (rows) return rowPainter(chronology, shown.listed)
    const { dated } = chronology
    if (!apart) {
      const all: PaintedLane = { ...shown, options: strip ? STRIP : TOGETHER }
      return lanePainter(chronology, [all], {
        labelled: !strip,
        open: setGroup,
        named: false,
        ...(!strip && { onFit: setLaneRows }),
      })
    }
    const painted = lanes.map(lane => ({
      ...listedIn(dated, lane),
      options: laneOptions(lane.members.length, lanes.length),
    }))
    return lanePainter(chronology, painted, {
      labelled: true,
      open: setGroup,
      named: true,
      onFit: setLaneRows,
    })
  }, [chronology, shown, rows, strip, apart, lanes, setLaneRows])

  useEffect(() => {
    const element = plot.current
    if (!element) return
    const leave = new AbortController()
    wheelZoom(element, mover, leave.signal)
    return () => leave.abort()
  }, [mover])

  useEffect(() => {
    const element = plot.current
    if (!element) return
    const leave = new AbortController()
    laneKeys(element, mover, apart, leave.signal)
    return () => leave.abort()
  }, [mover, apart])

  useEffect(() => {
    const element = plot.current
    if (!element) return
    const leave = new AbortController()
    pointRows(element, store, rows ? shown.listed : null, vis?.forwardPointer, leave.signal)
    return () => leave.abort()
  }, [store, shown, rows, vis])

  const look = rows || (strip && few) ? 'has-rows' : 'has-lanes'
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
            {folded && <folded.BreakNames widthPx={widthPx} />}
            {!vis && <p className="timeline-loading">{strings.timeline.loading}</p>}
            {rows && shown.listed.length === 0 && (
              <p className="timeline-nothing">{strings.timeline.noEventsHere}</p>
            )}
          </>
        )}
        <div ref={plot} className="timeline-plot" tabIndex={-1}>
          {!nothing && <AxisLines widthPx={widthPx} />}
          <div
            className={`timeline-lanes${apart ? ' fades-below' : ''}`}
            style={laneRows && ({ '--lanes': laneRows.reduce((a, b) => a + b, 0) } as object)}
          >
            {apart && laneRows && <LaneNames rows={laneRows} />}
            <Timeline widthPx={widthPx} painter={painter} onReady={onReady} />
            {!nothing && !(rows && shown.members?.length === 0) && (
              <EmptyNote widthPx={widthPx} rows={rows} />
            )}
          </div>
          {parted && strip && <LaneNames />}
          {list}
        </div>
      </div>
      <Legend />
      {group && <GroupList key={group.element.title} group={group} onClose={closeGroup} />}
    </section>
  )
}

/** How many rows each lane has: at first all that it may need; undefined where the styles say it. */
function useLaneRows(lanes: readonly Lane[], by: LanesBy) {
  // Lanes that hold other events than before keep their rows until they are fitted anew.
  const key = `${by} ${lanes.length}`
  const [fit, setFit] = useState<{ key: string; rows: readonly number[] } | null>(null)
  const setRows = useCallback(
    (rows: readonly number[]) =>
      setFit(before =>
        before?.key === key && String(before.rows) === String(rows) ? before : { key, rows },
      ),
    [key],
  )
  const atFirst = useMemo(
    () =>
      by === 'together'
        ? undefined
        : lanes.map(({ members }) => 1 + rowCount(laneOptions(members.length, lanes.length))),
    [lanes, by],
  )
  return [fit?.key === key ? fit.rows : atFirst, setRows] as const
}
