/** “The firm, founded in 1921, was sold”: a participle between commas is aside; the verb behind the second is the main one. */
import { childrenWith, verbAfterComma } from './edit.ts'
import type { Repair } from './rule.ts'

export const reducedClause: Repair = tokens => {
  tokens.forEach((token, participle) => {
    if (token.upos !== 'VERB' || token.feats.VerbForm !== 'Part' || tokens[participle - 1]?.text !== ',')
      return
    if (childrenWith(tokens, participle, 'aux').length > 0) return
    const subject = childrenWith(tokens, participle, 'nsubj').find(i => i < participle - 1)
    const verb = verbAfterComma(tokens, participle)
    if (subject === undefined || verb === null) return
    const main = tokens[verb]
    const noun = tokens[subject]
    if (!main || !noun) return
    main.head = token.head
    main.deprel = token.deprel
    noun.head = verb
    noun.deprel = 'nsubj'
    token.head = subject
    token.deprel = 'acl'
  })
}
