/**
 * “rejected suggestions that he had misused funds and denied having …”: the denial goes on with the rejecting, and is no part
 * of what is rejected.
 */
import { CLAIM_NOUNS, DENYING } from '../../lexicon/events/modality.ts'
import { attach, childrenWith } from './edit.ts'
import type { Repair } from './rule.ts'

export const denials: Repair = tokens => {
  tokens.forEach((token, denial) => {
    if (token.deprel !== 'conj' || !DENYING.has(token.lemma.toLowerCase())) return
    if (childrenWith(tokens, denial, 'nsubj', 'aux').length > 0) return
    const noun = tokens[token.head]?.head ?? -1
    const rejecting = CLAIM_NOUNS.has(tokens[noun]?.lemma.toLowerCase() ?? '')
      ? (tokens[noun]?.head ?? -1)
      : noun
    const above = tokens[rejecting]
    if (above?.upos === 'VERB' && DENYING.has(above.lemma.toLowerCase()))
      attach(tokens, denial, rejecting, 'conj')
  })
}
