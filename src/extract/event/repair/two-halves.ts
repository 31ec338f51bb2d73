/** “after North and South Korea exchanged fire”: both halves are one subject, wherever the tree has hung the first. */
import { attach, base, childrenWith, swap, word } from './edit.ts'
import type { Repair } from './rule.ts'

const DIRECTION = /^(?:north|south|east|west)(?:ern)?$/

export const twoHalves: Repair = tokens => {
  tokens.forEach((_, first) => {
    const [second, whole] = [first + 2, first + 3]
    if (!DIRECTION.test(word(tokens[first])) || !DIRECTION.test(word(tokens[second]))) return
    if (word(tokens[first + 1]) !== 'and' || tokens[whole]?.upos !== 'PROPN') return
    const verb = tokens.findIndex(
      (token, i) =>
        token.head === first && base(token) === 'acl' && childrenWith(tokens, i, 'nsubj').includes(whole),
    )
    if (verb >= 0) {
      const opener = childrenWith(tokens, first, 'case')
      swap(tokens, first, verb, 'dep')
      const clause = tokens[verb]
      if (clause && clause.head >= 0) clause.deprel = 'advcl'
      for (const i of opener) attach(tokens, i, verb, 'mark')
    }
    attach(tokens, first, whole, 'compound')
    attach(tokens, second, first, 'conj')
    attach(tokens, first + 1, second, 'cc')
  })
}
