/**
 * “The envoy died, the agency TASS reported on Monday.” / “…”, said the minister.: a saying put last. Its subject is the
 * phrase beside it; what stands before the comma is what is said.
 */
import type { Token } from '../../document.ts'
import { attach, base, childrenWith, finite, isSaying, reaches } from './edit.ts'
import type { Asked, Repair } from './rule.ts'

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PART', 'PRON'])
/** Prepositions inside the name of who says it: “the head of the agency said”. */
const INSIDE = new Set(['of', 'for', 'at', 'to'])

export const saidAfter: Repair = (tokens, isName) => {
  tokens.forEach((token, saying) => {
    if (!isSaying(token) || !(finite(tokens, saying) || token.feats.Tense === 'Past')) return
    // “said Carl Dahl, 58, had shown contempt”: one with auxiliaries goes on, and is not put last
    if (childrenWith(tokens, saying, 'aux').length > 0) return
    const before = phraseBefore(tokens, saying)
    if (before !== null && before.head === null) withName(tokens, saying, isName)
    const subject =
      before !== null && before.head !== null
        ? before.head
        : before === null
          ? null
          : phraseAfter(tokens, saying)
    if (before === null || subject === null) return
    if (before.head !== null && !endsHere(tokens, saying)) return
    const said = mainVerb(tokens, before.comma, saying)
    if (said === null) return
    for (const i of childrenWith(tokens, saying, 'nsubj', 'obl', 'advmod', 'aux'))
      if (
        i < before.comma &&
        !(base(tokens[i]) === 'nsubj' && childrenWith(tokens, said, 'nsubj').length > 0)
      )
        attach(tokens, i, said, tokens[i]?.deprel ?? 'dep')
    if (tokens[saying]?.head === said || reaches(tokens, saying, said))
      attach(tokens, saying, said, 'parataxis')
    else attach(tokens, said, saying, 'ccomp')
    detach(tokens, subject, saying)
    attach(tokens, subject, saying, 'nsubj')
  })
}

/** The phrase between a comma and a saying: its head (null where the saying follows the comma at once). */
function phraseBefore(
  tokens: readonly Token[],
  saying: number,
): { head: number | null; comma: number } | null {
  let start = saying
  while (
    start > 0 &&
    (NOMINAL.has(tokens[start - 1]?.upos ?? '') ||
      inside(tokens, start - 1) ||
      base(tokens[start - 1]) === 'aux')
  )
    start--
  let comma = start - 1
  while (comma >= 0 && /^["”“'’]+$/.test(tokens[comma]?.text ?? '')) comma--
  if (!/^[,?!]$/.test(tokens[comma]?.text ?? '')) return null
  return { head: start === saying ? null : headWithin(tokens, start, saying), comma }
}

const inside = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.upos === 'ADP' && INSIDE.has(tokens[i]?.text.toLowerCase() ?? '')

/** The head of a noun phrase: the one noun the others lean on, else the last noun before a preposition. */
function headWithin(tokens: readonly Token[], start: number, end: number): number | null {
  let head: number | null = null
  for (let i = start; i < end; i++) {
    const token = tokens[i]
    if (!token) continue
    if (token.upos === 'ADP' && head !== null) break
    if (
      /^(?:NOUN|PROPN|PRON)$/.test(token.upos) &&
      base(token) !== 'flat' &&
      !/^(?:nmod|compound)$/.test(base(token))
    )
      head = i
  }
  if (head !== null) return head
  for (let i = end - 1; i >= start; i--) if (/^(?:NOUN|PROPN|PRON)$/.test(tokens[i]?.upos ?? '')) return i
  return null
}

/** “…”, said the minister: the noun phrase right behind the verb. */
function phraseAfter(tokens: readonly Token[], saying: number): number | null {
  const own = childrenWith(tokens, saying, 'nsubj', 'obj').find(i => i > saying)
  if (own !== undefined) return own
  let end = saying + 1
  while (NOMINAL.has(tokens[end]?.upos ?? '')) end++
  return headWithin(tokens, saying + 1, end)
}

/**
 * “…”, said Ana Orr, 34, a nurse.: the name right behind the verb is who says it; the age and what she is, between commas
 * behind it, are told of her.
 */
function withName(tokens: Token[], saying: number, isName: Asked): void {
  let comma = saying + 1
  while (isName(comma) && comma < tokens.length) comma++
  const [first, last] = [saying + 1, comma - 1]
  if (last < first || tokens[comma]?.text !== ',') return
  const outside = (i: number): boolean => (tokens[i]?.head ?? -1) < first || (tokens[i]?.head ?? -1) > last
  const heads = Array.from({ length: comma - first }, (_, i) => first + i).filter(outside)
  const named = heads[0] ?? first
  const [other] = childrenWith(tokens, saying, 'nsubj', 'obj').filter(i => i > comma)
  if (other === undefined || childrenWith(tokens, saying, 'nsubj').some(i => i < comma)) return
  const name = tokens[named]
  const noun = tokens[other]
  if (!name || !noun) return
  name.head = saying
  name.deprel = 'nsubj'
  for (const i of heads.slice(1)) attach(tokens, i, named, 'flat')
  noun.head = named
  noun.deprel = 'appos'
  if (tokens[comma + 1]?.upos === 'NUM') attach(tokens, comma + 1, named, 'appos')
}

/** Nothing that could be said follows: the end, a preposition, an adverb, a comma, or a time. */
function endsHere(tokens: readonly Token[], saying: number): boolean {
  const next = tokens[saying + 1]
  if (!next || /^(?:PUNCT|ADP|ADV)$/.test(next.upos)) return true
  return (
    /^(?:obl|advmod|xcomp)$/.test(base(next)) && !childrenWith(tokens, saying, 'ccomp').some(i => i > saying)
  )
}

/** The verb of what is said: the root if it stands before the comma, else the highest free finite verb there. */
function mainVerb(tokens: readonly Token[], comma: number, saying: number): number | null {
  const predicate = (i: number): boolean =>
    tokens[i]?.upos === 'VERB' || childrenWith(tokens, i, 'cop').length > 0
  const root = tokens.findIndex(({ head }) => head < 0)
  if (root >= 0 && root < comma && predicate(root)) return root
  for (let i = 0; i < comma; i++)
    if (
      tokens[i]?.head === saying &&
      predicate(i) &&
      finite(tokens, i) &&
      childrenWith(tokens, i, 'mark').length === 0
    )
      return i
  return null
}

/** Frees a noun from inside another phrase, so that it can stand as subject. */
function detach(tokens: Token[], subject: number, saying: number): void {
  const token = tokens[subject]
  if (token && reaches(tokens, saying, subject)) {
    const verb = tokens[saying]
    if (verb) {
      verb.head = token.head
      verb.deprel = 'parataxis'
    }
  }
}
