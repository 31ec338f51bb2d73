/** The words around a mention. */
import { contains } from '../../story/spans.ts'
import type { Article, Passage, Span } from '../../story/types.ts'

/** UTF-16 code units on each side, to the nearest blank. */
const AROUND = 60

/** A passage around a span, within its block; the span is what is stressed in it. */
export function inContext({ text, blocks }: Pick<Article, 'text' | 'blocks'>, span: Span): Passage {
  const block = blocks.find(one => contains(one, span)) ?? { start: 0, end: text.length }
  const from = span.start - AROUND
  const to = span.end + AROUND
  const blank = text.indexOf(' ', Math.max(0, from))
  const lastBlank = text.lastIndexOf(' ', to)
  return {
    start: from <= block.start ? block.start : blank < span.start ? blank + 1 : span.start,
    end: to >= block.end ? block.end : Math.max(lastBlank, span.end),
    trigger: { start: span.start, end: span.end },
  }
}
