/** “After the surge of 1978 flooded the town, the council asked her”: what “after” opens is aside, and the clause behind the comma the main one. */
import type { Token } from '../../document.ts'
import { base, childrenWith, word } from './edit.ts'
import type { Repair } from './rule.ts'

const LOOSE = new Set(['conj', 'parataxis', 'ccomp', 'acl', 'advcl'])
const CONJUNCTIONS = new Set(['after', 'before', 'since', 'until', 'as'])

export const openingClause: Repair = tokens => {
  const root = tokens.findIndex(({ head }) => head < 0)
  const opening = tokens[root]
  if (opening?.upos !== 'VERB' || !CONJUNCTIONS.has(word(tokens[0]))) return
  if (childrenWith(tokens, root, 'nsubj', 'mark').length > 0) return
  const noun = tokens[0]?.head ?? -1
  const subject = tokens[noun]
  if (!subject || noun > root || subject.head !== root || base(subject) !== 'obl') return
  const verb = tokens.findIndex(
    (token, i) =>
      i > root &&
      token.upos === 'VERB' &&
      LOOSE.has(base(token)) &&
      childrenWith(tokens, i, 'nsubj').some(s => s > root && s < i && followsComma(tokens, s)) &&
      childrenWith(tokens, i, 'cc', 'mark').length === 0,
  )
  if (verb < 0) return
  hang(tokens[verb], -1, 'root')
  hang(opening, verb, 'advcl')
  hang(subject, root, 'nsubj')
  hang(tokens[0], root, 'mark')
}

/** Whether a noun phrase begins behind a comma. */
function followsComma(tokens: readonly Token[], noun: number): boolean {
  let before = noun - 1
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[before]?.upos ?? '')) before--
  return tokens[before]?.text === ','
}

function hang(token: Token | undefined, head: number, deprel: string): void {
  if (!token) return
  token.head = head
  token.deprel = deprel
}
