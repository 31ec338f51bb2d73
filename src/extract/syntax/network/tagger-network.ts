/** The tagger's network: an encoder, and a score for every tag of a word. */
import { type Matrix, whole } from './arena.ts'
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

export interface TaggerSizes extends EncoderSizes {
  labels: number
}

export const taggerShapes = (sizes: TaggerSizes): Shapes => ({
  ...encoderShapes(sizes),
  ...denseShapes('label', sizes.units, whole(sizes.labels)),
})

/** Scores of the tags, a row a row of the input. */
export const tagScores = (layers: Layers, p: Parameters, input: Input): Matrix =>
  dense(layers, p, 'label', encode(layers, p, input))
