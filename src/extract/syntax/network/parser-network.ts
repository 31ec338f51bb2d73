/**
 * The parser's network: an encoder, and a score for every pair of a word and a possible head (T. Dozat and C. Manning 2017,
 * arxiv.org/abs/1611.01734); relations are chosen for the heads that won.
 */
import { type Arena, type Matrix, whole } from './arena.ts'
import {
  dense,
  denseShapes,
  type EncoderSizes,
  encode,
  encoderShapes,
  type Parameters,
  type Shapes,
} from './encoder.ts'
import type { Layers } from './layers.ts'
import type { Input } from './words.ts'

export interface ParserSizes extends EncoderSizes {
  relations: number
}

const ARC = 128
const PAIR = 128
/** Steps of how far a head is, on one side. */
const FAR = 12

export const parserShapes = (sizes: ParserSizes): Shapes => ({
  ...encoderShapes(sizes),
  ...denseShapes('dependent', sizes.units, ARC),
  ...denseShapes('query', ARC, ARC),
  ...denseShapes('key', sizes.units, ARC),
  distance: [1, 2 * FAR],
  ...denseShapes('pairDependent', sizes.units, PAIR),
  ...denseShapes('pairHead', sizes.units, PAIR),
  ...denseShapes('relation', PAIR, whole(sizes.relations)),
})

/** What heads and relations are chosen by, a row a row of the input. */
export interface Encoded {
  /** What a word looks for in its head. */
  queries: Matrix
  /** What a word is as a head. */
  keys: Matrix
  pairDependents: Matrix
  pairHeads: Matrix
}

export function encodePairs(layers: Layers, p: Parameters, input: Input): Encoded {
  const x = encode(layers, p, input)
  const hidden = (name: string): Matrix => layers.drop(layers.leaky(dense(layers, p, name, x)))
  return {
    queries: dense(layers, p, 'query', hidden('dependent')),
    keys: hidden('key'),
    pairDependents: dense(layers, p, 'pairDependent', x),
    pairHeads: dense(layers, p, 'pairHead', x),
  }
}

/** Scores of the relations. @param heads the row of each row's head. */
export function relationScores(layers: Layers, p: Parameters, encoded: Encoded, heads: Int32Array): Matrix {
  const pairs = layers.add(encoded.pairDependents, layers.gather(encoded.pairHeads, heads))
  return dense(layers, p, 'relation', layers.drop(layers.leaky(pairs)))
}

/** Where a way from word to head has its place among the distances. */
export function distanceOf(way: number): number {
  const far = Math.abs(way)
  const step = far < 6 ? far : far < 8 ? 6 : far < 11 ? 7 : far < 16 ? 8 : far < 24 ? 9 : far < 40 ? 10 : 11
  return way < 0 ? step : FAR + step
}

/** Scores of heads in one sentence: a row a word, a column a head, and zeros behind. */
export function arcScores(arena: Arena, p: Parameters, queries: Matrix, keys: Matrix): Matrix {
  const width = whole(keys.rows)
  const scores = arena.zeros(queries.rows, width)
  arena.addProduct(queries, arena.transposed(keys, width), scores)
  const S = arena.view(scores)
  const D = arena.view(p.distance as Matrix)
  for (let i = 0; i < queries.rows; i++)
    for (let j = 0; j < keys.rows; j++)
      S[i * width + j] = (S[i * width + j] as number) + (D[distanceOf(j - i)] as number)
  return scores
}
