/** “IF Metall said the strike would go on”: capitals make a name of what else is a conjunction. */
import { attach, base, childrenWith, isSaying, swap } from './edit.ts'
import type { Repair } from './rule.ts'

export const capitalConjunction: Repair = (tokens, isName) => {
  if (!tokens.some(({ text }) => /^\p{Ll}{2,}$/u.test(text))) return
  tokens.forEach((token, i) => {
    if (token.upos !== 'SCONJ' || !/^\p{Lu}{2,}$/u.test(token.text) || !isName(i + 1)) return
    const verb = token.head
    token.upos = 'PROPN'
    attach(tokens, i, i + 1, 'compound')
    const main = tokens[verb]?.head ?? -1
    if (!isSaying(tokens[verb]) || base(tokens[verb]) !== 'advcl' || main < verb) return
    if (childrenWith(tokens, main, 'nsubj').some(subject => subject > verb)) swap(tokens, main, verb, 'ccomp')
  })
}
