/** “The museum is due to open”: here “due to” is no preposition. */
import { attach, base, word } from './edit.ts'
import type { Repair } from './rule.ts'

export const dueTo: Repair = tokens => {
  tokens.forEach((due, i) => {
    const verb = i + 2
    const opens = tokens[verb]
    if (word(due) !== 'due' || word(tokens[i + 1]) !== 'to' || opens?.upos !== 'VERB' || due.head !== verb)
      return
    if (opens.text.endsWith('ing') || base(tokens[i - 1]) !== 'cop') return
    const noun = opens.head
    const subject = tokens[noun]
    if (!subject || noun > i) return
    due.head = subject.head
    due.deprel = subject.deprel
    due.upos = 'ADJ'
    subject.head = i
    subject.deprel = 'nsubj'
    opens.head = i
    opens.deprel = 'xcomp'
    attach(tokens, i - 1, i, 'cop')
    attach(tokens, i + 1, verb, 'mark')
  })
}
