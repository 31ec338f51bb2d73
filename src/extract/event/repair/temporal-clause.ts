/** “after one shell landed”: a noun behind a conjunction of time and right before a finite verb is that verb’s subject. */
import type { Token } from '../../document.ts'
import { attach, base, childrenWith, word } from './edit.ts'
import type { Repair } from './rule.ts'

const CONJUNCTIONS = new Set(['after', 'before', 'since', 'until', 'as', 'while', 'when'])

/** “as relations were entering”: auxiliaries that cannot follow a noun but as its predicate. */
const FINITE = new Set(['was', 'were', 'is', 'are', 'has', 'have', 'had', 'did'])

export const temporalClause: Repair = tokens => {
  subjectBehindObject(tokens)
  tokens.forEach((token, verb) => {
    if (token.upos !== 'VERB') return
    const [auxiliary] = childrenWith(tokens, verb, 'aux')
    const isPast = token.feats.VerbForm === 'Fin' && token.feats.Tense === 'Past'
    if (auxiliary === undefined ? !isPast : !FINITE.has(word(tokens[auxiliary]))) return
    if (childrenWith(tokens, verb, 'nsubj', 'mark').length > 0) return
    const noun = (auxiliary ?? verb) - 1
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

/** “recalled cars after two drivers were killed”: the subject of the clause is the noun behind “after”, not the object before it. */
function subjectBehindObject(tokens: Token[]): void {
  tokens.forEach((token, verb) => {
    const first = childrenWith(tokens, verb, 'aux')[0] ?? verb
    const noun = first - 1
    const subject = tokens[noun]
    if (token.upos !== 'VERB' || token.head < 0 || token.head > noun || !subject) return
    const before = childrenWith(tokens, verb, 'nsubj').find(i => i > token.head && i < noun)
    const marker = childrenWith(tokens, noun, 'case', 'mark').find(i => CONJUNCTIONS.has(word(tokens[i])))
    const object = before === undefined ? undefined : tokens[before]
    if (!object || marker === undefined || (before ?? 0) > marker) return
    const { deprel } = object
    object.head = token.head
    object.deprel = 'obj'
    token.deprel = 'advcl'
    subject.head = verb
    subject.deprel = deprel
    attach(tokens, marker, verb, 'mark')
  })
}
