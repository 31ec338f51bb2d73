/** Puts all that was learnt into one file, as `syntaxModels` reads it. */

import { type ParserSizes, parserShapes } from '../extract/syntax/network/parser-network.ts'
import { type TaggerSizes, taggerShapes } from '../extract/syntax/network/tagger-network.ts'
import type { Head } from '../extract/syntax/network/weights.ts'
import type { Vectors } from '../extract/syntax/network/words.ts'
import type { WordList } from '../extract/word-list.ts'
import { rounded } from './network/parameters.ts'
import type { Perceptron } from './perceptron.ts'
import type { Trained } from './train-tagger.ts'

/** Weights of the lemmatiser smaller than this cost more bytes than they are worth. */
const LEAST_WEIGHT = 0.3

export interface Learnt {
  lemma: Perceptron
  pieces: WordList
  vectors: Vectors
  tagger: Trained<TaggerSizes>
  parser: Trained<ParserSizes>
}

/** A line of JSON, then the numbers in bytes. */
export function pack({ lemma, pieces, vectors, tagger, parser }: Learnt): Uint8Array {
  const linear = lemma.encode(LEAST_WEIGHT)
  const taggerNumbers = rounded(taggerShapes(tagger.sizes), tagger.values)
  const parserNumbers = rounded(parserShapes(parser.sizes), parser.values)
  const head: Head = {
    lemma: linear.head,
    pieces: pieces.text,
    vectors: { words: vectors.words.text, width: vectors.width, scale: vectors.scale },
    tagger: { ...headOf(tagger), scales: taggerNumbers.scales },
    parser: { ...headOf(parser), scales: parserNumbers.scales },
  }
  return Buffer.concat([
    Buffer.from(`${inAscii(JSON.stringify(head))}\n`),
    linear.bytes,
    ...[vectors.values, taggerNumbers.bytes, parserNumbers.bytes].map(values => Buffer.from(values)),
  ])
}

/** Engines read plain ASCII several times as fast. */
const inAscii = (json: string): string =>
  json.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

const headOf = ({ labels, sizes: { units, layers } }: Trained<TaggerSizes | ParserSizes>) => ({
  labels,
  units,
  layers,
})
