/** “The ministry said the envoy, who …, died”: a person is not what one says, but who the said clause is about. */

import { attach, base, childrenWith, finite, isSaying } from './edit.ts'
import type { Repair } from './rule.ts'

/** Verbs of saying that take a clause, hardly ever a person or a thing, as object. */
const CLAUSAL = new Set([
  'say',
  'claim',
  'add',
  'state',
  'insist',
  'argue',
  'note',
  'think',
  'believe',
  'suggest',
])

export const saidBefore: Repair = tokens => {
  tokens.forEach((token, saying) => {
    if (!isSaying(token) || !CLAUSAL.has(token.lemma.toLowerCase())) return
    const [content] = childrenWith(tokens, saying, 'ccomp')
    if (content !== undefined && childrenWith(tokens, content, 'nsubj', 'csubj').length > 0) return
    const object = childrenWith(tokens, saying, 'obj', 'nsubj').find(i => i > saying)
    if (object === undefined) return
    const verb = childrenWith(tokens, saying, 'ccomp', 'conj', 'advcl', 'parataxis', 'xcomp').find(
      i =>
        i > object &&
        tokens[i]?.upos === 'VERB' &&
        finite(tokens, i) &&
        childrenWith(tokens, i, 'nsubj', 'cc', 'mark').length === 0,
    )
    if (verb === undefined || base(tokens[verb]) === '') return
    attach(tokens, verb, saying, 'ccomp')
    attach(tokens, object, verb, 'nsubj')
  })
}
