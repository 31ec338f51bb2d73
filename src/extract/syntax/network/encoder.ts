/** The part that tagger and parser have in common: from words to states that know the sentence. */
import { type Matrix, whole } from './arena.ts'
import type { Layers } from './layers.ts'
import { type Input, PIECES } from './words.ts'

export type Shape = readonly [rows: number, cols: number]
export type Shapes = Readonly<Record<string, Shape>>
/** What is learnt, by name. */
export type Parameters = Readonly<Record<string, Matrix>>

export interface EncoderSizes {
  pieces: number
  /** Zero where the network sees no tags. */
  tags: number
  /** Numbers of a ready-made vector. */
  vector: number
  /** Units, half of them in each direction. */
  units: number
  layers: number
}

const PIECE = 48
const TAG = 32

const indexes = (count: number): number[] => Array.from({ length: count }, (_, i) => i)

/** Rows and columns of what an encoder learns. */
export const encoderShapes = ({ pieces, tags, vector, units, layers }: EncoderSizes): Shapes => ({
  pieces: [pieces, PIECE],
  ...(tags > 0 && { tags: [tags, TAG] as const }),
  ...denseShapes('input', whole(vector + PIECE + (tags > 0 ? TAG : 0)), units),
  ...Object.fromEntries(
    indexes(layers).flatMap((i): [string, Shape][] => [
      [`layer${i}`, [units, 3 * units]],
      [`state${i}`, [4, units]],
    ]),
  ),
})

/** @returns a state for each row of the input. */
export function encode(layers: Layers, p: Parameters, input: Input): Matrix {
  const seen = [input.vectors, layers.bag(p.pieces as Matrix, input.pieces, PIECES)]
  if (input.tags) seen.push(layers.bag(p.tags as Matrix, input.tags, 1))
  let x = layers.leaky(dense(layers, p, 'input', layers.drop(layers.concat(seen))))
  for (let i = 0; `layer${i}` in p; i++)
    x = layers.recur(layers.drop(x), p[`layer${i}`] as Matrix, p[`state${i}`] as Matrix, input.lengths)
  return layers.drop(x)
}

export const denseShapes = (name: string, from: number, to: number): Shapes => ({
  [name]: [from, to],
  [`${name}Bias`]: [1, to],
})

/** The linear layer of a name. */
export const dense = (layers: Layers, p: Parameters, name: string, x: Matrix): Matrix =>
  layers.linear(x, p[name] as Matrix, p[`${name}Bias`] as Matrix)
