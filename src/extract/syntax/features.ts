/** The features of words, from the Penn Treebank tag and the tree (universaldependencies.org/u/feat). */
import type { Features } from '../document.ts'
import type { Word } from './tokens.ts'

/** What each tag says by itself. */
const OF_TAG: Readonly<Record<string, Features>> = {
  VBD: { Tense: 'Past', VerbForm: 'Fin' },
  VBZ: { Tense: 'Pres', VerbForm: 'Fin', Number: 'Sing' },
  VBP: { Tense: 'Pres', VerbForm: 'Fin' },
  MD: { VerbForm: 'Fin' },
  VB: { VerbForm: 'Inf' },
  VBN: { Tense: 'Past', VerbForm: 'Part' },
  VBG: { Tense: 'Pres', VerbForm: 'Part' },
  NN: { Number: 'Sing' },
  NNP: { Number: 'Sing' },
  NNS: { Number: 'Plur' },
  NNPS: { Number: 'Plur' },
}
/** What a verb form is without auxiliary: “the man elected” is passive, “the man sleeping” is not. */
const BARE_PASSIVE = new Set(['acl', 'amod', 'advcl'])

export interface Parsed extends Word {
  /** Penn Treebank tag, `VBD`. */
  tag: string
  upos: string
  head: number
  deprel: string
}

/** @param words a sentence with its tree. @returns the features of each word. */
export function featuresOf(words: readonly Parsed[]): Features[] {
  const auxiliaries = words.map((): string[] => [])
  words.forEach(({ deprel, head, text }) => {
    if (deprel.startsWith('aux')) auxiliaries[head]?.push(text.toLowerCase().replace('’', "'"))
  })
  const passive = new Set(words.filter(({ deprel }) => deprel.endsWith(':pass')).map(({ head }) => head))
  const full = new Set(
    words.filter(({ deprel }) => /^(?:nsubj|mark|obj)/.test(deprel)).map(({ head }) => head),
  )
  return words.map(({ tag: given, upos, deprel }, i) => {
    // “the level reached today”: behind a noun, without subject and object, it is a participle, however it is tagged
    const tag = given === 'VBD' && deprel === 'acl' && !full.has(i) ? 'VBN' : given
    const features: Features = { ...OF_TAG[tag] }
    const aux = auxiliaries[i] ?? []
    if (aux.some(word => /^(?:will|'ll|shall|wo)$/.test(word))) features.Tense = 'Fut'
    if (upos !== 'VERB' && upos !== 'AUX') return features
    if (tag === 'VBG' && aux.length === 0 && /^(?:csubj|xcomp|ccomp|advcl|obl|nmod|obj)/.test(deprel))
      features.VerbForm = 'Ger'
    const be = aux.some(word => /^(?:am|is|are|was|were|be|been|being|'m|'re)$/.test(word))
    if (tag === 'VBG' && (be || aux.includes("'s"))) features.Aspect = 'Prog'
    if (
      tag === 'VBN' &&
      (passive.has(i) || be || (aux.length === 0 && BARE_PASSIVE.has(deprel.split(':')[0] ?? '')))
    )
      features.Voice = 'Pass'
    else if (tag === 'VBN') features.Aspect = 'Perf'
    return features
  })
}
