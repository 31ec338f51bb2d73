/** Reference: vis-timeline, given all events at once, as its examples do. */
import { DataSet } from 'vis-data/esnext'
import { Timeline } from 'vis-timeline/esnext'
import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
import { events, text } from './events.ts'

const host = document.createElement('div')
host.dataset.view = 'timeline'
document.body.append(host)
const jump = text()
const items = new DataSet(
  events.map(({ startMs, endMs, title }, id) => ({
    id,
    content: title,
    start: new Date(startMs),
    ...(endMs > startMs && { end: new Date(endMs) }),
  })),
)
const timeline = new Timeline(host, items as never, { height: 320 })
timeline.on('select', ({ items: [id] }: { items: number[] }) => id !== undefined && jump(id))
