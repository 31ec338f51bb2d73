/** “The minister rejected suggestions”: a noun with a subject and no “be” is no predicate; the participle between them is the verb. */
import type { Arc, TaggedWord } from './parser.ts'

/** @returns the tree in which such a participle is the head of its clause. */
export function repairVerbModifiers(words: readonly TaggedWord[], arcs: readonly Arc[]): Arc[] {
  const repaired = [...arcs]
  arcs.forEach((modifier, verb) => {
    const noun = modifier.head
    const above = arcs[noun]
    if (modifier.deprel !== 'amod' || !above || !/^VERB VB[ND]$/.test(words[verb]?.tag ?? '')) return
    if (!/^NOUN/.test(words[noun]?.tag ?? '') || noun < verb) return
    const of = (relation: RegExp): number[] =>
      arcs.flatMap(({ head, deprel }, i) => (head === noun && relation.test(deprel) ? [i] : []))
    const own = arcs.findIndex(
      ({ head, deprel }, i) => head === verb && i < verb && deprel.startsWith('nsubj'),
    )
    const subject =
      own >= 0
        ? own
        : (of(/^nsubj/).findLast(i => i < verb) ??
          (above.deprel === 'root' ? of(/^compound$/).findLast(i => i < verb) : undefined))
    if (subject === undefined || of(/^(?:cop|aux)/).length > 0 || !isBehind(words, subject, verb)) return
    repaired[verb] = above
    repaired[noun] = { head: verb, deprel: 'obj' }
    for (const i of of(/./))
      if (
        i !== verb &&
        (i < verb || /^(?:punct|obl|advmod|advcl|conj|parataxis)/.test(arcs[i]?.deprel ?? ''))
      )
        repaired[i] =
          i < subject && /^(?:det|amod|nummod)/.test(arcs[i]?.deprel ?? '')
            ? { head: subject, deprel: arcs[i]?.deprel ?? 'dep' }
            : {
                head: verb,
                deprel: (arcs[i]?.deprel ?? 'dep')
                  .replace(/^nmod$/, 'obl')
                  .replace(/^(?:nsubj.*|compound)/, 'nsubj'),
              }
  })
  return repaired
}

/** Whether nothing but adverbs stands between a subject, with what is part of its name, and a verb. */
const isBehind = (words: readonly TaggedWord[], subject: number, verb: number): boolean =>
  words.slice(subject + 1, verb).every(({ tag }) => /^(?:ADV|PROPN|NOUN)/.test(tag))
