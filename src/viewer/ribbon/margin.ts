/** On phones the ribbon is one thread: from the passage up the margin of the text to the mark in the strip above it. */
import { type Drawing, level, nothingDrawn, path, type Stretch, upright } from './geometry.ts'

/** All in px of what the ribbon lies over. */
export interface MarginScene {
  x: number
  /** From the strip's lower edge to the foot of the view. */
  rail: Stretch
  /** Middles of the words in view that tell something. */
  words: readonly number[]
  /** Of the selected event. */
  passages: readonly { stretch: Stretch; current: boolean }[]
  /** Of the selected event; null where the strip shows none. */
  mark: { x: number; y: number } | null
  /** Of what is told where one reads; null where the strip shows none. */
  now: { x: number; y: number } | null
}

const TICK_PX = 3
/** Below the strip the thread turns from the margin to the mark. */
const TURN_PX = 40

export function marginDrawingOf({ x, rail, words, passages, mark, now }: MarginScene): Drawing {
  const drawn = nothingDrawn()
  drawn.rail = upright(x, rail)
  for (const y of words) if (y > rail.top && y < rail.bottom) drawn.tick += level(x - TICK_PX, y, x + TICK_PX)
  for (const { stretch, current } of passages) {
    const top = Math.max(stretch.top, rail.top)
    drawn[current ? 'bar' : 'other-bar'] += upright(x, { top, bottom: Math.min(stretch.bottom, rail.bottom) })
    if (current && mark && stretch.bottom > rail.top) drawn.core += upToMark(x, top, rail, mark)
  }
  if (now) drawn.here = path`M${now.x} ${now.y}l4 6h-8z`
  return drawn
}

function upToMark(x: number, fromY: number, rail: Stretch, mark: { x: number; y: number }): string {
  const turnY = rail.top + TURN_PX
  const start = Math.max(turnY, Math.min(fromY, rail.bottom))
  const bend = path`C${x} ${rail.top + 12} ${mark.x} ${rail.top + 20} ${mark.x} ${rail.top - 8}`
  return path`M${x} ${start}V${turnY}` + bend + path`V${mark.y}`
}
