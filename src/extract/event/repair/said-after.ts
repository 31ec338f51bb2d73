/** “The envoy died, Moscow said on Monday.”: what stands before the comma is said; the saying hangs on it or governs it. */

import { attach, base, childrenWith, finite, isSaying, reaches } from './edit.ts'
import type { Repair } from './repair.ts'

/** What may follow the verb of a saying put last; a clause or object of its own would be what is said. */
const CONTENT = ['ccomp', 'obj', 'xcomp']

export const saidAfter: Repair = tokens => {
  tokens.forEach((token, saying) => {
    if (!isSaying(token) || !finite(tokens, saying)) return
    if (childrenWith(tokens, saying, ...CONTENT).some(i => i > saying && tokens[i]?.upos === 'VERB')) return
    const subject = childrenWith(tokens, saying, 'nsubj').findLast(i => i < saying)
    if (subject === undefined) return
    const comma = commaBefore(phraseStart(subject))
    if (comma === null) return
    const said = mainVerb(comma, saying)
    if (said === null) return
    for (const i of childrenWith(tokens, saying, 'nsubj', 'obl', 'advmod', 'aux'))
      if (i < comma && !(base(tokens[i]) === 'nsubj' && childrenWith(tokens, said, 'nsubj').length > 0))
        attach(tokens, i, said, tokens[i]?.deprel ?? 'dep')
    if (reaches(tokens, said, saying)) attach(tokens, said, saying, 'ccomp')
    else attach(tokens, saying, said, 'parataxis')
  })

  function phraseStart(head: number): number {
    let start = head
    for (let i = head - 1; i >= 0 && tokens[i]?.upos !== 'PUNCT' && reaches(tokens, i, head); i--) start = i
    while (start > 0 && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[start - 1]?.upos ?? '')) start--
    return start
  }

  /** The comma right before a phrase, quotation marks aside. */
  function commaBefore(start: number): number | null {
    for (let i = start - 1; i >= 0 && tokens[i]?.upos === 'PUNCT'; i--)
      if (tokens[i]?.text === ',' || tokens[i]?.text === ',”') return i
    return null
  }

  /** The verb of the clause before a comma: the highest finite verb there without a conjunction that makes it depend. */
  function mainVerb(comma: number, saying: number): number | null {
    const root = tokens.findIndex(({ head }) => head < 0)
    if (root >= 0 && root < comma && isPredicate(root)) return root
    for (let i = 0; i < comma; i++) {
      const token = tokens[i]
      if (!token || !isPredicate(i) || !finite(tokens, i)) continue
      if (token.head === saying && childrenWith(tokens, i, 'mark').length === 0) return i
    }
    return null
  }

  function isPredicate(i: number): boolean {
    return tokens[i]?.upos === 'VERB' || childrenWith(tokens, i, 'cop').length > 0
  }
}
