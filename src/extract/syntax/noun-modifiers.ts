/** Nouns get what belongs to them: “the level reached today is …”, “saw relations between the two warm”, “announced the mayor resigned”. */
import type { Arc, TaggedWord } from './parser.ts'

/** @returns the tree in which such participles and prepositions hang on their nouns. */
export function repairNounModifiers(words: readonly TaggedWord[], arcs: readonly Arc[]): Arc[] {
  const repaired = [...arcs]
  const childOf = (head: number, deprel: RegExp): number =>
    arcs.findIndex(arc => arc.head === head && deprel.test(arc.deprel))
  arcs.forEach((arc, i) => {
    const clause = childOf(i, /^ccomp$/)
    // A participle before a clause whose subject stands before both; “between A and B reached …”: B is no subject of it.
    const own = childOf(i, /^nsubj/)
    const and = own < 0 ? -1 : childOf(own, /^cc$/)
    const isFree = own < 0 ? childOf(i, /^aux/) < 0 : and > 0 && and < own
    if (/^VERB VB[ND]$/.test(words[i]?.tag ?? '') && clause > i && isFree) {
      const subject = childOf(clause, /^nsubj/)
      const be = childOf(clause, /^(?:cop|aux)/)
      if (subject >= 0 && subject < i && be > i) {
        repaired[clause] = arc
        repaired[i] = { head: subject, deprel: 'acl' }
        if (own >= 0) repaired[own] = { head: and - 1, deprel: 'conj' }
        arcs.forEach(({ head, deprel }, j) => {
          if (head === clause && j > i && j < be && deprel.startsWith('nsubj'))
            repaired[j] = { head: i, deprel: 'obl:unmarked' }
        })
      }
    }
    // “a bus carrying pilgrims plunged”: the participle is of the noun before it, and has the one behind it for object
    if (
      arc.deprel === 'amod' &&
      /^VERB VBG$/.test(words[i]?.tag ?? '') &&
      own >= 0 &&
      own < i &&
      arc.head > i
    ) {
      const above = arcs[arc.head]
      if (above) repaired[own] = above
      repaired[i] = { head: own, deprel: 'acl' }
      repaired[arc.head] = { head: i, deprel: 'obj' }
    }
    // “hurt by a shell killing two men”: what has a preposition is no subject
    if (arc.deprel === 'advcl' && own >= 0 && own < i && childOf(own, /^case$/) >= 0) {
      repaired[own] = { head: arc.head, deprel: 'obl' }
      repaired[i] = { head: own, deprel: 'acl' }
    }
    // “announced Ana Orr, who …, resigned”: of a finite clause without a subject the object is the subject
    if (arc.deprel === 'ccomp' && arc.head < i && /^VERB VB[DZP]$/.test(words[i]?.tag ?? '')) {
      const object = childOf(arc.head, /^obj$/)
      if (object > arc.head && object < i && childOf(i, /^(?:nsubj|csubj|mark|aux)/) < 0)
        repaired[object] = { head: i, deprel: 'nsubj' }
    }
    // A preposition right behind the object of “saw”, before the verb that says what the object did.
    const verb = arcs[arc.head]
    if (arc.deprel === 'obl' && arc.head > i && verb && /^[cx]comp$/.test(verb.deprel)) {
      const noun = childOf(i, /^case$/) - 1
      const above = arcs[noun]
      if (above?.deprel === 'obj' && above.head === verb.head) repaired[i] = { head: noun, deprel: 'nmod' }
    }
  })
  return repaired
}
