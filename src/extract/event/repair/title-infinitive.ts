/** “Harbour Lines to close two routes”: a title’s infinitive is its clause, and the noun before it who is to do it. */
import { childrenWith, swap, word } from './edit.ts'
import type { Repair } from './rule.ts'

export const titleInfinitive: Repair = tokens => {
  const root = tokens.findIndex(({ head }) => head < 0)
  const noun = tokens[root]
  if (!noun || !/^(?:NOUN|PROPN)$/.test(noun.upos) || /^[.?!:]$/.test(tokens.at(-1)?.text ?? '')) return
  if (childrenWith(tokens, root, 'cop', 'nsubj', 'case', 'det').length > 0) return
  const verb = childrenWith(tokens, root, 'acl').find(
    i =>
      tokens[i]?.deprel === 'acl' &&
      tokens[i]?.upos === 'VERB' &&
      childrenWith(tokens, i, 'mark').some(m => word(tokens[m]) === 'to' && m > root),
  )
  if (verb === undefined) return
  const passive = childrenWith(tokens, verb, 'aux').some(i => tokens[i]?.deprel === 'aux:pass')
  swap(tokens, root, verb, passive ? 'nsubj:pass' : 'nsubj')
}
