/** Which words stand inside quotation marks. */
import type { Sentence } from '../document.ts'

const OPENING = /^(?:[“„«]|``)$/
const CLOSING = /^(?:[”»]|'')$/

/** @returns for each sentence the indexes of its tokens that are quoted; a quotation ends with its paragraph. */
export function quotedTokens(sentences: readonly Sentence[]): Set<number>[] {
  let open = false
  let paragraph = -1
  return sentences.map(({ tokens, block }) => {
    if (block !== paragraph) open = false
    paragraph = block
    const inside = new Set<number>()
    tokens.forEach(({ text }, i) => {
      if (OPENING.test(text)) open = true
      else if (CLOSING.test(text)) open = false
      else if (text === '"') open = !open
      else if (open) inside.add(i)
    })
    return inside
  })
}
