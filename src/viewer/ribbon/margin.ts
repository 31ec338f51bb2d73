/** On phones the ribbon is one thread: from the passage up the margin of the text to the mark in the strip above it. */
import {
  type Drawing,
  level,
  nothingDrawn,
  type Point,
  path,
  pointer,
  type Stretch,
  upright,
} from './geometry.ts'

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
  mark: Point | null
  /** Where the strip's axis shows when that was which one reads; null where it does not. */
  whenAt: Point | null
}

const TICK_PX = 3
/** How round the thread's corners are. */
const CORNER_PX = 8

export function marginDrawingOf({ x, rail, words, passages, mark, whenAt }: MarginScene): Drawing {
  const drawn = nothingDrawn()
  drawn.rail = upright(x, rail)
  for (const y of words) if (y > rail.top && y < rail.bottom) drawn.tick += level(x - TICK_PX, y, x + TICK_PX)
  for (const { stretch, current } of passages) {
    const top = Math.max(stretch.top, rail.top)
    drawn[current ? 'bar' : 'other-bar'] += upright(x, { top, bottom: Math.min(stretch.bottom, rail.bottom) })
    if (current && mark && stretch.bottom > rail.top) drawn.core += upToMark(x, top, rail, mark)
  }
  if (whenAt) drawn.here = pointer(whenAt)
  return drawn
}

/** Up the margin, along the strip's edge, up to the mark: never across the words. */
function upToMark(x: number, fromY: number, { top, bottom }: Stretch, mark: Point): string {
  const start = Math.max(top + CORNER_PX, Math.min(fromY, bottom))
  const aside = Math.min(CORNER_PX, Math.abs(mark.x - x) / 2) * Math.sign(mark.x - x)
  const along = path`V${top + CORNER_PX}Q${x} ${top} ${x + aside} ${top}H${mark.x - aside}`
  return path`M${x} ${start}` + along + path`Q${mark.x} ${top} ${mark.x} ${top - CORNER_PX}V${mark.y}`
}
