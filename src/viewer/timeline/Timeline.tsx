/** The zoomable timeline. vis-timeline is loaded after the text stands. */
import { useEffect, useRef } from 'react'
import { dayNumber } from '../../story/days.ts'
import { useStory, useViewerState, useViewerStore } from '../state/context.tsx'

const DAY = 86_400_000

export function Timeline() {
  const host = useRef<HTMLDivElement>(null)
  const { events } = useStory()
  const store = useViewerStore()
  const selection = useViewerState(state => state.selection)
  useEffect(() => {
    const leave = new AbortController()
    const start = async () => {
      const [{ Timeline: Vis }, { DataSet }, { default: moment }] = await Promise.all([
        import('vis-timeline/esnext'),
        import('vis-data/esnext'),
        import('moment'),
        import('vis-timeline/styles/vis-timeline-graph2d.min.css'),
      ])
      if (leave.signal.aborted || !host.current) return
      const items = events.flatMap(event => {
        if (!event.time?.earliest || !event.time.latest) return []
        const content = document.createElement('span')
        content.dataset.event = event.id
        content.textContent = event.title
        return [
          {
            id: event.id,
            content,
            start: new Date(dayNumber(event.time.earliest) * DAY),
            end: new Date((dayNumber(event.time.latest) + 1) * DAY),
          },
        ]
      })
      const timeline = new Vis(host.current, new DataSet(items as never), {
        moment: (date: Date) => moment.utc(date),
        showCurrentTime: false,
        zoomKey: 'ctrlKey',
      } as never)
      timeline.on('select', ({ items: [id] }: { items: string[] }) => {
        if (id) store.getState().select({ kind: 'event', id, passage: 0 })
      })
      leave.signal.addEventListener('abort', () => timeline.destroy())
    }
    start()
    return () => leave.abort()
  }, [events, store])
  return <div ref={host} data-view="timeline" data-selected={selection.kind} />
}
