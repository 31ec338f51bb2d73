/** “the envoy, who spent decades there, …”: a clause that “who” or “which” opens belongs to the noun before it. */

import { attach, base, finite, word } from './edit.ts'
import type { Repair } from './rule.ts'

const OPENERS = new Set(['who', 'which'])
const LOOSE = new Set(['conj', 'parataxis', 'advcl', 'dep', 'ccomp', 'appos', 'acl', 'xcomp'])

export const relativeClause: Repair = tokens => {
  tokens.forEach((token, i) => {
    if (!OPENERS.has(word(token)) || base(token) !== 'nsubj') return
    const verb = token.head
    const clause = tokens[verb]
    if (!clause || verb < i || !LOOSE.has(base(clause)) || !finite(tokens, verb)) return
    const before = tokens[i - 1]
    if (!before) return
    const noun = before.upos === 'PUNCT' ? i - 2 : i - 1
    if (clause.deprel === 'ccomp' && before.upos !== 'PUNCT') return
    const above = tokens[clause.head]
    const head =
      above && clause.head < i && /^(?:NOUN|PROPN)$/.test(above.upos) ? clause.head : phraseHead(noun)
    if (head !== null) attach(tokens, verb, head, 'acl:relcl')
  })

  /** The noun whose phrase ends at a token. */
  function phraseHead(end: number): number | null {
    const token = tokens[end]
    if (!token || !/^(?:NOUN|PROPN|PRON|NUM)$/.test(token.upos)) return null
    let at = end
    while (
      (tokens[at]?.upos === 'NUM' || /^(?:flat|compound|fixed|nummod|appos)$/.test(base(tokens[at]))) &&
      (tokens[at]?.head ?? -1) >= 0
    ) {
      const head = tokens[at]?.head ?? -1
      if (!/^(?:NOUN|PROPN)$/.test(tokens[head]?.upos ?? '') || head > end) break
      at = head
    }
    return at
  }
}
