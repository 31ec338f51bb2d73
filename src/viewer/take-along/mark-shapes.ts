/** Marks as shapes: the same forms as `ui/mark.css` draws, in px. */
import type { EventTime } from '../../story/types.ts'
import type { Form, Status } from '../ui/certainty.ts'
import { COLOURS, type PathShape, px } from './picture.ts'

export interface MarkLook {
  form: Form
  status: Status
  basis?: EventTime['basis']
}

const HEIGHT = 10
const POINT = 5
const { ink, paper } = COLOURS
const line = (d: string, strokePx: number, dash?: readonly number[]): PathShape => ({
  kind: 'path',
  d,
  stroke: ink,
  strokePx,
  ...(dash && { dash }),
})
const field = (d: string, fill: string = ink): PathShape => ({ kind: 'path', d, fill })

const box = (x: number, y: number, width: number): string =>
  `M${px(x)} ${px(y - HEIGHT / 2)}h${px(width)}v${HEIGHT}h${px(-width)}Z`
const ring = (x: number, y: number, r: number): string =>
  `M${px(x - r)} ${px(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
const pill = (x: number, y: number, width: number): string => {
  const straight = Math.max(0, width - HEIGHT)
  const r = HEIGHT / 2
  return `M${px(x + r)} ${px(y - r)}h${px(straight)}a${r} ${r} 0 0 1 0 ${HEIGHT}h${px(-straight)}a${r} ${r} 0 0 1 0 ${-HEIGHT}Z`
}

/** Slanting lines within a box. */
function hatch(x: number, y: number, width: number): string {
  const [top, bottom] = [y - HEIGHT / 2, y + HEIGHT / 2]
  let d = ''
  for (let at = x - HEIGHT + 2; at < x + width; at += 5) {
    // From the foot at `at` up to the right, cut by both sides.
    const from = Math.max(at, x)
    const to = Math.min(at + HEIGHT, x + width)
    if (to > from)
      d += `M${px(from)} ${px(bottom - (from - at))}L${px(to)} ${px(Math.max(top, bottom - (to - at)))}`
  }
  return d
}

/**
 * @param x where it begins, @param y its middle, @param width its true one; points are as wide as they are.
 */
export function markShapes(
  { form, status, basis }: MarkLook,
  x: number,
  y: number,
  width: number,
): PathShape[] {
  const isPoint = form === 'day' || form === 'instant'
  const middle = x + width / 2
  const wide = Math.max(width, isPoint ? 0 : HEIGHT + 4)
  const from = middle - wide / 2
  if (form === 'since') return arrow(x, y, Math.max(28, width), 1, status)
  if (form === 'before') return arrow(x + width, y, Math.max(28, width), -1, status)
  switch (status) {
    case 'reported':
      return isPoint
        ? [field(ring(middle, y, POINT), paper), line(ring(middle, y, POINT - 0.5), 2)]
        : [line(form === 'within' ? hatch(from + 3, y, wide - 6) : '', 1), line(pill(from, y, wide), 1.5)]
    case 'alleged':
    case 'asked':
      return isPoint
        ? [
            field(ring(middle, y, POINT), paper),
            line(ring(middle, y, POINT), 1.5),
            field(ring(middle, y, 1.75)),
          ]
        : [
            line(pill(from, y, wide), 1.5),
            line(`M${px(from + 5)} ${px(y)}H${px(from + wide - 4)}`, 2, [2, 4]),
          ]
    case 'planned':
      return [line(pill(middle - Math.max(14, wide) / 2, y, Math.max(14, wide)), 1.5, [3.5, 2.5])]
    case 'hypothetical':
      return [line(pill(middle - Math.max(14, wide) / 2, y, Math.max(14, wide)), 1.75, [1.75, 2.5])]
    case 'denied':
      return [
        field(pill(middle - Math.max(11, wide) / 2, y, Math.max(11, wide)), paper),
        line(isPoint ? ring(middle, y, POINT) : pill(from, y, wide), 1.75),
        line(`M${px(middle - 6.5)} ${px(y + 6.5)}L${px(middle + 6.5)} ${px(y - 6.5)}`, 1.75),
      ]
    default:
      return asserted(form, basis, from, y, wide)
  }
}

function asserted(form: Form, basis: MarkLook['basis'], x: number, y: number, width: number): PathShape[] {
  const middle = x + width / 2
  if (form === 'day' || form === 'instant') {
    if (basis !== 'publication') return [field(ring(middle, y, POINT))]
    return [
      field(ring(middle, y, POINT), paper),
      line(ring(middle, y, POINT - 0.5), 1.5),
      field(`M${px(middle)} ${px(y - POINT)}a${POINT} ${POINT} 0 0 0 0 ${2 * POINT}Z`),
    ]
  }
  if (form === 'span') return [field(box(x, y, width))]
  if (form === 'within')
    return [
      line(hatch(x, y, width), 1.25),
      line(`M${px(x)} ${px(y - 5)}v${HEIGHT}M${px(x + width)} ${px(y - 5)}v${HEIGHT}`, 1.25),
    ]
  return [0.15, 0.45, 1, 1, 0.45, 0.15].map((opacity, n) => ({
    ...field(box(x + (width * n) / 6, y, width / 6)),
    opacity,
  }))
}

/** Open to one side: solid since then, hatched before it; hollow or broken where nobody says that it happened. */
function arrow(x: number, y: number, width: number, by: 1 | -1, status: Status): PathShape[] {
  const tip = x + by * width
  const neck = tip - by * 8
  const head = field(`M${px(tip)} ${px(y)}L${px(neck)} ${px(y - 5)}V${px(y + 5)}Z`)
  const [from, to] = by === 1 ? [x, neck] : [neck, x]
  const told = status === 'asserted' || status === 'denied'
  if (!told)
    return [
      head,
      line(
        `M${px(from)} ${px(y)}H${px(to)}`,
        1.5,
        status === 'planned' || status === 'hypothetical' ? [4, 3] : undefined,
      ),
    ]
  const shaft =
    by === 1
      ? field(`M${px(from)} ${px(y - 2)}H${px(to)}V${px(y + 2)}H${px(from)}Z`)
      : line(hatch(from, y, to - from), 1.25)
  return status === 'denied'
    ? [head, shaft, line(`M${px(x - 6)} ${px(y + 6)}L${px(x + 6)} ${px(y - 6)}`, 1.75)]
    : [head, shaft]
}
