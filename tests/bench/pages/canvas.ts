/** Reference: a bare canvas that draws the most salient events of each stretch of the window, and how many there are. */
import { events, text } from './events.ts'

const WIDTH = 600
const HEIGHT = 320
const LANE = 22
const LANES = 12
const BIN = 120
const PER_BIN = 3

const canvas = document.createElement('canvas')
canvas.width = WIDTH
canvas.height = HEIGHT
canvas.dataset.view = 'timeline'
document.body.append(canvas)
const jump = text()
const pen = canvas.getContext('2d')
if (!pen) throw new Error('no canvas')

const order = events.map((_, n) => n).sort((a, b) => (events[a]?.startMs ?? 0) - (events[b]?.startMs ?? 0))
const starts = Float64Array.from(order, n => events[n]?.startMs ?? 0)
const first = starts[0] ?? 0
const last = starts.at(-1) ?? 1
let from = first - (last - first) * 0.05
let to = last + (last - first) * 0.05

/** For each run of 64 events the most salient three: what bins are chosen from. */
const RUN = 64
const salience = (n: number): number => events[n]?.salience ?? 0
const best = Array.from({ length: Math.ceil(order.length / RUN) }, (_, n) =>
  order
    .slice(n * RUN, (n + 1) * RUN)
    .sort((a, b) => salience(b) - salience(a))
    .slice(0, PER_BIN),
)

function lowerBound(ms: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((starts[middle] ?? 0) < ms) low = middle + 1
    else high = middle
  }
  return low
}

let boxes: { x: number; y: number; event: number }[] = []
function draw(): void {
  if (!pen) return
  pen.clearRect(0, 0, WIDTH, HEIGHT)
  pen.font = '13px sans-serif'
  boxes = []
  const perPx = (to - from) / WIDTH
  const ends = new Float64Array(LANES)
  for (let px = 0; px < WIDTH; px += BIN) {
    const [a, b] = [lowerBound(from + px * perPx), lowerBound(from + (px + BIN) * perPx)]
    const runs =
      b - a > 4 * RUN ? best.slice(Math.ceil(a / RUN), Math.floor(b / RUN)).flat() : order.slice(a, b)
    const shown = runs.length > 400 ? runs.filter((_, n) => n % Math.ceil(runs.length / 400) === 0) : runs
    for (const event of shown.sort((p, q) => salience(q) - salience(p)).slice(0, PER_BIN)) {
      const x = ((events[event]?.startMs ?? 0) - from) / perPx
      const lane = ends.findIndex(end => end <= x)
      if (lane < 0) continue
      ends[lane] = x + BIN
      pen.fillStyle = '#a5d8ff'
      pen.fillRect(x, lane * LANE, BIN - 4, LANE - 3)
      pen.fillStyle = '#000'
      pen.fillText(events[event]?.title ?? '', x + 3, lane * LANE + 14, BIN - 8)
      boxes.push({ x, y: lane * LANE, event })
    }
    pen.fillText(`+${b - a}`, px, HEIGHT - 8)
  }
}
draw()
requestAnimationFrame(() => performance.mark('timeline-painted'))

let asked = 0
const ask = (): void => {
  if (asked > 0) return
  asked = requestAnimationFrame(() => {
    asked = 0
    draw()
  })
}
canvas.addEventListener(
  'wheel',
  event => {
    event.preventDefault()
    const at = from + ((to - from) * event.offsetX) / WIDTH
    const factor = event.deltaY < 0 ? 1 / 1.07 : 1.07
    from = at + (from - at) * factor
    to = at + (to - at) * factor
    ask()
  },
  { passive: false },
)
let dragged: { x: number; from: number; to: number; far: boolean } | null = null
canvas.addEventListener('pointerdown', ({ clientX: x }) => {
  dragged = { x, from, to, far: false }
})
canvas.addEventListener('pointermove', ({ clientX }) => {
  if (!dragged) return
  const by = ((dragged.x - clientX) * (dragged.to - dragged.from)) / WIDTH
  dragged.far ||= Math.abs(clientX - dragged.x) > 3
  from = dragged.from + by
  to = dragged.to + by
  ask()
})
canvas.addEventListener('pointerup', ({ offsetX, offsetY }) => {
  const far = dragged?.far
  dragged = null
  if (far) return
  const hit = boxes.find(
    ({ x, y }) => offsetX >= x && offsetX < x + BIN && offsetY >= y && offsetY < y + LANE,
  )
  if (hit) jump(hit.event)
})
/** Where an event can be clicked. */
Object.assign(window, {
  eventPoint: () => {
    const box = boxes.toSorted((a, b) => Math.abs(a.x - WIDTH / 2) - Math.abs(b.x - WIDTH / 2))[0]
    const { left, top } = canvas.getBoundingClientRect()
    return box ? [left + box.x + 10, top + box.y + 8] : null
  },
})
