/** Sets right single arcs that the parser often gets wrong. */
import { SAID } from '../lexicon/grammar/clauses.ts'
import { HAVE } from '../lexicon/grammar/verb-forms.ts'
import { WEEKDAYS } from '../lexicon/time/en/names.ts'
import type { Arc, TaggedWord } from './parser.ts'

/** @returns the same tree with better names. */
export function repairArcs(words: readonly TaggedWord[], arcs: readonly Arc[]): Arc[] {
  const marked = new Set<number>()
  const coordinated = new Set<number>()
  arcs.forEach(({ head, deprel }, i) => {
    if (
      deprel === 'mark' ||
      isConjunction(words, i) ||
      (deprel.startsWith('aux') && /^having$/i.test(words[i]?.word ?? ''))
    )
      marked.add(head)
    if (deprel === 'cc') coordinated.add(head)
  })
  /** Whether a later conjunct of the same head has a conjunction: “came, saw and won”. */
  const listed = new Map<number, number>()
  arcs.forEach(({ head, deprel }, i) => {
    if (deprel === 'conj' && coordinated.has(i)) listed.set(head, i)
  })
  return arcs.map((arc, i) => {
    // “the claim that he paid”: no relative clause
    if (/^(?:obj|nsubj)/.test(arc.deprel) && isConjunction(words, i)) return { ...arc, deprel: 'mark' }
    if (arc.deprel === 'aux:pass' && HAVE.has(words[i]?.word.toLowerCase() ?? ''))
      return { ...arc, deprel: 'aux' }
    if (
      /^(?:parataxis|conj|obj)$/.test(arc.deprel) &&
      arc.head < i &&
      opensQuote(words, arc.head) &&
      isVerbal(words, arcs, i)
    )
      return { ...arc, deprel: 'ccomp' }
    // “said …, adding that”; “she never retired: she was to sing”
    if (arc.deprel === 'ccomp' && arc.head < i) {
      if (/VBG$/.test(words[i]?.tag ?? '') && words[i - 1]?.word === ',') return { ...arc, deprel: 'advcl' }
      if (words[arc.head + 1]?.word === ':' && !SAID.has(words[arc.head]?.word.toLowerCase() ?? ''))
        return { ...arc, deprel: 'parataxis' }
    }
    // “said in a statement that …”: what was said, not what kind of statement
    const above = arcs[arc.head]
    const said = words[above?.head ?? -1]?.word.toLowerCase() ?? ''
    if (/^acl/.test(arc.deprel) && above?.deprel === 'obl' && SAID.has(said) && marked.has(i))
      return { head: above.head, deprel: 'ccomp' }
    if (arc.deprel === 'acl:relcl' && marked.has(i) && /^NOUN/.test(words[arc.head]?.tag ?? ''))
      return { ...arc, deprel: 'acl' }
    // “called him a brilliant man”
    if (arc.deprel === 'obj' && /^(?:call|call(?:s|ed|ing)|dub(?:s|bed))$/.test(words[arc.head]?.word ?? ''))
      if (arcs.some(({ head, deprel }, j) => head === arc.head && deprel === 'obj' && j > arc.head && j < i))
        return { ...arc, deprel: 'xcomp' }
    // “died aged 70 on Monday”
    if (arc.deprel === 'obl' && words[arc.head]?.word === 'aged' && above && above.head >= 0)
      return { ...arc, head: above.head }
    // “urged both sides to stop”
    if (arc.deprel === 'advcl' && words[i - 1]?.word === 'to' && isAsked(words, arcs, arc.head, i))
      return { ...arc, deprel: 'xcomp' }
    if (arc.deprel === 'conj') {
      // “Ana Orr, Tom Bell and Eve Lin”: a name is one conjunct, and all hang on the first
      const before = arcs[i - 1]
      if (isName(words, i) && isName(words, i - 1) && before?.deprel === 'conj' && before.head === arc.head)
        return { head: i - 1, deprel: 'flat' }
      if (above && isName(words, i) && isName(words, arc.head) && /^(?:flat|conj)$/.test(above.deprel))
        return { ...arc, head: above.head }
    }
    // “gave the town a park”
    if (arc.deprel === 'appos' && above?.deprel === 'obj' && isBare(words, arc.head, i))
      return { head: above.head, deprel: 'obj' }
    if (arc.deprel === 'obj' && (words[i]?.word.toLowerCase() ?? '') in WEEKDAYS)
      return { ...arc, deprel: 'obl:unmarked' }
    const listing = coordinated.has(i) || (listed.get(arc.head) ?? -1) > i
    const participle = /VBG$/.test(words[i]?.tag ?? '') && !/VBG$/.test(words[arc.head]?.tag ?? '')
    if (arc.deprel === 'conj' && !listing && (marked.has(i) || participle)) return { ...arc, deprel: 'advcl' }
    return arc
  })
}

/** Whether an object stands between a verb and what its object is asked to do. */
const isAsked = (words: readonly TaggedWord[], arcs: readonly Arc[], verb: number, done: number): boolean =>
  /^(?:urg(?:e[sd]?|ing)|ask(?:s|ed|ing)?|tell(?:s|ing)?|told|order(?:s|ed|ing)?|forc(?:e[sd]?|ing))$/i.test(
    words[verb]?.word ?? '',
  ) && arcs.some(({ head, deprel }, i) => head === verb && deprel === 'obj' && i > verb && i < done)

/** Whether nothing but an article and adjectives stands between two nouns, and an article does. */
const isBare = (words: readonly TaggedWord[], from: number, to: number): boolean =>
  words[from + 1]?.tag === 'DET DT' &&
  words.slice(from + 2, to).every(({ tag }) => /^(?:ADJ|NOUN|NUM)/.test(tag))

/** “that” as a conjunction. */
const isConjunction = (words: readonly TaggedWord[], i: number): boolean =>
  words[i]?.tag === 'SCONJ IN' && words[i]?.word.toLowerCase() === 'that'

const isName = (words: readonly TaggedWord[], i: number): boolean => /^PROPN/.test(words[i]?.tag ?? '')

/** “said: ‘…’”: what follows a verb of speaking in quotation marks is its content. */
const opensQuote = (words: readonly TaggedWord[], verb: number): boolean =>
  SAID.has(words[verb]?.word.toLowerCase() ?? '') &&
  (words[verb + 1]?.word === '"' ||
    (/^[,:]$/.test(words[verb + 1]?.word ?? '') && words[verb + 2]?.word === '"'))

const isVerbal = (words: readonly TaggedWord[], arcs: readonly Arc[], i: number): boolean =>
  /^(?:VERB|AUX)/.test(words[i]?.tag ?? '') || arcs.some(({ head, deprel }) => head === i && deprel === 'cop')
