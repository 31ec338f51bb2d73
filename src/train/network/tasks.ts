/** What the networks are to learn: the loss of a batch of sentences, with the gradient where the way back begins. */
import { type Matrix, whole } from '../../extract/syntax/network/arena.ts'
import type { Parameters, Shapes } from '../../extract/syntax/network/encoder.ts'
import {
  arcScores,
  distanceOf,
  encodePairs,
  type ParserSizes,
  parserShapes,
  relationScores,
} from '../../extract/syntax/network/parser-network.ts'
import { type TaggerSizes, taggerShapes, tagScores } from '../../extract/syntax/network/tagger-network.ts'
import type { Input } from '../../extract/syntax/network/words.ts'
import type { Tape } from './tape.ts'

/** A sentence: a row for the root, then a row a word. */
export interface Example {
  /** Rows of the pieces' table, some a word. */
  pieces: Int32Array
  /** Rows of the ready-made vectors, -1 where there is none. */
  vectors: Int32Array
  /** Tags that the network sees; empty for the tagger. */
  tags: Int32Array
  /** The right tags or relations; -1 where there is nothing to choose. */
  labels: Int32Array
  /** Rows of the right heads; empty for the tagger. */
  heads: Int32Array
}

export type Task = { kind: 'tagger'; sizes: TaggerSizes } | { kind: 'parser'; sizes: ParserSizes }

export const shapesOf = (task: Task): Shapes =>
  task.kind === 'tagger' ? taggerShapes(task.sizes) : parserShapes(task.sizes)

/**
 * @param weight of every single choice. @returns the sum of the losses.
 * Writes the gradients of the scores, weighted, so that the tape can go back.
 */
export function lossOf(
  task: Task,
  tape: Tape,
  p: Parameters,
  input: Input,
  examples: readonly Example[],
  weight: number,
): number {
  if (task.kind === 'tagger')
    return labelLoss(tape, tagScores(tape, p, input), task.sizes.labels, examples, weight)
  const encoded = encodePairs(tape, p, input)
  const heads = new Int32Array(input.lengths.reduce((sum, n) => sum + n, 0))
  let loss = 0
  let start = 0
  for (const example of examples) {
    example.heads.forEach((head, i) => {
      heads[start + i] = start + head
    })
    loss += arcLoss(tape, p, encoded.queries, encoded.keys, start, example.heads, weight)
    start += example.heads.length
  }
  const scores = relationScores(tape, p, encoded, heads)
  return loss + labelLoss(tape, scores, task.sizes.relations, examples, weight)
}

function labelLoss(
  tape: Tape,
  scores: Matrix,
  count: number,
  examples: readonly Example[],
  weight: number,
): number {
  const d = tape.gradient(scores)
  const [S, D] = [tape.arena.view(scores), tape.arena.view(d)]
  let loss = 0
  let row = 0
  for (const { labels } of examples)
    labels.forEach(label => {
      if (label >= 0) loss += choice(S, D, row * scores.cols, count, label, -1, weight)
      row++
    })
  return loss
}

function arcLoss(
  tape: Tape,
  p: Parameters,
  queries: Matrix,
  keys: Matrix,
  start: number,
  heads: Int32Array,
  weight: number,
): number {
  const { arena } = tape
  const rows = heads.length
  const part = (of: Matrix, length = rows): Matrix => ({
    at: of.at + start * of.cols,
    rows: length,
    cols: of.cols,
  })
  const [dQueries, dKeys] = [part(tape.gradient(queries)), part(tape.gradient(keys))]
  const distance = tape.gradient(p.distance as Matrix)
  const scores = arcScores(arena, p, part(queries), part(keys))
  const d = arena.zeros(rows, scores.cols)
  const padded = arena.zeros(whole(rows), keys.cols)
  arena.view(padded).set(arena.view(part(keys)))
  const [S, dS, dD] = [arena.view(scores), arena.view(d), arena.view(distance)]
  let loss = 0
  for (let i = 1; i < rows; i++) {
    const at = i * scores.cols
    loss += choice(S, dS, at, rows, heads[i] as number, i, weight)
    for (let j = 0; j < rows; j++) {
      const far = distanceOf(j - i)
      dD[far] = (dD[far] as number) + (dS[at + j] as number)
    }
  }
  arena.addProduct(d, padded, dQueries)
  arena.addProduct({ ...arena.transposed(d), rows }, part(queries), dKeys)
  return loss
}

/**
 * The loss of one choice among the first `count` scores of a row: how surprising the right one is to a softmax.
 * @param never a place that cannot be chosen.
 */
function choice(
  scores: Float32Array,
  gradient: Float32Array,
  at: number,
  count: number,
  right: number,
  never: number,
  weight: number,
): number {
  let most = -Infinity
  for (let j = 0; j < count; j++) if (j !== never) most = Math.max(most, scores[at + j] as number)
  let sum = 0
  for (let j = 0; j < count; j++) {
    const share = j === never ? 0 : Math.exp((scores[at + j] as number) - most)
    gradient[at + j] = share
    sum += share
  }
  const loss = Math.log(sum) + most - (scores[at + right] as number)
  for (let j = 0; j < count; j++)
    gradient[at + j] = weight * ((gradient[at + j] as number) / sum - (j === right ? 1 : 0))
  return loss
}
