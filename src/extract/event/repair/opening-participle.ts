/** “Born in Oslo, Ada Bell won a prize”: what stands between a participle that opens the sentence and its comma is the participle’s. */
import { attach, base } from './edit.ts'
import type { Repair } from './rule.ts'

export const openingParticiple: Repair = tokens => {
  const [opening] = tokens
  if (opening?.upos !== 'VERB' || base(opening) !== 'advcl' || opening.feats.VerbForm === 'Fin') return
  const comma = tokens.findIndex(({ text }) => text === ',')
  if (comma < 0 || opening.head < comma) return
  for (let i = 1; i < comma; i++)
    if (tokens[i]?.head === opening.head && base(tokens[i]) === 'obl') attach(tokens, i, 0, 'obl')
}
