/** The ribbon as lines: pure arithmetic from what was measured to the paths that are drawn. All in px of the gutter. */

export interface Stretch {
  top: number
  bottom: number
}

export interface Point {
  x: number
  y: number
}

/** One passage, tied to the row of what it tells. */
export interface Tie {
  passage: Stretch
  /** Middle of the word that tells it. */
  wordY: number
  row: Stretch
  /** So far beyond the rail its field goes on, up to the mark or to the row's own. */
  fieldPx: number
  undated: boolean
  /** `far`: one end is out of view. Of the selected event's passages one is `current`, the rest `other`. */
  look: 'plain' | 'far' | 'hovered' | 'other' | 'current'
}

export interface Scene {
  /** Where the two rails stand, and from where to where. */
  toldX: number
  told: Stretch
  happenedX: number
  happened: Stretch
  /** How far the text is read; null where there is no text to see. */
  readY: number | null
  /** When that was: middle of the row of what is told there. */
  whenY: number | null
  /** The same on the axis, where rows do not say it. */
  whenAt: Point | null
  /** Middles of the words in view that tell something. */
  words: readonly number[]
  ties: readonly Tie[]
}

/** The paths that make the ribbon, in the order in which they are painted. */
export const PARTS = [
  'band',
  'rail',
  'read',
  'far',
  'far-undated',
  'plain',
  'plain-undated',
  'tick',
  'hovered',
  'hovered-undated',
  'other',
  'core',
  'other-bar',
  'bar',
  'here',
] as const
export type Part = (typeof PARTS)[number]
export type Drawing = Record<Part, string>

export const nothingDrawn = (): Drawing => Object.fromEntries(PARTS.map(part => [part, ''])) as Drawing

const TICK_PX = 7
const ROW_TICK_PX = 4

/** What each part is drawn as: SVG path data, empty where there is nothing of it. */
export function drawingOf(scene: Scene): Drawing {
  const { toldX, told, happenedX, happened, readY, whenY, whenAt, words, ties } = scene
  const drawn = nothingDrawn()
  drawn.rail = upright(toldX, told) + upright(happenedX, happened)
  for (const tie of ties) {
    const { passage, wordY, row, look, undated } = tie
    const line = thread(toldX, wordY, happenedX, middleOf(row))
    if (look === 'current' || look === 'other') {
      drawn.band += band(toldX, passage, happenedX, row, tie.fieldPx)
      drawn[look === 'current' ? 'core' : 'other'] += line
      drawn[look === 'current' ? 'bar' : 'other-bar'] += upright(toldX, passage)
    } else drawn[`${look}${undated ? '-undated' : ''}`] += line
    if (look !== 'far') drawn.tick += level(happenedX - ROW_TICK_PX, middleOf(row), happenedX)
  }
  for (const y of words) drawn.tick += level(toldX - TICK_PX, y, toldX)
  if (readY !== null) {
    drawn.read = upright(toldX, { top: told.top, bottom: readY })
    drawn.here = path`M${toldX - 4.5} ${readY}h9l-4.5 6.5z`
  }
  if (whenY !== null) drawn.here += path`M${happenedX - 12} ${whenY - 4.5}v9l6.5-4.5z`
  if (whenAt) drawn.here += pointer(whenAt)
  return drawn
}

/** From a passage to a row, level at both ends. */
export function thread(fromX: number, fromY: number, toX: number, toY: number): string {
  const turn = (fromX + toX) / 2
  return path`M${fromX} ${fromY}C${turn} ${fromY} ${turn} ${toY} ${toX} ${toY}`
}

/** As high as the passage at its left, as the row at its right, and from there on a field. */
export function band(fromX: number, from: Stretch, toX: number, to: Stretch, fieldPx: number): string {
  const turn = (fromX + toX) / 2
  const there = path`M${fromX} ${from.top}C${turn} ${from.top} ${turn} ${to.top} ${toX} ${to.top}`
  const back = path`V${to.bottom}H${toX}C${turn} ${to.bottom} ${turn} ${from.bottom} ${fromX} ${from.bottom}Z`
  return there + path`H${toX + fieldPx}` + back
}

/** Points from below at a moment on the axis. */
export const pointer = ({ x, y }: Point): string => path`M${x} ${y}l4.5 5.5h-9z`

/**
 * What is out of view is drawn nearer than it is, so that threads to it leave the view at a slant: never farther off
 * than half the view, and always in order.
 */
export function folded(y: number, height: number): number {
  const reach = height / 2
  const beyond = (px: number): number => (reach * px) / (px + reach || 1)
  if (y < 0) return -beyond(-y)
  return y > height ? height + beyond(y - height) : y
}

/** What lies outside a frame is drawn at its edge. */
export const clamped = ({ top, bottom }: Stretch, frame: Stretch): Stretch => {
  const inside = (y: number): number => Math.min(Math.max(y, frame.top), Math.max(frame.top, frame.bottom))
  return { top: inside(top), bottom: inside(bottom) }
}

export const overlaps = (a: Stretch, b: Stretch): boolean => a.bottom > b.top && a.top < b.bottom

export const middleOf = ({ top, bottom }: Stretch): number => (top + bottom) / 2

export const upright = (x: number, { top, bottom }: Stretch): string =>
  bottom > top ? path`M${x} ${top}V${bottom}` : ''

export const level = (fromX: number, y: number, toX: number): string => path`M${fromX} ${y}H${toX}`

/** Path data with numbers of a tenth of a px: finer ones cannot be seen. */
export const path = (words: TemplateStringsArray, ...numbers: number[]): string =>
  String.raw(words, ...numbers.map(n => Math.round(n * 10) / 10))
