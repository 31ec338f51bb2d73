/** “having previously served”: “having” is the auxiliary of the participle after it, not a verb with a clause. */
import { attach, childrenWith, swap } from './edit.ts'
import type { Repair } from './rule.ts'

export const having: Repair = tokens => {
  tokens.forEach((token, i) => {
    if (token.text.toLowerCase() !== 'having') return
    const below = tokens[token.head]
    if (token.deprel === 'aux:pass' && below) {
      token.deprel = 'aux'
      const { Voice: _, ...feats } = below.feats
      below.feats = feats
      return
    }
    if (token.upos !== 'VERB') return
    const verb = childrenWith(tokens, i, 'ccomp', 'xcomp', 'obj').find(
      child => child > i && tokens[child]?.upos === 'VERB' && tokens[child]?.feats.VerbForm === 'Part',
    )
    if (verb === undefined || childrenWith(tokens, verb, 'nsubj', 'mark').length > 0) return
    for (const child of childrenWith(tokens, i, 'advmod', 'nsubj', 'mark', 'obl'))
      attach(tokens, child, verb, tokens[child]?.deprel ?? 'dep')
    swap(tokens, i, verb, 'aux')
    token.upos = 'AUX'
  })
}
