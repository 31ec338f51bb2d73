/** “said it would close the mill, cutting jobs”: the participle goes with what is said, not with the saying. */
import { attach, childrenWith, isSaying } from './edit.ts'
import type { Repair } from './repair.ts'

export const saidParticiple: Repair = tokens => {
  tokens.forEach((token, i) => {
    const saying = token.head
    if (token.deprel !== 'advcl' || !token.text.endsWith('ing') || isSaying(token)) return
    if (!isSaying(tokens[saying]) || saying > i || tokens[i - 1]?.text !== ',') return
    const content = childrenWith(tokens, saying, 'ccomp').find(c => c > saying && c < i)
    if (content !== undefined && childrenWith(tokens, i, 'mark', 'nsubj').length === 0)
      attach(tokens, i, content, 'advcl')
  })
}
