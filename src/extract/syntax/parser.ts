/**
 * A greedy dependency parser: arc-hybrid moves chosen by an averaged perceptron, with the features of
 * Zhang and Nivre (2011) that fit this transition system.
 */
import { feature, hashWord } from './hash.ts'
import type { LinearModel } from './linear-model.ts'
import {
  allows,
  apply,
  type Configuration,
  initial,
  isFinal,
  LEFT,
  type Move,
  RIGHT,
  SHIFT,
} from './transitions.ts'

/** More than the features of one configuration. */
export const MAX_FEATURES = 128
const NONE = -1
const VERB = hashWord('VERB')

export interface TaggedWord {
  word: string
  /** The tagger's label, `VERB VBD`. */
  tag: string
}

/** What the features see of a sentence. */
export interface Seen {
  words: Int32Array
  tags: Int32Array
  /** The universal part of the tag alone. */
  pos: Int32Array
}

export function see(sentence: readonly TaggedWord[]): Seen {
  const root = hashWord('<root>')
  const hashes = (of: (word: TaggedWord) => string): Int32Array =>
    Int32Array.from([...sentence.map(word => hashWord(of(word))), root])
  return {
    words: hashes(({ word }) => word.toLowerCase()),
    tags: hashes(({ tag }) => tag),
    pos: hashes(({ tag }) => tag.split(' ')[0] ?? ''),
  }
}

/** Fills `out` with a configuration's features. @returns how many there are. */
export function featuresOf(c: Configuration, { words, tags, pos }: Seen, out: Int32Array): number {
  const { stack, front, length } = c
  const s0 = stack.at(-1) ?? NONE
  const s1 = stack.at(-2) ?? NONE
  const s2 = stack.at(-3) ?? NONE
  const b0 = front
  const b1 = front + 1 <= length ? front + 1 : NONE
  const b2 = front + 2 <= length ? front + 2 : NONE
  const w = (i: number): number => (i < 0 ? 7 : (words[i] as number))
  const t = (i: number): number => (i < 0 ? 7 : (tags[i] as number))
  const p = (i: number): number => (i < 0 ? 7 : (pos[i] as number))
  const left = (i: number): number => (i < 0 ? NONE : (c.leftmost[i] as number))
  const right = (i: number): number => (i < 0 ? NONE : (c.rightmost[i] as number))
  const label = (i: number): number => (i < 0 ? NONE : (c.labels[i] as number))
  const valence = (i: number): number =>
    i < 0 ? 99 : Math.min(c.leftCount[i] as number, 3) * 4 + Math.min(c.rightCount[i] as number, 3)
  const far = s0 < 0 ? 0 : bucket(b0 - s0)
  const apart = s1 < 0 ? 0 : bucket(s0 - s1)
  const [s0l, s0r, s1l, s1r, b0l] = [left(s0), right(s0), left(s1), right(s1), left(b0)]
  // Verbs that wait on the stack, three at most: looked for no deeper than it takes.
  let verbs = 0
  for (let i = stack.length - 1; i >= 0 && i > stack.length - 8 && verbs < 3; i--)
    if (pos[stack[i] as number] === VERB) verbs++
  const next = s0 < 0 ? NONE : s0 + 1

  let n = 0
  const add = (a: number, b = 0, c = 0): void => {
    out[n] = feature(100 + n, a, b, c)
    n++
  }
  add(0)
  for (const i of [s0, s1, b0, b1]) {
    add(w(i))
    add(t(i))
    add(w(i), t(i))
  }
  add(t(s2))
  add(w(s2))
  add(t(b2))
  add(w(b2))
  add(w(s0), w(b0))
  add(w(s0), t(b0))
  add(t(s0), w(b0))
  add(t(s0), t(b0))
  add(w(s0), t(s0), t(b0))
  add(t(s0), w(b0), t(b0))
  add(w(s0), w(s1))
  add(w(s0), t(s1))
  add(t(s0), w(s1))
  add(t(s0), t(s1))
  add(w(s1), t(s1), t(s0))
  add(t(s1), w(s0), t(s0))
  add(t(s0), t(s1), t(b0))
  add(t(s0), t(b0), t(b1))
  add(t(s0), t(s1), t(s2))
  add(t(b0), t(b1), t(b2))
  add(w(s0), t(b0), t(b1))
  add(w(s0), t(s1), t(b0))
  add(t(s0), w(s1), t(b0))
  add(t(s0), t(s1), w(b0))
  add(w(s1), t(s0), w(b0))
  add(w(s1), w(b0), t(s0))
  add(t(s0), far)
  add(w(s0), far)
  add(t(b0), far)
  add(t(s0), t(b0), far)
  add(t(s0), t(s1), apart)
  add(w(s1), apart)
  add(t(s0), valence(s0))
  add(w(s0), valence(s0))
  add(t(s1), valence(s1))
  add(w(s1), valence(s1))
  add(t(b0), valence(b0))
  add(w(b0), valence(b0))
  for (const i of [s0l, s0r, s1l, s1r, b0l]) {
    add(w(i))
    add(t(i))
    add(label(i))
  }
  add(t(s0), t(s0l), t(b0))
  add(t(s0), t(s0r), t(b0))
  add(t(s0), t(b0l), t(b0))
  add(t(s1), t(s1r), t(s0))
  add(t(s1), t(s1l), t(s0))
  add(t(s1), t(s0l), t(s0))
  add(t(s1), t(s0r), t(s0))
  add(t(s0), label(s0l), label(s0r))
  add(t(s1), label(s1l), label(s1r))
  add(t(b0), label(b0l), t(s0))
  add(w(s0), label(s0l), label(s0r))
  add(w(s1), label(s1l), label(s1r))
  // Who is still without a verb: “the envoy, who spent years there, died”.
  add(w(s0l), t(s0), t(b0))
  add(w(s0l), t(s1), t(b0))
  add(label(s0l), t(b0), t(b0l))
  add(t(s1), t(s0), t(b0l))
  add(p(s1), p(s0), feature(1, p(b0), w(b0l)))
  add(p(s2), p(s1), feature(1, p(s0), p(b0)))
  add(feature(1, p(s1), w(s0l)), p(b0), w(b0l))
  add(feature(1, verbs, p(s0)), p(b0), w(b0l))
  add(verbs, t(s0), t(b0))
  add(Math.min(stack.length, 6), p(s0), p(b0))
  add(w(s0), w(b0), label(s0l))
  add(w(b0), w(b0l), t(s0))
  add(w(b0 - 1), t(s0), t(b0))
  add(w(b0 - 1), p(s1), feature(1, p(s0), p(b0)))
  add(t(s0), t(b0), feature(1, t(b1), t(b2)))
  add(w(s0), t(b1), t(b0))
  add(t(s0), w(b0), t(b1))
  add(p(s0), p(b0), feature(1, w(b1), p(b2)))
  add(w(s1), w(s0), t(b0))
  add(label(s1l), label(s0l), p(b0))
  add(label(s1r), label(s0r), feature(1, p(s1), p(s0)))
  add(p(s0), p(next), p(b0 - 1))
  add(p(s0), p(s1), p(b0))
  return n
}

const bucket = (distance: number): number =>
  distance < 5 ? distance : distance < 10 ? 5 : distance < 20 ? 6 : 7

/** Labels of the parser's model: `SHIFT`, `LEFT nsubj`, `RIGHT obj`. */
export const moveOf = (label: string): Move =>
  label.startsWith('LEFT') ? LEFT : label.startsWith('RIGHT') ? RIGHT : SHIFT

export interface Arc {
  /** Index of the head; -1 for the root. */
  head: number
  deprel: string
}

/** Makes the parser of a model: from tagged words to their arcs. */
export function parserOf(model: LinearModel): (sentence: readonly TaggedWord[]) => Arc[] {
  const moves = model.labels.map(moveOf)
  const relations = model.labels.map(label => label.split(' ')[1] ?? '')
  const scores = new Float32Array(model.labels.length)
  const features = new Int32Array(MAX_FEATURES)
  return sentence => {
    const c = initial(sentence.length)
    const seen = see(sentence)
    while (!isFinal(c)) {
      model.score(features, featuresOf(c, seen, features), scores)
      const can = [allows(c, SHIFT), allows(c, LEFT), allows(c, RIGHT)]
      let chosen = -1
      for (let i = 0; i < scores.length; i++)
        if (can[moves[i] as number] && (chosen < 0 || (scores[i] as number) > (scores[chosen] as number)))
          chosen = i
      apply(c, moves[chosen] as Move, chosen)
    }
    return sentence.map((_, i) => {
      const head = c.heads[i] as number
      return head === c.length
        ? { head: -1, deprel: 'root' }
        : { head, deprel: relations[c.labels[i] as number] ?? 'dep' }
    })
  }
}
