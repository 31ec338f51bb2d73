/** Subjects of clauses, by the tree. */
import type { Token } from '../document.ts'

/** Governors looked through on the way to the root, against malformed trees. */
const DEPTH = 40

/** The subject of a clause, or -1 where it has none or several. */
export function subjectOf(tokens: readonly Token[], verb: number): number {
  const subject = tokens.findIndex(({ head, deprel }) => head === verb && /^nsubj/.test(deprel))
  return tokens.some(({ head, deprel }) => head === subject && deprel === 'conj') ? -1 : subject
}

/** Who does what an infinitive says: the object of its governor, `They asked her to sell`, if it has one. */
const controllerOf = (tokens: readonly Token[], verb: number, i: number): number =>
  tokens.findIndex(
    ({ head, deprel, upos }, j) =>
      head === verb && j < i && (/^i?obj$/.test(deprel) || (deprel === 'obl' && /^PR/.test(upos))),
  )

/** The subjects of the clauses around a word, from inside out, without those it is part of: `most of its workers`. */
export function governingSubjects(tokens: readonly Token[], i: number): number[] {
  const found: number[] = []
  let from = i
  let at = tokens[i]?.head ?? -1
  for (let depth = 0; at >= 0 && depth < DEPTH; depth++) {
    const controller = tokens[from]?.deprel === 'xcomp' ? controllerOf(tokens, at, i) : -1
    const subject = controller >= 0 ? controller : subjectOf(tokens, at)
    if (subject >= 0 && subject !== from && subject !== found.at(-1)) found.push(subject)
    from = at
    at = tokens[at]?.head ?? -1
  }
  return found
}

/** Whether a word is an object, and so somebody other than the subject of its clause, unless it says `himself`. */
export const isPlainObject = (token: Token | undefined): boolean =>
  token !== undefined && /^i?obj$/.test(token.deprel) && !token.text.endsWith('self')
