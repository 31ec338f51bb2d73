/** Learns the tagger. */
import { Arena } from '../extract/syntax/network/arena.ts'
import { type TaggerSizes, taggerShapes } from '../extract/syntax/network/tagger-network.ts'
import { pieceRows, vectorRows, type WordTables } from '../extract/syntax/network/words.ts'
import { taggerOf } from '../extract/syntax/tagger.ts'
import type { GoldWord } from './conllu.ts'
import { learn } from './network/learn.ts'
import { parametersOf } from './network/parameters.ts'
import type { Example } from './network/tasks.ts'

export interface Words extends WordTables {
  /** How often each row of the pieces was seen. */
  seen: Int32Array
}

/** What was learnt. */
export interface Trained<Sizes> {
  sizes: Sizes
  labels: string[]
  values: Float32Array
}

const UNITS = 160
const LAYERS = 2

/** @param sentences with their right tags. @param rounds how often all are seen. */
export async function trainTagger(
  sentences: readonly GoldWord[][],
  words: Words,
  rounds: number,
): Promise<Trained<TaggerSizes>> {
  const labels = [...new Set(sentences.flat().map(({ tag }) => tag))].sort()
  const numbers = new Map(labels.map((label, i) => [label, i]))
  const examples = sentences.map((sentence): Example => {
    const texts = sentence.map(({ word }) => word)
    return {
      pieces: pieceRows(texts, words.pieces),
      vectors: vectorRows(texts, words.vectors.words),
      tags: new Int32Array(0),
      labels: Int32Array.from([-1, ...sentence.map(({ tag }) => numbers.get(tag) as number)]),
      heads: new Int32Array(0),
    }
  })
  const sizes = {
    pieces: words.seen.length,
    tags: 0,
    vector: words.vectors.width,
    units: UNITS,
    layers: LAYERS,
    labels: labels.length,
  }
  const { width, values, scale } = words.vectors
  const lesson = {
    task: { kind: 'tagger', sizes } as const,
    examples,
    seen: words.seen,
    vectors: { width, values, scale },
  }
  return {
    sizes,
    labels,
    values: await learn(lesson, rounds, (round, loss) =>
      console.log(`tagger: round ${round + 1}, loss ${loss.toFixed(3)}`),
    ),
  }
}

/** Every sentence tagged by a tagger that has not seen it, as the parser will meet them. */
export async function jackknife(
  sentences: readonly GoldWord[][],
  words: Words,
  rounds: number,
  folds = 2,
): Promise<string[][]> {
  const tags: string[][] = sentences.map(() => [])
  for (let fold = 0; fold < folds; fold++) {
    const others = sentences.filter((_, i) => i % folds !== fold)
    const tagger = await trainTagger(others, words, rounds)
    const arena = new Arena()
    const tag = taggerOf(
      arena,
      parametersOf(arena, taggerShapes(tagger.sizes), tagger.values),
      tagger.labels,
      words,
    )
    sentences.forEach((sentence, i) => {
      if (i % folds === fold) tags[i] = tag(sentence.map(({ word }) => word))
    })
  }
  return tags
}
