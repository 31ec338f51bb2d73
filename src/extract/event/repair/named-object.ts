/** “Police searching for the hiker Carl Dahl said”: the name goes with the noun before it, and the first noun is who says so. */
import { attach, base, childrenWith, reaches } from './edit.ts'
import type { Repair } from './rule.ts'

export const namedObject: Repair = (tokens, isName) => {
  const [opening, participle] = tokens
  if (opening?.upos !== 'NOUN' || participle?.head !== 0 || participle.deprel !== 'acl') return
  const verb = opening.head
  if (verb < 0 || base(opening) === 'nsubj' || !participle.text.endsWith('ing')) return
  const [name] = childrenWith(tokens, verb, 'nsubj')
  if (name === undefined || name > verb || !isName(name)) return
  if (tokens[name - 1]?.upos !== 'NOUN' || !reaches(tokens, name - 1, 1)) return
  attach(tokens, name, name - 1, 'appos')
  attach(tokens, 0, verb, 'nsubj')
}
