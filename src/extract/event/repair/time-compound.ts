/** “exchanged fire yesterday”: a noun before a time is no part of it, but the object of the verb both hang on. */
import { base, childrenWith } from './edit.ts'
import type { Repair } from './rule.ts'

export const timeCompound: Repair = (tokens, _isName, isTime) => {
  tokens.forEach((token, i) => {
    const time = tokens[token.head]
    if (base(token) !== 'compound' || token.upos !== 'NOUN' || isTime(i) || !isTime(token.head) || !time)
      return
    if (i > token.head || childrenWith(tokens, token.head, 'case').length > 0) return
    const verb = time.head
    if (tokens[verb]?.upos !== 'VERB' || verb > i || childrenWith(tokens, verb, 'obj').length > 0) return
    token.head = verb
    token.deprel = 'obj'
  })
}
