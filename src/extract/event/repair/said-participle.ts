/**
 * “said it would close the mill, cutting jobs”, “capsized, killing fourteen, the coast guard said”: the participle goes with
 * what is said, not with the saying.
 */
import { attach, base, childrenWith, finite, isSaying } from './edit.ts'
import type { Repair } from './rule.ts'

export const saidParticiple: Repair = tokens => {
  tokens.forEach((token, i) => {
    const saying = token.head
    if (!/^(?:advcl|ccomp)$/.test(base(token)) || !token.text.endsWith('ing') || isSaying(token)) return
    if (!isSaying(tokens[saying]) || tokens[i - 1]?.text !== ',' || finite(tokens, i)) return
    const content = childrenWith(tokens, saying, 'ccomp').find(
      c => c < i && c !== i && (saying > i || c > saying),
    )
    if (content !== undefined && childrenWith(tokens, i, 'mark', 'nsubj').length === 0)
      attach(tokens, i, content, 'advcl')
  })
}
