/** “Moscow did not say …”: a name taken for a verb gives its place to the verb that follows it. */

import { attach, childrenWith, swap } from './edit.ts'
import type { Repair } from './rule.ts'

export const misreadName: Repair = (tokens, isName) => {
  tokens.forEach((token, i) => {
    if (token.upos !== 'VERB' || !isName(i) || !/^\p{Lu}/u.test(token.text)) return
    token.upos = 'PROPN'
    const verb = childrenWith(tokens, i, 'ccomp', 'xcomp', 'advcl', 'conj', 'parataxis', 'acl').find(
      child =>
        child > i && tokens[child]?.upos === 'VERB' && childrenWith(tokens, child, 'nsubj').length === 0,
    )
    if (verb === undefined) return
    swap(tokens, i, verb, 'nsubj')
    for (const child of childrenWith(
      tokens,
      i,
      'conj',
      'advcl',
      'obl',
      'obj',
      'parataxis',
      'punct',
      'advmod',
    ))
      if (child > verb) attach(tokens, child, verb, tokens[child]?.deprel ?? 'dep')
  })
}
