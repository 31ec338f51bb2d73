/** The blocks of the text as they stand in the page. What is looked for in a long text is looked for in the few that hold it. */
import type { Span } from '../../story/types.ts'
import { firstWhere } from '../state/first-where.ts'

/** An element of the text. */
export interface TextBlock {
  element: HTMLElement
  /** Offset in the article at which it begins. */
  readonly start: number
}

/** Some blocks that stand together, or one that stands alone. */
export interface TextRun extends TextBlock {
  readonly blocks: readonly TextBlock[]
}

/** All of the text, from top to bottom. @param reader the view of the text. */
export const textRuns = (reader: Element): TextRun[] =>
  [...reader.children].filter(isRun).map(element => new Run(element))

/** Elements of the blocks that spans lie in, and of those that stand alone, which may stand where the text has others. */
export function blocksWith(reader: Element, spans: readonly Span[]): HTMLElement[] {
  const runs = textRuns(reader)
  const together = runs.filter(({ element }) => !isBlock(element))
  const found = new Set(runs.filter(({ element }) => isBlock(element)).map(({ element }) => element))
  for (const span of spans)
    for (const { blocks } of reached(together, span))
      for (const { element } of reached(blocks, span)) found.add(element)
  return [...found]
}

/** Those that a span reaches, the one it begins in first. @param all by their starts. */
function reached<Block extends TextBlock>(all: readonly Block[], { start, end }: Span): readonly Block[] {
  const first = firstWhere(all.length, n => (all[n]?.start ?? 0) > start) - 1
  return all.slice(
    Math.max(0, first),
    firstWhere(all.length, n => (all[n]?.start ?? 0) >= end),
  )
}

/** Asked only where it matters: of a long text there are many. */
class Run implements TextRun {
  readonly element: HTMLElement
  constructor(element: HTMLElement) {
    this.element = element
  }
  get start() {
    const first = hasStart(this.element) ? this.element : this.element.firstElementChild
    return Number(first?.getAttribute(START) ?? 0)
  }
  get blocks() {
    return [this.element, ...this.element.children].filter(isBlock).map(element => new Run(element))
  }
}

const START = 'data-start'
const hasStart = (element: Element | null): boolean => element?.hasAttribute(START) === true
const isBlock = (element: Element): element is HTMLElement => hasStart(element)
const isRun = (element: Element): element is HTMLElement =>
  hasStart(element) || hasStart(element.firstElementChild)
