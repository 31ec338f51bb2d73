/** Lights the words found in the text, without touching its elements: only those near the screen. */
import { firstWhere } from '../state/first-where.ts'
import type { Corpus } from './corpus.ts'
import { type Found, placesIn } from './search.ts'

/** As the styles name them. */
const FOUND = 'found'
const HERE = 'found-here'

export interface Lights {
  /** @param here the block that one went to. */
  show: (found: Found | null, here: number | null) => void
}

/**
 * @param starts where each block of the article begins.
 * @param signal ends it: then nothing is lit.
 */
export function createLights(
  reader: HTMLElement,
  corpus: Corpus,
  starts: readonly number[],
  signal: AbortSignal,
): Lights {
  let found: Found | null = null
  let here: number | null = null
  if (typeof Highlight === 'undefined') return { show: () => {} }
  const lights = new Highlight()
  const current = new Highlight()
  current.priority = 1
  CSS.highlights.set(FOUND, lights)
  CSS.highlights.set(HERE, current)
  const near = new Set<Element>()

  let asked = 0
  const draw = (): void => {
    asked = 0
    lights.clear()
    current.clear()
    if (!found) return
    const blocks = new Set(found.blocks)
    for (const element of [...near].flatMap(blocksIn)) {
      const from = Number(element.dataset.start)
      const end = from + (wordsOf(element).textContent?.length ?? 0)
      // A dateline may stand at the head of its paragraph: one element for both.
      const first = firstWhere(starts.length, n => (starts[n] ?? 0) >= from)
      for (let n = first; n < starts.length && (starts[n] ?? end) < end; n += 1)
        if (blocks.has(n))
          for (const place of placesIn(corpus, found.wanted, n)) {
            const range = rangeIn(element, place.start, place.end)
            if (range) (n === here ? current : lights).add(range)
          }
    }
  }
  const ask = (): void => {
    asked ||= requestAnimationFrame(draw)
  }
  const observer = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) near.add(target)
        else near.delete(target)
      ask()
    },
    { rootMargin: '100% 0px' },
  )
  for (const part of reader.children) observer.observe(part)
  // Marks that come take the place of plain words.
  const changes = new MutationObserver(ask)
  changes.observe(reader, { childList: true, subtree: true })
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(asked)
    observer.disconnect()
    changes.disconnect()
    CSS.highlights.delete(FOUND)
    CSS.highlights.delete(HERE)
  })
  return {
    show: (now, at) => {
      found = now
      here = at
      // In the frame of the key press.
      cancelAnimationFrame(asked)
      draw()
    },
  }
}

const BLOCK = '[data-start]'

const blocksIn = (part: Element): HTMLElement[] =>
  [part, ...part.querySelectorAll(BLOCK)].filter(
    (one): one is HTMLElement => one instanceof HTMLElement && one.matches(BLOCK),
  )

/** Captions have a word of the page before their own. */
const wordsOf = (block: HTMLElement): Element => block.querySelector(':scope > p') ?? block

/** A stretch of the article's text as it stands in the element of its block; null where it is not there. */
function rangeIn(block: HTMLElement, start: number, end: number): Range | null {
  const walker = document.createTreeWalker(wordsOf(block), NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  let at = Number(block.dataset.start)
  let isBegun = false
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (!isBegun && start < at + length) {
      range.setStart(node, Math.max(0, start - at))
      isBegun = true
    }
    if (isBegun && end <= at + length) {
      range.setEnd(node, end - at)
      return range
    }
    at += length
  }
  return null
}
