/** “the mayor’s brother-in-law had worked”: five tokens, of which the first carries the others. */
import type { Arc, TaggedWord } from './parser.ts'

const KIN = /^(?:father|mother|brother|sister|son|daughter|parent)s?$/i
const HYPHEN = /^[-‐‑]$/

/** @returns the tree in which “in-law” describes the relative before it, who stands wherever “law” stood. */
export function repairInLaws(words: readonly TaggedWord[], arcs: readonly Arc[]): Arc[] {
  const repaired = [...arcs]
  const word = (i: number): string => words[i]?.word ?? ''
  words.forEach((_, kin) => {
    const law = kin + 4
    const isInLaw =
      KIN.test(word(kin)) &&
      HYPHEN.test(word(kin + 1)) &&
      word(kin + 2) === 'in' &&
      HYPHEN.test(word(kin + 3))
    if (!isInLaw || !/^laws?$/.test(word(law))) return
    const [relative, last] = [repaired[kin], repaired[law]]
    const inside = (head: number): boolean => head >= kin && head <= law
    // what the tree hangs on “law” from outside, and where it hangs “law” itself
    if (relative && last && inside(relative.head) && !inside(last.head)) repaired[kin] = { ...last }
    repaired.forEach(({ head, deprel }, i) => {
      if (head === law && !inside(i)) repaired[i] = { head: kin, deprel }
    })
    repaired[kin + 1] = { head: law, deprel: 'punct' }
    repaired[kin + 2] = { head: law, deprel: 'case' }
    repaired[kin + 3] = { head: law, deprel: 'punct' }
    repaired[law] = { head: kin, deprel: 'nmod' }
  })
  return repaired
}
