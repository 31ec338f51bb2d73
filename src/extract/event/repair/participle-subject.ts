/**
 * “when a coach carrying supporters plunged into a ravine”: the participle is aside; the finite verb behind it is the clause’s.
 */
import type { Token } from '../../document.ts'
import { attach, childrenWith, reaches } from './edit.ts'
import type { Repair } from './rule.ts'

/** How far behind the participle its clause’s verb is looked for. */
const REACH = 8

export const participleSubject: Repair = tokens => {
  tokens.forEach((token, participle) => {
    const noun = participle - 1
    if (token.upos !== 'VERB' || !token.text.endsWith('ing')) return
    if (childrenWith(tokens, participle, 'aux', 'obj').length > 1) return
    if (childrenWith(tokens, participle, 'aux').length > 0) return
    if (!childrenWith(tokens, participle, 'nsubj').includes(noun)) return
    const verb = finiteBehind(tokens, participle)
    const main = tokens[verb]
    if (!main || tokens.slice(participle + 1, verb).some(({ upos }) => BREAKS.test(upos))) return
    // “a bus carrying 57 passengers fell”: they are carried, and do not fall
    const [carried] = childrenWith(tokens, verb, 'nsubj')
    if (carried !== undefined && (carried < participle || childrenWith(tokens, participle, 'obj').length > 0))
      return
    if (token.head !== verb) {
      main.head = token.head
      main.deprel = token.deprel
    }
    token.head = -1
    attach(tokens, noun, verb, 'nsubj')
    token.head = noun
    token.deprel = 'acl'
    if (carried !== undefined) attach(tokens, carried, participle, 'obj')
    for (const i of childrenWith(tokens, participle, 'mark', 'advmod', 'obl'))
      if (i < noun) attach(tokens, i, verb, tokens[i]?.deprel ?? 'obl')
  })
}

const BREAKS = /^(?:PUNCT|CCONJ|SCONJ|VERB)$/

/** The next finite verb of the clause, without conjunction or auxiliaries; -1 where there is none. */
const finiteBehind = (tokens: readonly Token[], participle: number): number =>
  tokens.findIndex(
    ({ upos, feats, head }, i) =>
      i > participle + 1 &&
      i <= participle + REACH &&
      upos === 'VERB' &&
      feats.VerbForm === 'Fin' &&
      (head === tokens[participle]?.head ||
        reaches(tokens, i, participle) ||
        reaches(tokens, participle, i)) &&
      childrenWith(tokens, i, 'mark', 'cc', 'aux').length === 0,
  )
