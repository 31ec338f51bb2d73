/**
 * “Born in Oslo, the daughter of a baker, Ada Bell won a prize”, “Acme chief executive Ada Bell said”: no verb has two
 * subjects. The one beside the verb is its own; the other says more of it.
 */
import { attach, childrenWith } from './edit.ts'
import type { Repair } from './rule.ts'

const NOMINAL = /^(?:NOUN|PROPN|ADJ|NUM|DET|PUNCT|PART|ADP)$/

export const doubleSubject: Repair = tokens => {
  tokens.forEach((token, verb) => {
    if (token.upos !== 'VERB') return
    const subjects = childrenWith(tokens, verb, 'nsubj').filter(
      i => i < verb && /^(?:NOUN|PROPN)$/.test(tokens[i]?.upos ?? ''),
    )
    const [first, second] = subjects.slice(-2)
    if (first === undefined || second === undefined) return
    const between = tokens.slice(first + 1, second)
    if (!between.every(({ upos }) => NOMINAL.test(upos))) return
    const aside = between.some(({ text }) => text === ',')
    if (!aside && tokens[second]?.upos !== 'PROPN') return
    attach(tokens, first, second, aside ? 'appos' : 'nmod:desc')
  })
}
