/**
 * “after a shell landed”, “talks collapsed in May after …”: the past of a verb that takes no object is no participle that
 * describes the noun before it.
 */
import type { Token } from '../../document.ts'
import { INTRANSITIVE } from '../../lexicon/events/arguments.ts'
import { base, childrenWith, isSaying, word } from './edit.ts'
import type { Repair } from './rule.ts'

const CONJUNCTIONS = new Set(['after', 'before', 'since', 'until', 'as', 'while', 'when'])

export const intransitivePast: Repair = tokens => {
  tokens.forEach((token, verb) => {
    const noun = verb - 1
    const subject = tokens[noun]
    if (token.deprel !== 'acl' || token.head !== noun || !subject || token.feats.Tense !== 'Past') return
    const marker = childrenWith(tokens, noun, 'case', 'mark').find(i => CONJUNCTIONS.has(word(tokens[i])))
    // “capsized after its cargo shifted.”: a participle alone describes no noun
    const bare = marker !== undefined && tokens[verb + 1]?.upos === 'PUNCT'
    if (!(INTRANSITIVE.has(token.lemma.toLowerCase()) || bare)) return
    if (childrenWith(tokens, verb, 'aux').length > 0) return
    if (subject.deprel === 'obj' && isSaying(tokens[subject.head])) {
      // “say 40 people died”
      finite(token, subject.head, 'ccomp')
      hang(subject, verb, 'nsubj')
    } else if (marker !== undefined && /^(?:obl|nmod)$/.test(base(subject)) && subject.head >= 0) {
      finite(token, subject.head, 'advcl')
      hang(subject, verb, 'nsubj')
      hang(tokens[marker], verb, 'mark')
    } else if (subject.deprel === 'nsubj' && laterClause(noun, verb, subject.head)) {
      const later = tokens[subject.head] as Token
      finite(token, later.head, later.deprel)
      hang(later, verb, 'advcl')
      for (const i of childrenWith(tokens, noun, 'nmod', 'obl')) if (i > verb) hang(tokens[i], verb, 'obl')
      hang(subject, verb, 'nsubj')
    }
  })

  /** Whether the verb a noun was taken for the subject of stands in a later clause of its own, behind a conjunction. */
  function laterClause(noun: number, verb: number, later: number): boolean {
    return (
      later > verb &&
      tokens.slice(verb + 1, later).some(({ text }) => CONJUNCTIONS.has(text.toLowerCase())) &&
      !childrenWith(tokens, later, 'nsubj').some(i => i !== noun)
    )
  }
}

function finite(token: Token, head: number, deprel: string): void {
  hang(token, head, deprel)
  token.feats = { ...token.feats, VerbForm: 'Fin' }
  delete token.feats.Voice
}

function hang(token: Token | undefined, head: number, deprel: string): void {
  if (!token) return
  token.head = head
  token.deprel = deprel
}
