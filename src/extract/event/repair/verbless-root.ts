/**
 * “According to the agency, quoting others, the army was placed on alert”: a clause, not a noun beside it, is the root;
 * so is the one verb of “A bridge collapsed.” where it was read as a participle.
 */
import { base, childrenWith, finite, swap, word } from './edit.ts'
import type { Repair } from './rule.ts'

const RELATIVE = /^(?:who|which|that|whose|whom)$/

export const verblessRoot: Repair = tokens => {
  const root = tokens.findIndex(({ head }) => head < 0)
  const noun = tokens[root]
  if (!noun || !/^(?:NOUN|PROPN)$/.test(noun.upos) || childrenWith(tokens, root, 'cop', 'nsubj').length > 0)
    return
  const tail = childrenWith(tokens, root, 'acl').find(
    i => i === root + 1 && tokens[i]?.deprel === 'acl' && tokens[i]?.feats.Tense === 'Past',
  )
  if (tail !== undefined && tokens.at(-1)?.text === '.') {
    swap(tokens, root, tail, 'nsubj')
    return
  }
  if (childrenWith(tokens, root, 'case').length === 0) return
  const verb = tokens.findIndex((token, i) => {
    if (i < root || token.upos !== 'VERB' || !finite(tokens, i)) return false
    const [subject] = childrenWith(tokens, i, 'nsubj')
    if (subject === undefined || subject > i || RELATIVE.test(word(tokens[subject]))) return false
    return childrenWith(tokens, i, 'mark').length === 0 && base(token) !== 'conj'
  })
  const clause = tokens[verb]
  if (!clause) return
  clause.head = -1
  clause.deprel = 'root'
  noun.head = verb
  noun.deprel = 'obl'
}
