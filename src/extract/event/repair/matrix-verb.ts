/**
 * “The envoy, who spent decades there, died on Monday, Moscow said”: behind a relative clause between commas the sentence
 * goes on about the noun before it. The verb after the second comma is that noun’s, not one more verb of “who”.
 */
import { base, childrenWith, isSaying, verbAfterComma, word } from './edit.ts'
import type { Repair } from './rule.ts'

export const matrixVerb: Repair = tokens => {
  tokens.forEach((token, relative) => {
    if (token.deprel !== 'acl:relcl' || !afterComma(relative)) return
    const noun = token.head
    const above = tokens[noun]?.head ?? -1
    if (!wantsVerb(noun, above)) return
    const verb = verbAfterComma(tokens, relative)
    if (verb === null) return
    const matrix = tokens[verb]
    const subject = tokens[noun]
    if (!matrix || !subject) return
    if (above < 0) {
      matrix.head = -1
      matrix.deprel = 'root'
    } else {
      matrix.head = above
      matrix.deprel = 'ccomp'
    }
    subject.head = verb
    subject.deprel = 'nsubj'
  })

  /** Whether the clause of a relative verb is opened by “who” or “which” behind a comma. */
  function afterComma(verb: number): boolean {
    const opener = childrenWith(tokens, verb, 'nsubj').find(i => /^(?:who|which)$/.test(word(tokens[i])))
    return opener !== undefined && tokens[opener - 1]?.text === ','
  }

  /** A noun without a verb of its own: alone, beside the subject of a saying, or what a saying is about. */
  function wantsVerb(noun: number, above: number): boolean {
    if (above < 0) return true
    if (!isSaying(tokens[above]) || !/^(?:nsubj|obj)$/.test(base(tokens[noun]))) return false
    if (noun > above) return childrenWith(tokens, above, 'ccomp').length === 0
    return childrenWith(tokens, above, 'nsubj').some(i => i > noun && i < above)
  }
}
