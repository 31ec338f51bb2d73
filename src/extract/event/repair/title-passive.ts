/** “Orr appointed as envoy”, “Team honoured for courage”: a title’s participle without its “was” is done to the one named. */
import { INTRANSITIVE } from '../../lexicon/events/arguments.ts'
import { childrenWith, word } from './edit.ts'
import type { Repair } from './rule.ts'

const NEXT = /^(?:by|for|as|with)$/
/** Of these also what follows with “to”: “chosen to lead”. */
const CHOSEN = new Set(
  'select choose ask tell order force name appoint allow expect invite sentence'.split(' '),
)

export const titlePassive: Repair = tokens => {
  const root = tokens.findIndex(({ head }) => head < 0)
  const verb = tokens[root]
  if (verb?.upos !== 'VERB' || verb.feats.Tense !== 'Past' || /^[.?!:]$/.test(tokens.at(-1)?.text ?? ''))
    return
  const lemma = verb.lemma.toLowerCase()
  if (INTRANSITIVE.has(lemma) || childrenWith(tokens, root, 'aux', 'obj', 'ccomp').length > 0) return
  const next = word(tokens[root + 1])
  if (!NEXT.test(next) && !(next === 'to' && CHOSEN.has(lemma))) return
  const [subject] = childrenWith(tokens, root, 'nsubj')
  const noun = subject === undefined ? undefined : tokens[subject]
  if (!noun) return
  noun.deprel = 'nsubj:pass'
  verb.feats = { ...verb.feats, Voice: 'Pass' }
}
