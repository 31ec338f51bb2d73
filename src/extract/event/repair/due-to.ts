/** “The museum is due to open”: “is due to” goes with the verb as “is to” does, and is no preposition. */
import { attach, base, childrenWith, swap, word } from './edit.ts'
import type { Repair } from './rule.ts'

export const dueTo: Repair = tokens => {
  tokens.forEach((due, i) => {
    const [be, verb] = [i - 1, i + 2]
    // “is due to be closed”
    const open = tokens[verb]?.upos === 'AUX' ? verb + 1 : verb
    const opens = tokens[open]
    if (word(due) !== 'due' || word(tokens[i + 1]) !== 'to' || opens?.upos !== 'VERB') return
    if (opens.text.endsWith('ing') || !/^(?:cop|aux)$/.test(base(tokens[be]))) return
    if (opens.head === i) swap(tokens, i, open, 'advmod')
    else if (opens.head >= 0 && opens.head < be && base(opens) === 'acl')
      swap(tokens, opens.head, open, 'nsubj')
    else if (due.head !== open) return
    for (const child of childrenWith(tokens, i, 'nsubj', 'obl', 'advcl', 'ccomp'))
      attach(tokens, child, open, tokens[child]?.deprel ?? '')
    attach(tokens, i, open, 'advmod')
    attach(tokens, be, open, 'aux')
    attach(tokens, i + 1, open, 'mark')
  })
}
