/**
 * The dictionary form of a word: from a table of rare irregular verbs, else by a learnt choice among ways to change its ending, such as `3+y` (cut three characters,
 * add a y). As in UDPipe (Straka and Straková 2017).
 */
import { IRREGULAR_VERBS } from '../lexicon/grammar/irregular.ts'
import { hashWord } from '../word-list.ts'
import { feature } from './hash.ts'
import { best, type LinearModel } from './linear-model.ts'

export const LEMMA_FEATURES = 16

/** Fills `out` with what the choice depends on. @param word in lower case. @returns how many features there are. */
export function lemmaFeatures(word: string, tag: string, out: Int32Array): number {
  const form = hashWord(tag)
  let n = 0
  const add = (value: number): void => {
    out[n] = feature(200 + n, value, form)
    n++
  }
  add(0)
  add(hashWord(word))
  for (let length = 1; length <= 7; length++)
    add(hashWord(word.length >= length ? word.slice(-length) : `^${word}`))
  add(Math.min(word.length, 5))
  return n
}

/** The way from a word to its lemma. */
export function changeOf(word: string, lemma: string): string {
  let same = 0
  while (same < word.length && same < lemma.length && word[same] === lemma[same]) same++
  return `${word.length - same}+${lemma.slice(same)}`
}

/** Inverse of {@link changeOf}; a change longer than the word leaves it as it is. */
export function changed(word: string, change: string): string {
  const [cut = '0', ending = ''] = change.split('+')
  return Number(cut) > word.length ? word : word.slice(0, word.length - Number(cut)) + ending
}

/**
 * Makes the lemmatiser of a model.
 * @param isWord whether a form is in use; where the learnt one is not, one that differs by its last letter may be.
 * @returns lower case but for proper nouns, which stay as they are.
 */
export function lemmatizerOf(
  model: LinearModel,
  isWord: (form: string) => boolean,
): (word: string, tag: string) => string {
  const scores = new Float32Array(model.labels.length)
  const features = new Int32Array(LEMMA_FEATURES)
  return (word, tag) => {
    if (tag.startsWith('PROPN')) return word
    const lower = word.toLowerCase().replaceAll('’', "'")
    const irregular = tag.startsWith('VERB') && IRREGULAR_VERBS.get(lower)
    if (irregular) return irregular
    model.score(features, lemmaFeatures(lower, tag, features), scores)
    const lemma = changed(lower, model.labels[best(scores)] ?? '0+')
    return tag.startsWith('VERB') && /(?:ed|ing)$/.test(lower) && !isWord(lemma)
      ? (almost(lemma).find(isWord) ?? lemma)
      : lemma
  }
}

/** “honore” is “honor”, “axe” may be “ax”, “stopp” is “stop”. */
const almost = (lemma: string): string[] =>
  lemma.endsWith('e') || /(.)\1$/.test(lemma) ? [lemma.slice(0, -1)] : [`${lemma}e`]
