/** A text without the characters that take no place on the page, and the way between the two. */
import type { Span } from '../story/types.ts'

/** Soft hyphen, zero-width space, joiners and byte order mark; the joiner that makes one emoji of several stays. */
const INVISIBLE =
  /[\u00ad\u200b\u200c\u2060\ufeff]|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d/gu

export interface Visible {
  /** What a reader sees, every other character as it was. */
  text: string
  /** A span of the original text (UTF-16 offsets), as one of `text`. */
  inView(span: Span): Span
  /** A span of `text`, as one of the original: from its first visible character to its last. */
  inOriginal(span: Span): Span
}

/** The visible characters of a text. Linear; each span is found by halving. */
export function visible(original: string): Visible {
  const gaps = Array.from(original.matchAll(INVISIBLE), ({ index }) => index)
  if (gaps.length === 0) return { text: original, inView: span => span, inOriginal: span => span }
  const shown = (offset: number): number => offset - countOf(gaps, gap => gap < offset)
  // The gap with number i has i gaps before it: it stands before the visible character at `gap - i`.
  const place = (offset: number): number => offset + countOf(gaps, (gap, i) => gap - i <= offset)
  return {
    text: original.replace(INVISIBLE, ''),
    inView: ({ start, end }) => ({ start: shown(start), end: shown(end) }),
    inOriginal: ({ start, end }) => ({
      start: place(start),
      end: end > start ? place(end - 1) + 1 : place(start),
    }),
  }
}

/** How many of some numbers, in order, hold: those that do come first. */
function countOf(numbers: readonly number[], holds: (n: number, index: number) => boolean): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(numbers[middle] ?? 0, middle)) low = middle + 1
    else high = middle
  }
  return low
}
