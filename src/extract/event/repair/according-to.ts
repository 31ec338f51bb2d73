/** “according to the agency”: two words that are one preposition; what follows is who says so, never who acts. */
import { attach, childrenWith } from './edit.ts'
import type { Repair } from './rule.ts'

const NOMINAL = /^(?:NOUN|PROPN|ADJ|DET|NUM|PRON|PART)$/

export const accordingTo: Repair = tokens => {
  tokens.forEach((token, i) => {
    const to = tokens[i + 1]
    if (token.text.toLowerCase() !== 'according' || to?.text.toLowerCase() !== 'to') return
    let end = i + 2
    while (NOMINAL.test(tokens[end]?.upos ?? '')) end++
    const source = topmost(i + 2, end)
    const phrase = source === null ? undefined : tokens[source]
    if (source === null || !phrase) return
    if (phrase.head === i || phrase.head === i + 1) phrase.head = token.head === source ? -1 : token.head
    phrase.head = verbAbove(phrase.head)
    phrase.deprel = phrase.head < 0 ? 'root' : 'obl'
    token.upos = 'ADP'
    token.head = source
    token.deprel = 'case'
    attach(tokens, i + 1, i, 'fixed')
  })

  /** The verb a token hangs on, through nouns; the token itself where there is none. */
  function verbAbove(from: number): number {
    for (let at = from, steps = 0; at >= 0 && steps < tokens.length; at = tokens[at]?.head ?? -1, steps++)
      if (tokens[at]?.upos === 'VERB' || childrenWith(tokens, at, 'cop').length > 0) return at
    return from
  }

  /** The word of a phrase whose head lies outside it. */
  function topmost(start: number, end: number): number | null {
    for (let i = end - 1; i >= start; i--) {
      const head = tokens[i]?.head ?? -1
      if (/^(?:NOUN|PROPN|PRON)$/.test(tokens[i]?.upos ?? '') && (head < start || head >= end)) return i
    }
    return null
  }
}
