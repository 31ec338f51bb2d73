/** Which words stand along an axis, and where: none cut by an edge, none over another. */
import type { Axis, Tick } from './ticks.ts'

export interface AxisLabel {
  label: string
  /** Its middle. */
  px: number
}

export interface AxisText {
  /** What the labels leave out; it stands at the left edge. */
  context: string
  labels: Tick[]
  /** The word for the day of publication; null where that is out of sight. */
  published: AxisLabel | null
}

/** Between two words. */
const GAP_PX = 10
/** Of a letter or digit, in parts of the size of the type: rather too wide than too narrow. */
const LETTER = 0.58

/** Letters as wide as they are high: those of East Asia. */
const FULL = /[\u2e80-\uffdc]/g

/** About how wide words are drawn. */
export function wordsPx(words: string, typePx: number): number {
  const full = words.match(FULL)?.length ?? 0
  return ((words.length - full) * LETTER + full) * typePx
}

/**
 * @param published the word, and where the day of publication falls; null where that is unknown.
 * @param typePx size of the type.
 */
export function axisText(
  { ticks, context }: Axis,
  published: AxisLabel | null,
  widthPx: number,
  typePx: number,
): AxisText {
  const half = (text: string): number => wordsPx(text, typePx) / 2
  const fromPx = context ? wordsPx(context, typePx) + GAP_PX : 0
  const seen = published && published.px >= 0 && published.px <= widthPx ? published : null
  // Its line may be at the very edge: the word moves in, and the ticks make room.
  const word = seen && { ...seen, px: inside(seen.px, half(seen.label), fromPx, widthPx) }
  // Steps are laid for words of usual length: of longer ones, of years of five signs, some give way.
  let reached = fromPx
  const free = ({ label, px }: Tick): boolean => {
    const isFree =
      px - half(label) >= reached &&
      px + half(label) <= widthPx &&
      (word === null || Math.abs(px - word.px) >= half(label) + half(word.label) + GAP_PX)
    if (isFree) reached = px + half(label)
    return isFree
  }
  return { context, labels: ticks.filter(free), published: word }
}

const inside = (px: number, half: number, fromPx: number, toPx: number): number =>
  Math.max(fromPx + half, Math.min(px, toPx - half))
