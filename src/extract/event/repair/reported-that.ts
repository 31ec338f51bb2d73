/** “after the newspaper Post reported that …”: a saying with “that” behind it is finite, whatever hangs on the noun before. */
import { attach, base, childrenWith, isSaying, swap, word } from './edit.ts'
import type { Repair } from './rule.ts'

export const reportedThat: Repair = tokens => {
  tokens.forEach((token, saying) => {
    if (!isSaying(token) || base(token) !== 'acl' || word(tokens[saying + 1]) !== 'that') return
    if (childrenWith(tokens, saying, 'aux', 'nsubj').length > 0 || word(token).endsWith('ing')) return
    const noun = token.head
    const opener = childrenWith(tokens, noun, 'case', 'mark').find(i => OPENERS.test(word(tokens[i])))
    if (noun > saying || opener === undefined) return
    swap(tokens, noun, saying, 'nsubj')
    token.deprel = 'advcl'
    token.feats = { Tense: 'Past', VerbForm: 'Fin' }
    attach(tokens, opener, saying, 'mark')
  })
}

/** What opens a clause as well as a phrase. */
const OPENERS = /^(?:after|before|since|until|as)$/
