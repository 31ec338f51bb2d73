/** Learns the parser. */
import type { ParserSizes } from '../extract/syntax/network/parser-network.ts'
import { rowsOf } from '../extract/syntax/network/weights.ts'
import { pieceRows, vectorRows } from '../extract/syntax/network/words.ts'
import type { GoldWord } from './conllu.ts'
import { learn } from './network/learn.ts'
import type { Example } from './network/tasks.ts'
import type { Trained, Words } from './train-tagger.ts'

const UNITS = 224
const LAYERS = 3

/**
 * @param treebank sentences with their right trees. @param tags of the same sentences, as the tagger would give them.
 * @param labels of the tagger. @param rounds how often all are seen.
 */
export async function trainParser(
  treebank: readonly GoldWord[][],
  tags: readonly string[][],
  labels: readonly string[],
  words: Words,
  rounds: number,
): Promise<Trained<ParserSizes>> {
  const relations = [...new Set(treebank.flat().map(({ deprel }) => deprel))].filter(r => r !== 'root').sort()
  const numbers = new Map(relations.map((relation, i) => [relation, i]))
  const tagRows = rowsOf(labels)
  const examples = treebank.map((sentence, s): Example => {
    const texts = sentence.map(({ word }) => word)
    return {
      pieces: pieceRows(texts, words.pieces),
      vectors: vectorRows(texts, words.vectors.words),
      tags: Int32Array.from([0, ...texts.map((_, i) => tagRows.get(tags[s]?.[i] ?? '') ?? 0)]),
      // The root's own relation is known without being chosen.
      labels: Int32Array.from([-1, ...sentence.map(({ deprel }) => numbers.get(deprel) ?? -1)]),
      heads: Int32Array.from([0, ...sentence.map(({ head }) => (head === texts.length ? 0 : head + 1))]),
    }
  })
  const sizes = {
    pieces: words.seen.length,
    tags: labels.length + 1,
    vector: words.vectors.width,
    units: UNITS,
    layers: LAYERS,
    relations: relations.length,
  }
  const { width, values, scale } = words.vectors
  const lesson = {
    task: { kind: 'parser', sizes } as const,
    examples,
    seen: words.seen,
    vectors: { width, values, scale },
  }
  return {
    sizes,
    labels: relations,
    values: await learn(lesson, rounds, (round, loss) =>
      console.log(`parser: round ${round + 1}, loss ${loss.toFixed(3)}`),
    ),
  }
}
