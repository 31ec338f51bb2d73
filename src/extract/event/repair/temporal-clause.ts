/** “after one shell landed”: a noun behind a conjunction of time and right before a finite verb is that verb’s subject. */
import { attach, base, childrenWith, word } from './edit.ts'
import type { Repair } from './repair.ts'

const CONJUNCTIONS = new Set(['after', 'before', 'since', 'until', 'as', 'while', 'when'])

export const temporalClause: Repair = tokens => {
  tokens.forEach((token, verb) => {
    if (token.upos !== 'VERB' || token.feats.VerbForm !== 'Fin' || token.feats.Tense !== 'Past') return
    if (childrenWith(tokens, verb, 'nsubj', 'aux', 'mark').length > 0) return
    const noun = verb - 1
    const subject = tokens[noun]
    if (!subject || !/^(?:NOUN|PROPN)$/.test(subject.upos) || !/^(?:obl|nmod|obj)$/.test(base(subject)))
      return
    const marker = childrenWith(tokens, noun, 'case').find(i => CONJUNCTIONS.has(word(tokens[i])))
    if (marker === undefined || subject.head === verb || subject.head < 0) return
    token.head = subject.head
    token.deprel = 'advcl'
    subject.head = verb
    subject.deprel = 'nsubj'
    attach(tokens, marker, verb, 'mark')
  })
}
