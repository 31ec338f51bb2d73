/** Sets right single arcs that the parser often names wrongly; heads stay as they are. */
import { HAVE } from '../lexicon/grammar/verb-forms.ts'
import type { Arc, TaggedWord } from './parser.ts'

/** @returns the same tree with better names. */
export function repairArcs(words: readonly TaggedWord[], arcs: readonly Arc[]): Arc[] {
  const marked = new Set<number>()
  const coordinated = new Set<number>()
  arcs.forEach(({ head, deprel }, i) => {
    if (deprel === 'mark' || (deprel.startsWith('aux') && /^having$/i.test(words[i]?.word ?? '')))
      marked.add(head)
    if (deprel === 'cc') coordinated.add(head)
  })
  /** Whether a later conjunct of the same head has a conjunction: “came, saw and won”. */
  const listed = new Map<number, number>()
  arcs.forEach(({ head, deprel }, i) => {
    if (deprel === 'conj' && coordinated.has(i)) listed.set(head, i)
  })
  const subjects = new Map<number, number>()
  arcs.forEach(({ head, deprel }, i) => {
    if (deprel.startsWith('nsubj')) subjects.set(head, i)
  })
  return arcs.map((arc, i) => {
    // “leader Ana Orr left”: no verb has two subjects; the title goes with the name.
    const last = subjects.get(arc.head) ?? -1
    if (arc.deprel.startsWith('nsubj') && last > i && last < arc.head && isName(words, i + 1, last))
      return { head: last, deprel: 'nmod:desc' }
    if (arc.deprel === 'aux:pass' && HAVE.has(words[i]?.word.toLowerCase() ?? ''))
      return { ...arc, deprel: 'aux' }
    const listing = coordinated.has(i) || (listed.get(arc.head) ?? -1) > i
    const participle = /VBG$/.test(words[i]?.tag ?? '') && !/VBG$/.test(words[arc.head]?.tag ?? '')
    if (arc.deprel === 'conj' && !listing && (marked.has(i) || participle)) return { ...arc, deprel: 'advcl' }
    return arc
  })
}

const isName = (words: readonly TaggedWord[], from: number, to: number): boolean =>
  words.slice(from, to + 1).every(({ tag }) => tag.startsWith('PROPN'))
