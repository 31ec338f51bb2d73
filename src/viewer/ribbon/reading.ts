/** Where in the view the reader is. */

/** So far down the view one reads, in the midst of a text. */
const READ_PART = 0.2

/**
 * A line that the text passes as it is read: near the top of the view, and at the end of the text, where that scrolls no
 * farther, on down to the foot, so that no passage is left out; there too where all of it is in view. It never moves back while the text is scrolled on.
 * @param scrolledPx how far the page is scrolled, of at most `rangePx`.
 * @param heightPx of the view.
 * @returns px from the view's top.
 */
export function readingLine(scrolledPx: number, rangePx: number, heightPx: number): number {
  const lastPx = Math.min(rangePx, heightPx)
  const part = lastPx > 0 ? (scrolledPx - (rangePx - lastPx)) / lastPx : 1
  const usual = heightPx * READ_PART
  return usual + (heightPx - usual) * Math.min(1, Math.max(0, part))
}
