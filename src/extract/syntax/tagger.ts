/** Part of speech and form of every word, chosen by a network that sees the whole sentence. */
import { best } from './linear-model.ts'
import type { Arena } from './network/arena.ts'
import type { Parameters } from './network/encoder.ts'
import { layersIn } from './network/layers.ts'
import { tagScores } from './network/tagger-network.ts'
import { inputOf, type WordTables } from './network/words.ts'

/**
 * Makes the tagger of a network. @param labels such as `VERB VBD`.
 * @returns from a sentence's words to a label a word.
 */
export function taggerOf(
  arena: Arena,
  network: Parameters,
  labels: readonly string[],
  tables: WordTables,
): (words: readonly string[]) => string[] {
  const layers = layersIn(arena)
  return words => {
    const mark = arena.mark()
    const scores = tagScores(layers, network, inputOf(arena, words, tables))
    const view = arena.view(scores)
    const tags = words.map((_, i) => {
      const from = (i + 1) * scores.cols
      return labels[best(view.subarray(from, from + labels.length))] ?? 'X'
    })
    arena.release(mark)
    return tags
  }
}
