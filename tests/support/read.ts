/** Reads a text of a test as the stages do, with the learnt weights. */
import { type Document, emptyDocument, type Sentence } from '../../src/extract/document.ts'
import { syntax } from '../../src/extract/syntax/syntax.ts'
import { models } from '../../src/publish/models.ts'

/** A document with one paragraph a blank-line-separated part of the text, its sentences parsed. */
export function readDocument(text: string): Document {
  const empty = emptyDocument({ file: 'test.txt', text, sha256: '0'.repeat(64), metadata: {} })
  const blocks = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map(({ 0: found, index }) => ({
    kind: 'paragraph' as const,
    start: index,
    end: index + found.length,
  }))
  return syntax(models())({ ...empty, blocks })
}

/** The arcs of a sentence in words: `died <nsubj- Orr`. */
export const arcsOf = ({ tokens }: Sentence): string[] =>
  tokens.map(({ text, deprel, head }) => `${text} ${deprel} ${tokens[head]?.text ?? '-'}`)
