/** “one of Chad’s closest allies”: what a possessive stands before is its head, and takes the preposition over. */
import type { Arc, TaggedWord } from './parser.ts'

const tagOf = (word: TaggedWord | undefined): string => word?.tag.split(' ')[1] ?? ''

/** @returns the tree in which every possessor hangs on the noun it possesses. */
export function repairPossessives(words: readonly TaggedWord[], arcs: readonly Arc[]): Arc[] {
  const repaired = [...arcs]
  words.forEach((_, mark) => {
    if (tagOf(words[mark]) !== 'POS') return
    const possessed = nounAfter(words, mark)
    const possessor = arcs[mark]?.head ?? -1
    const arc = repaired[possessor]
    if (
      possessed < 0 ||
      !arc ||
      possessor > mark ||
      arc.deprel === 'nmod:poss' ||
      !/^(?:NOUN|PROPN)/.test(words[possessor]?.tag ?? '')
    )
      return
    if (isBelow(repaired, possessed, possessor)) {
      if (arc.head < 0 || arc.head > possessor) return
      repaired[possessed] = arc
    }
    repaired[possessor] = { head: possessed, deprel: 'nmod:poss' }
    repaired.forEach(({ head, deprel }, i) => {
      if (head === possessor && deprel === 'case' && i < possessor) repaired[i] = { head: possessed, deprel }
    })
  })
  return repaired
}

/** The last noun of the phrase behind a possessive mark. */
function nounAfter(words: readonly TaggedWord[], mark: number): number {
  let noun = -1
  for (
    let i = mark + 1;
    i < words.length && /^(?:NN|NNS|NNP|NNPS|JJ|JJR|JJS|CD|HYPH|RBS|RBR)$/.test(tagOf(words[i]));
    i++
  )
    if (/^NN/.test(tagOf(words[i]))) noun = i
  return noun
}

function isBelow(arcs: readonly Arc[], i: number, top: number): boolean {
  let at = i
  for (let left = arcs.length; at >= 0 && at !== top && left > 0; left--) at = arcs[at]?.head ?? -1
  return at === top
}
