/** “the growth achieved today is the result of …”: a noun with a copula behind a participle is the predicate, not its subject. */
import { attach, base, childrenWith, swap } from './edit.ts'
import type { Repair } from './rule.ts'

export const copulaPredicate: Repair = tokens => {
  tokens.forEach((token, predicate) => {
    const participle = token.head
    if (base(token) !== 'nsubj' || participle < 0 || participle > predicate) return
    const [copula] = childrenWith(tokens, predicate, 'cop')
    const verb = tokens[participle]
    if (copula === undefined || copula < participle || verb?.upos !== 'VERB') return
    if (childrenWith(tokens, participle, 'aux', 'cop', 'mark').length > 0) return
    const subject = tokens.findIndex(
      ({ upos, head }, i) => head === participle && i < participle && /^(?:NOUN|PROPN)$/.test(upos),
    )
    if (subject < 0) return
    swap(tokens, participle, predicate, 'acl')
    attach(tokens, subject, predicate, 'nsubj')
    attach(tokens, participle, subject, 'acl')
    verb.feats = { ...verb.feats, VerbForm: 'Part' }
  })
}
