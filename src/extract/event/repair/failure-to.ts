/** “the failure of the bill to pass”: the infinitive is what failed, whatever the tree hangs it on. */
import { attach, childrenWith, word } from './edit.ts'
import type { Repair } from './rule.ts'

/** Nouns of which “of … to …” says what did not come about. */
const NOUNS = new Set(['failure', 'refusal', 'inability', 'reluctance'])
const REACH = 8

export const failureTo: Repair = tokens => {
  tokens.forEach((token, verb) => {
    const [to] = childrenWith(tokens, verb, 'mark').filter(i => word(tokens[i]) === 'to')
    if (token.upos !== 'VERB' || to === undefined || !/^(?:acl|advcl)$/.test(token.deprel)) return
    for (let i = to - 1; i >= Math.max(0, to - REACH) && !/^(?:VERB|PUNCT)$/.test(tokens[i]?.upos ?? ''); i--)
      if (NOUNS.has(tokens[i]?.lemma.toLowerCase() ?? '') && word(tokens[i + 1]) === 'of')
        return attach(tokens, verb, i, 'acl')
  })
}
