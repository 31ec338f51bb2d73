/** Learns the lemmatiser. */
import { changeOf, LEMMA_FEATURES, lemmaFeatures } from '../extract/syntax/lemma.ts'
import { best } from '../extract/syntax/linear-model.ts'
import type { GoldWord } from './conllu.ts'
import { Perceptron } from './perceptron.ts'
import { shuffled } from './shuffled.ts'

/** A way of changing words that is rarer than this is an accident or a mistake. */
const LEAST_SEEN = 2

/** @param sentences with their right lemmas. @param rounds how often all are seen. */
export function trainLemma(sentences: readonly GoldWord[][], rounds = 6): Perceptron {
  const examples = sentences
    .flat()
    .filter(({ tag, lemma }) => !tag.startsWith('PROPN') && lemma !== '_')
    .map(({ word, lemma, tag }) => {
      const lower = word.toLowerCase().replaceAll('’', "'")
      return { lower, tag, change: changeOf(lower, lemma.toLowerCase()) }
    })
  const seen = new Map<string, number>()
  for (const { change } of examples) seen.set(change, (seen.get(change) ?? 0) + 1)
  const labels = [...seen.keys()].filter(change => (seen.get(change) ?? 0) >= LEAST_SEEN).sort()
  const numbers = new Map(labels.map((label, i) => [label, i]))
  const model = new Perceptron(labels)
  const scores = new Float32Array(labels.length)
  const features = new Int32Array(LEMMA_FEATURES)
  for (let round = 0; round < rounds; round++)
    for (const { lower, tag, change } of shuffled(examples, round)) {
      const good = numbers.get(change)
      if (good === undefined) continue
      const count = lemmaFeatures(lower, tag, features)
      model.score(features, count, scores)
      model.learn(features, count, good, best(scores))
    }
  model.average()
  return model
}
