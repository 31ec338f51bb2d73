/** “said in a statement that the bridge was safe”: what is said belongs to the saying, not to the paper it stands on. */
import { MEANS } from '../../lexicon/events/nouns.ts'
import { attach, base, childrenWith, isSaying, word } from './edit.ts'
import type { Repair } from './rule.ts'

export const saidInStatement: Repair = tokens => {
  tokens.forEach((token, i) => {
    const noun = token.head
    const saying = tokens[noun]?.head ?? -1
    if (token.deprel !== 'acl' || !MEANS.has(tokens[noun]?.lemma.toLowerCase() ?? '')) return
    if (base(tokens[noun]) !== 'obl' || !isSaying(tokens[saying]) || saying > noun) return
    const that = childrenWith(tokens, i, 'mark').some(mark => word(tokens[mark]) === 'that')
    if (that && childrenWith(tokens, saying, 'ccomp').length === 0) attach(tokens, i, saying, 'ccomp')
  })
}
