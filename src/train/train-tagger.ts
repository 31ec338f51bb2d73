/** Learns the tagger. */
import { best } from '../extract/syntax/linear-model.ts'
import { tag, tagWith } from '../extract/syntax/tagger.ts'
import type { GoldWord } from './conllu.ts'
import { Perceptron } from './perceptron.ts'
import { shuffled } from './shuffled.ts'

/** @param sentences with their right tags. @param rounds how often all are seen. */
export function trainTagger(sentences: readonly GoldWord[][], rounds = 6): Perceptron {
  const labels = [...new Set(sentences.flat().map(word => word.tag))].sort()
  const numbers = new Map(labels.map((label, i) => [label, i]))
  const model = new Perceptron(labels)
  const scores = new Float32Array(labels.length)
  for (let round = 0; round < rounds; round++)
    for (const sentence of shuffled(sentences, round))
      tagWith(
        sentence.map(({ word }) => word),
        (features, count, index) => {
          model.score(features, count, scores)
          const chosen = best(scores)
          model.learn(features, count, numbers.get(sentence[index]?.tag ?? '') ?? 0, chosen)
          return chosen
        },
      )
  model.average()
  return model
}

/** Every sentence tagged by a model that has not seen it, as the parser will meet them. */
export function jackknife(sentences: readonly GoldWord[][], folds = 5): string[][] {
  const tags: string[][] = sentences.map(() => [])
  for (let fold = 0; fold < folds; fold++) {
    const model = trainTagger(
      sentences.filter((_, i) => i % folds !== fold),
      4,
    )
    sentences.forEach((sentence, i) => {
      if (i % folds === fold)
        tags[i] = tag(
          sentence.map(({ word }) => word),
          model,
        )
    })
  }
  return tags
}
