/** “expects the deal to close”, “told the crowd to leave”: an infinitive that the tree hangs on the object completes the verb. */
import { OBJECT_CONTROL } from '../../lexicon/events/arguments.ts'
import { PLANNING, WISHING } from '../../lexicon/events/modality.ts'
import { attach, base, childrenWith, word } from './edit.ts'
import type { Repair } from './rule.ts'

export const objectControl: Repair = tokens => {
  tokens.forEach((token, i) => {
    const noun = tokens[token.head]
    const verb = tokens[noun?.head ?? -1]
    if (token.upos !== 'VERB' || token.deprel !== 'acl' || !noun || !verb || i < token.head) return
    if (!/^i?obj$/.test(base(noun)) || !OBJECT_CONTROL.has(verb.lemma.toLowerCase())) return
    // “ordered a plan to cut costs”: of the noun
    const own = noun.lemma.toLowerCase()
    if (PLANNING.has(own) || WISHING.has(own) || TAKES_INFINITIVE.has(own)) return
    if (childrenWith(tokens, i, 'mark').some(mark => word(tokens[mark]) === 'to'))
      attach(tokens, i, noun.head, 'xcomp')
  })
}

/** Nouns of what is to be done. */
const TAKES_INFINITIVE = new Set(
  `ability attempt authority bid chance decision effort freedom law measure money opportunity pact permission place power
  proposal reason right rule step team time tool way willingness`.split(/\s+/),
)
