/** Paints a stretch of the text and brings it into view, without a change to what stands there. */
import type { Span } from '../../story/types.ts'
import './place.css'
import { scrollTo } from '../ui/scroll-to.ts'

/** As the styles name it. */
const NAME = 'place'

/**
 * The block it begins in is the current one, for the keyboard and for whoever does not see it painted.
 * @returns ends it.
 */
export function showPlace(root: HTMLElement, span: Span): () => void {
  const block = blockAt(root, span.start)
  const range = block && rangeIn(block, span)
  if (!block || !range) return () => {}
  block.setAttribute('aria-current', 'true')
  const paints = typeof Highlight !== 'undefined'
  if (paints) CSS.highlights.set(NAME, new Highlight(range))
  scrollTo(range.startContainer.parentElement ?? block)
  return () => {
    block.removeAttribute('aria-current')
    if (paints) CSS.highlights.delete(NAME)
  }
}

/** The element of the block that an offset lies in. */
function blockAt(root: HTMLElement, offset: number): HTMLElement | null {
  const blocks = [...root.querySelectorAll<HTMLElement>('[data-start]')]
  const at = blocks.findLast(({ dataset }) => Number(dataset.start) <= offset)
  // A caption says in front of its words that it is one.
  return at?.classList.contains('reader-caption') ? at.querySelector('p') : (at ?? null)
}

/** What reaches beyond the block ends with it. */
function rangeIn(block: HTMLElement, { start, end }: Span): Range | null {
  const from = Number(block.closest<HTMLElement>('[data-start]')?.dataset.start)
  const range = document.createRange()
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  let at = from
  let begun = false
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const length = text.nodeValue?.length ?? 0
    if (!begun && start < at + length) {
      range.setStart(text, Math.max(0, start - at))
      begun = true
    }
    if (begun) range.setEnd(text, Math.min(length, end - at))
    at += length
    if (at >= end) break
  }
  return begun ? range : null
}
