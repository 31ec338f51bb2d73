/** What the syntax stage has learnt. */
import { WordList } from '../word-list.ts'
import { lemmatizerOf } from './lemma.ts'
import { decodeModel } from './linear-model.ts'
import { Arena } from './network/arena.ts'
import type { Shapes } from './network/encoder.ts'
import { parserShapes } from './network/parser-network.ts'
import { taggerShapes } from './network/tagger-network.ts'
import { countOf, type Head, layDown, type NetworkHead, rowsOf } from './network/weights.ts'
import { type Arc, parserOf, type TaggedWord } from './parser.ts'
import { taggerOf } from './tagger.ts'

/** Engines have it, ECMAScript's own types do not know it. */
declare const TextDecoder: new () => { decode: (bytes: Uint8Array) => string }

export interface SyntaxModels {
  /** Labels such as `VERB VBD`, one a word. */
  tag: (words: readonly string[]) => string[]
  lemmatize: (word: string, tag: string) => string
  parse: (sentence: readonly TaggedWord[]) => Arc[]
}

/**
 * @param bytes the weights that `src/train` made, decompressed: a line of JSON, then numbers.
 * @throws RangeError where they are no such weights or are cut short.
 */
export function syntaxModels(bytes: Uint8Array): SyntaxModels {
  const end = bytes.indexOf(10)
  if (end < 0) throw new RangeError('these are no weights: the head line is missing')
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Head
  const lemma = decodeModel(head.lemma, bytes, end + 1)
  let at = lemma.end
  const take = (count: number): Int8Array => {
    if (at + count > bytes.length) throw new RangeError('the weights are cut short')
    const values = new Int8Array(bytes.buffer, bytes.byteOffset + at, count)
    at += count
    return values
  }
  const words = new WordList(head.vectors.words)
  const vectors = { ...head.vectors, words, values: take(words.size * head.vectors.width) }
  const tables = { pieces: new WordList(head.pieces), vectors }
  const arena = new Arena()
  const sizes = { pieces: tables.pieces.size + 1, vector: vectors.width }
  const lay = ({ scales }: NetworkHead, shapes: Shapes) =>
    layDown(arena, shapes, scales, take(countOf(shapes)))
  const { tagger, parser } = head
  const tags = rowsOf(tagger.labels)
  const taggerNetwork = lay(
    tagger,
    taggerShapes({ ...sizes, ...tagger, tags: 0, labels: tagger.labels.length }),
  )
  const parserNetwork = lay(
    parser,
    parserShapes({ ...sizes, ...parser, tags: tags.size + 1, relations: parser.labels.length }),
  )
  return {
    tag: taggerOf(arena, taggerNetwork, tagger.labels, tables),
    lemmatize: lemmatizerOf(lemma.model, form => words.find(form) >= 0),
    parse: parserOf(arena, parserNetwork, parser.labels, tables, tags),
  }
}
