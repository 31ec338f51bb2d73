/** A text with its paragraphs, as the stages take it, from the sentences of a marked file. */
import type { Document } from '../extract/document.ts'
import { emptyDocument } from '../extract/document.ts'

/** A sentence of a marked file, and what stands between it and the sentence before. */
export interface Piece {
  text: string
  joint: '' | ' ' | '\n\n'
}

/** @returns the document, one block a paragraph, and where each sentence starts in it. */
export function documentOf(pieces: readonly Piece[]): { document: Document; starts: number[] } {
  const starts: number[] = []
  let text = ''
  for (const [i, piece] of pieces.entries()) {
    if (i > 0) text += piece.joint
    starts.push(text.length)
    text += piece.text
  }
  const empty = emptyDocument({ file: 'marked.txt', text, sha256: '0'.repeat(64), metadata: {} })
  const opens = starts.filter((_, i) => i === 0 || pieces[i]?.joint === '\n\n')
  const blocks = opens.map((start, i) => ({
    kind: 'paragraph' as const,
    start,
    end: i + 1 < opens.length ? (opens[i + 1] as number) - 2 : text.length,
  }))
  return { document: { ...empty, blocks }, starts }
}

/** Groups the sentences of a file by document. */
export function documentsOf<T extends { opens: boolean }>(sentences: readonly T[]): T[][] {
  const documents: T[][] = []
  for (const sentence of sentences)
    if (sentence.opens) documents.push([sentence])
    else documents.at(-1)?.push(sentence)
  return documents
}
