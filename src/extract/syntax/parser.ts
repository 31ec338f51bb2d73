/** The tree of a sentence: the best one by the scores that a network gives every pair of words. */
import { best } from './linear-model.ts'
import type { Arena } from './network/arena.ts'
import type { Parameters } from './network/encoder.ts'
import { layersIn } from './network/layers.ts'
import { arcScores, encodePairs, relationScores } from './network/parser-network.ts'
import { spanningTree } from './network/spanning-tree.ts'
import { inputOf, type WordTables } from './network/words.ts'

export interface TaggedWord {
  word: string
  /** The tagger's label, `VERB VBD`. */
  tag: string
}

export interface Arc {
  /** Index of the head; -1 for the root. */
  head: number
  deprel: string
}

/** Words that are parsed at once: the effort grows with their square, and no sentence of prose is longer. */
const LONGEST = 240

/**
 * Makes the parser of a network. @param relations without that of the root. @param tags rows of the tagger's labels.
 * @returns from tagged words to their arcs: a tree with one root.
 */
export function parserOf(
  arena: Arena,
  network: Parameters,
  relations: readonly string[],
  tables: WordTables,
  tags: ReadonlyMap<string, number>,
): (sentence: readonly TaggedWord[]) => Arc[] {
  const layers = layersIn(arena)
  return sentence => {
    if (sentence.length <= LONGEST) return parse(sentence)
    const arcs = parse(sentence.slice(0, LONGEST))
    const top = arcs.findIndex(({ head }) => head < 0)
    for (let from = LONGEST; from < sentence.length; from += LONGEST)
      for (const { head, deprel } of parse(sentence.slice(from, from + LONGEST)))
        arcs.push(head < 0 ? { head: top, deprel: 'parataxis' } : { head: from + head, deprel })
    return arcs
  }

  function parse(sentence: readonly TaggedWord[]): Arc[] {
    const mark = arena.mark()
    const words = sentence.map(({ word }) => word)
    const rows = Int32Array.from([0, ...sentence.map(({ tag }) => tags.get(tag) ?? 0)])
    const encoded = encodePairs(layers, network, { ...inputOf(arena, words, tables), tags: rows })
    const arcs = arcScores(arena, network, encoded.queries, encoded.keys)
    const heads = spanningTree(arena.view(arcs), arcs.cols, words.length + 1)
    const scores = relationScores(
      layers,
      network,
      encoded,
      heads.map(head => Math.max(0, head)),
    )
    const view = arena.view(scores)
    const tree = words.map((_, i): Arc => {
      const head = heads[i + 1] as number
      if (head === 0) return { head: -1, deprel: 'root' }
      const row = (i + 1) * scores.cols
      return { head: head - 1, deprel: relations[best(view.subarray(row, row + relations.length))] ?? 'dep' }
    })
    arena.release(mark)
    return tree
  }
}
