/**
 * Part of speech and form of every word, from left to right, each decision seeing the two before it:
 * an averaged perceptron (M. Collins 2002) with the usual features of word, ending, shape and neighbours.
 */
import { CLOSED_CLASSES } from '../lexicon/grammar/closed-classes.ts'
import { feature, hashWord } from './hash.ts'
import { best, type LinearModel } from './linear-model.ts'

const MAX_FEATURES = 48

/** What a word is to the tagger, computed once a word. */
interface Look {
  word: number
  lower: number
  shape: number
  /** Hashes of the last one to four characters. */
  ends: [number, number, number, number]
  starts: [number, number, number]
}

const EDGE: Look = { word: 1, lower: 1, shape: 1, ends: [1, 1, 1, 1], starts: [1, 1, 1] }

/** Upper, lower, digit and other characters, repeated ones once: `Xx`, `X.X.`, `d-x`. */
export const shapeOf = (word: string): string =>
  word
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\d/g, 'd')
    .replace(/(.)\1{2,}/gu, '$1$1')
    .slice(0, 12)

function look(word: string): Look {
  const lower = word.toLowerCase()
  const end = (n: number): number => hashWord(lower.slice(-n))
  return {
    word: hashWord(word),
    lower: hashWord(/^\d+$/.test(lower) ? lower.replace(/\d/g, '0') : lower),
    shape: hashWord(shapeOf(word)),
    ends: [end(1), end(2), end(3), end(4)],
    starts: [hashWord(lower.slice(0, 1)), hashWord(lower.slice(0, 2)), hashWord(lower.slice(0, 3))],
  }
}

/** Tells the label before the model learns or decides the next: used by training and tagging alike. */
export type Decide = (features: Int32Array, count: number, index: number) => number

/** Walks through a sentence's words, asking for one decision a word. @returns the decisions. */
export function tagWith(words: readonly string[], decide: Decide): number[] {
  const looks = words.map(look)
  const at = (i: number): Look => looks[i] ?? EDGE
  const features = new Int32Array(MAX_FEATURES)
  const tags: number[] = []
  words.forEach((_, i) => {
    const [w0, p1, p2, n1, n2] = [at(i), at(i - 1), at(i - 2), at(i + 1), at(i + 2)]
    const t1 = tags[i - 1] ?? -1
    const t2 = tags[i - 2] ?? -1
    let n = 0
    const add = (a: number, b = 0, c = 0): void => {
      features[n] = feature(n, a, b, c)
      n++
    }
    add(0)
    add(w0.word)
    add(w0.lower)
    add(w0.shape)
    add(w0.shape, i === 0 ? 1 : 0)
    for (const end of w0.ends) add(end)
    for (const start of w0.starts) add(start)
    add(w0.ends[2], w0.shape)
    add(p1.lower)
    add(p2.lower)
    add(n1.lower)
    add(n2.lower)
    add(p1.lower, w0.lower)
    add(w0.lower, n1.lower)
    add(p1.shape, w0.shape, n1.shape)
    add(p1.ends[2])
    add(n1.ends[2])
    add(n1.ends[1], w0.ends[1])
    add(n1.shape)
    add(p1.shape)
    add(t1)
    add(t1, t2)
    add(t1, w0.lower)
    add(t1, n1.lower)
    add(t1, w0.ends[2])
    add(t1, w0.shape)
    add(t1, t2, w0.lower)
    add(t1, n1.ends[2], w0.ends[1])
    add(p1.lower, n1.lower)
    add(p2.lower, p1.lower)
    add(n1.lower, n2.lower)
    tags.push(decide(features, n, i))
  })
  return tags
}

/** The labels of a sentence's words, such as `VERB VBD`. */
export function tag(words: readonly string[], model: LinearModel): string[] {
  const scores = new Float32Array(model.labels.length)
  const closed = model.labels.map(label => CLOSED_CLASSES[label.split(' ')[0] ?? ''])
  return tagWith(words, (features, count, index) => {
    model.score(features, count, scores)
    const word = words[index]?.toLowerCase() ?? ''
    return best(scores, label => closed[label]?.has(word) ?? true)
  }).map(label => model.labels[label] ?? 'X')
}
