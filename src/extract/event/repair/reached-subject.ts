/** “The level of trust reached today is high”: a participle between subject and verb, with no mark around it, tells of the subject. */
import { attach, base, childrenWith, isSaying } from './edit.ts'
import type { Repair } from './rule.ts'

export const reachedSubject: Repair = tokens => {
  tokens.forEach((token, participle) => {
    const { head } = token
    if (token.upos !== 'VERB' || base(token) !== 'advcl' || head < participle || isSaying(tokens[head]))
      return
    if (childrenWith(tokens, participle, 'aux', 'nsubj', 'mark').length > 0) return
    const subject = childrenWith(tokens, head, 'nsubj').findLast(i => i < participle)
    if (subject === undefined || tokens.slice(subject, participle).some(({ text }) => /^[,;:–—]$/.test(text)))
      return
    attach(tokens, participle, subject, 'acl')
    // without a subject of its own a past form here is none
    if (!token.text.endsWith('ing')) token.feats = { Tense: 'Past', VerbForm: 'Part' }
  })
}
