/** “She never retired: she was to speak in May”: a clause behind a colon stands by itself, unless a verb of saying leads to it. */
import { childrenWith, finite, isSaying } from './edit.ts'
import type { Repair } from './rule.ts'

export const colonClause: Repair = tokens => {
  tokens.forEach((token, verb) => {
    if (token.deprel !== 'ccomp' || token.head < 0 || token.head > verb || isSaying(tokens[token.head]))
      return
    const colon = tokens.findIndex(({ text }, i) => i > token.head && i < verb && /^[:;]$/.test(text))
    const own = childrenWith(tokens, verb, 'nsubj').some(i => i > colon)
    if (colon > 0 && own && finite(tokens, verb)) token.deprel = 'parataxis'
  })
}
