/**
 * “It was late,” Ana Orr, editor of the Post, said. / According to the Post, Ana Orr, its editor, said …: a saying without
 * subject behind the comma of what is told beside a name. Whoever the name names says it, whatever the name hangs on.
 */
import { attach, base, childrenWith, isSaying, word } from './edit.ts'
import type { Repair } from './rule.ts'

export const apposedSpeaker: Repair = (tokens, isName) => {
  tokens.forEach((token, saying) => {
    if (!isSaying(token) || word(tokens[saying - 1]) !== ',') return
    if (childrenWith(tokens, saying, 'nsubj').some(i => i < saying)) return
    const speaker = tokens.findLastIndex(
      ({ head }, i) =>
        i < saying - 1 &&
        isName(i) &&
        head < i &&
        (base(tokens[i]) === 'nsubj' || isBesideSource(i)) &&
        childrenWith(tokens, i, 'appos').some(beside => beside > i && beside < saying),
    )
    if (speaker >= 0) attach(tokens, speaker, saying, 'nsubj')
  })

  function isBesideSource(i: number): boolean {
    const source = tokens[i]?.head ?? -1
    return (
      base(tokens[i]) === 'appos' &&
      childrenWith(tokens, source, 'case').some(c => word(tokens[c]) === 'according')
    )
  }
}
