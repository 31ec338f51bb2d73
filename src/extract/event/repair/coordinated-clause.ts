/** “The strike began in May and the union says …”: a clause behind “and” with its own subject is coordinated, not content. */
import { attach, childrenWith, isSaying } from './edit.ts'
import type { Repair } from './rule.ts'

export const coordinatedClause: Repair = tokens => {
  tokens.forEach((token, verb) => {
    if (token.deprel !== 'ccomp' || token.head < 0 || token.head > verb || isSaying(tokens[token.head]))
      return
    const subject = childrenWith(tokens, verb, 'nsubj').find(i => i < verb)
    if (subject === undefined) return
    const conjunction = [...childrenWith(tokens, verb, 'cc'), ...childrenWith(tokens, subject, 'cc')].find(
      i => i > token.head && i < subject && !childrenWith(tokens, subject, 'conj').some(other => other < i),
    )
    if (conjunction === undefined) return
    token.deprel = 'conj'
    attach(tokens, conjunction, verb, 'cc')
  })
}
