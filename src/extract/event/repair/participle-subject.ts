/** “when a coach carrying supporters plunged into a ravine”: the participle is aside; the finite verb behind it is the clause’s. */
import { attach, childrenWith } from './edit.ts'
import type { Repair } from './repair.ts'

/** How far behind the participle its clause’s verb is looked for. */
const REACH = 8

export const participleSubject: Repair = tokens => {
  tokens.forEach((token, participle) => {
    const noun = participle - 1
    if (
      token.upos !== 'VERB' ||
      !token.text.endsWith('ing') ||
      childrenWith(tokens, participle, 'aux').length > 0
    )
      return
    if (!childrenWith(tokens, participle, 'nsubj').includes(noun) || token.head < 0) return
    const verb = tokens.findIndex(
      ({ upos, feats, head }, i) =>
        i > participle + 1 &&
        i <= participle + REACH &&
        upos === 'VERB' &&
        feats.VerbForm === 'Fin' &&
        (head === token.head || head === participle) &&
        childrenWith(tokens, i, 'nsubj', 'mark', 'cc', 'aux').length === 0,
    )
    const main = tokens[verb]
    const between = tokens.slice(participle + 1, Math.max(verb, 0))
    if (!main || between.some(({ upos }) => /^(?:PUNCT|CCONJ|SCONJ|VERB)$/.test(upos))) return
    main.head = token.head
    main.deprel = token.deprel
    attach(tokens, noun, verb, 'nsubj')
    token.head = noun
    token.deprel = 'acl'
    for (const i of childrenWith(tokens, participle, 'mark', 'advmod'))
      if (i < noun) attach(tokens, i, verb, tokens[i]?.deprel ?? 'mark')
  })
}
