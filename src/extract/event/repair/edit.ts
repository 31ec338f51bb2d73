/** Small questions and changes the repair rules share. Everything is an index into the sentence. */
import type { Token } from '../../document.ts'
import { SOURCE_VERBS } from '../../lexicon/events/verbs.ts'

export const attach = (tokens: Token[], i: number, head: number, deprel: string): void => {
  const token = tokens[i]
  if (!token || i === head || reaches(tokens, head, i)) return
  token.head = head
  token.deprel = deprel
}

/** Gives the place of one token in the tree to another below it, and hangs the first below the second. */
export function swap(tokens: Token[], upper: number, lower: number, deprel: string): void {
  const above = tokens[upper]
  const below = tokens[lower]
  if (!above || !below) return
  below.head = above.head
  below.deprel = above.deprel
  above.head = lower
  above.deprel = deprel
}

export const base = (token: Token | undefined): string => token?.deprel.split(':')[0] ?? ''

export const word = (token: Token | undefined): string => token?.text.toLowerCase() ?? ''

export function childrenWith(tokens: readonly Token[], head: number, ...relations: string[]): number[] {
  return tokens.flatMap((token, i) =>
    token.head === head && i !== head && relations.includes(base(token)) ? [i] : [],
  )
}

/** Whether a verb stands in a finite form of its own or has an auxiliary. */
export function finite(tokens: readonly Token[], i: number): boolean {
  const { VerbForm } = tokens[i]?.feats ?? {}
  return VerbForm === 'Fin' || childrenWith(tokens, i, 'aux').length > 0
}

export const isSaying = (token: Token | undefined): boolean =>
  token?.upos === 'VERB' && SOURCE_VERBS.has(token.lemma.toLowerCase())

/** Whether going up from one token leads to another. */
export function reaches(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from, steps = 0; i >= 0 && steps <= tokens.length; i = tokens[i]?.head ?? -1, steps++)
    if (i === to) return true
  return false
}

/** The next finite verb right behind a comma that has neither subject nor conjunction, or null. */
export function verbAfterComma(tokens: readonly Token[], from: number): number | null {
  for (let i = from + 1; i < tokens.length; i++) {
    const before = tokens[i - 1]?.upos === 'ADV' ? i - 2 : i - 1
    if (tokens[before]?.text !== ',' || !/^(?:VERB|AUX)$/.test(tokens[i]?.upos ?? '')) continue
    const verb = /^(?:aux|cop)$/.test(base(tokens[i])) ? (tokens[i]?.head ?? i) : i
    if (verb >= i && finite(tokens, verb) && childrenWith(tokens, verb, 'nsubj', 'mark', 'cc').length === 0)
      return verb
  }
  return null
}
