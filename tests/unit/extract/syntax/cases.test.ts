import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../../../src/extract/syntax/sentences.ts'
import { tokenize } from '../../../../src/extract/syntax/tokens.ts'
import { arcsOf, readDocument } from '../../../support/read.ts'
import { clause, cutText, linesOf } from './marked.ts'

describe('tokens and sentences', () => {
  it.each(linesOf('syntax', 'tokens'))('%s', line => {
    const { text, sentences } = cutText(line)
    const words = tokenize(text, { start: 0, end: text.length })
    expect(sentencesOf(text, words).map(sentence => sentence.map(word => word.text))).toEqual(sentences)
  })
})

describe('clauses', () => {
  it.each(linesOf('syntax', 'clauses'))('%s', line => {
    const { text, arcs } = clause(line)
    expect(readDocument(text).sentences.flatMap(arcsOf)).toEqual(expect.arrayContaining(arcs))
  })
})
