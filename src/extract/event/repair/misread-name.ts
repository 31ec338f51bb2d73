/** “Moscow did not say …”: a name taken for a verb gives its place to the verb that follows it. */

import { childrenWith, swap } from './edit.ts'
import type { Repair } from './repair.ts'

export const misreadName: Repair = (tokens, isName) => {
  tokens.forEach((token, i) => {
    if (token.upos !== 'VERB' || !isName(i) || !/^\p{Lu}/u.test(token.text)) return
    token.upos = 'PROPN'
    const verb = childrenWith(tokens, i, 'ccomp', 'xcomp', 'advcl', 'conj', 'parataxis', 'acl').find(
      child =>
        child > i && tokens[child]?.upos === 'VERB' && childrenWith(tokens, child, 'nsubj').length === 0,
    )
    if (verb !== undefined) swap(tokens, i, verb, 'nsubj')
  })
}
