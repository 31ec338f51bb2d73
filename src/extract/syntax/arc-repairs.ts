/** Sets right single arcs that the parser often names wrongly; heads stay as they are. */
import { SAID } from '../lexicon/grammar/clauses.ts'
import { HAVE } from '../lexicon/grammar/verb-forms.ts'
import { WEEKDAYS } from '../lexicon/time/en/names.ts'
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
  return arcs.map((arc, i) => {
    if (arc.deprel === 'aux:pass' && HAVE.has(words[i]?.word.toLowerCase() ?? ''))
      return { ...arc, deprel: 'aux' }
    if (
      /^(?:parataxis|conj|obj)$/.test(arc.deprel) &&
      arc.head < i &&
      opensQuote(words, arc.head) &&
      isVerbal(words, arcs, i)
    )
      return { ...arc, deprel: 'ccomp' }
    if (arc.deprel === 'obj' && (words[i]?.word.toLowerCase() ?? '') in WEEKDAYS)
      return { ...arc, deprel: 'obl:unmarked' }
    const listing = coordinated.has(i) || (listed.get(arc.head) ?? -1) > i
    const participle = /VBG$/.test(words[i]?.tag ?? '') && !/VBG$/.test(words[arc.head]?.tag ?? '')
    if (arc.deprel === 'conj' && !listing && (marked.has(i) || participle)) return { ...arc, deprel: 'advcl' }
    return arc
  })
}

/** “said: ‘…’”: what follows a verb of speaking in quotation marks is its content. */
const opensQuote = (words: readonly TaggedWord[], verb: number): boolean =>
  SAID.has(words[verb]?.word.toLowerCase() ?? '') &&
  (words[verb + 1]?.word === '"' ||
    (/^[,:]$/.test(words[verb + 1]?.word ?? '') && words[verb + 2]?.word === '"'))

const isVerbal = (words: readonly TaggedWord[], arcs: readonly Arc[], i: number): boolean =>
  /^(?:VERB|AUX)/.test(words[i]?.tag ?? '') || arcs.some(({ head, deprel }) => head === i && deprel === 'cop')
