/** Who is mentioned where, by sentence and token: what coreference works on. */
import type { Mention, Span } from '../../story/types.ts'
import type { Document, Sentence } from '../document.ts'
import type { Gender } from './given.ts'
import { type Group, typeOfGroup } from './group.ts'

/** Tokens of the longest sentence whose references are resolved; what is longer is a list, and would take long. */
export const LONGEST_SENTENCE = 250

/** How far behind a noun the name beside it may stand. */
const APPOSED = 6

/** Someone or something the text names, with all that refers to it. */
export interface Referent {
  group: Group
  type: ReturnType<typeof typeOfGroup>
  mentions: Mention[]
  gender?: Gender
  /** Offices and descriptions, in lower case: `president`, `coach`. */
  titles: Set<string>
}

/** The referents of a document and, for each sentence, which token belongs to which. */
export interface Cast {
  referents: Referent[]
  /** One map a sentence: index of a token → its referent. */
  at: Map<number, Referent>[]
}

/** Builds the cast of the named groups. */
export function castOf({ sentences }: Document, groups: readonly Group[]): Cast {
  const at = sentences.map(() => new Map<number, Referent>())
  const referents = groups.map((group): Referent => {
    const titles = new Set(group.names.flatMap(({ name }) => (name.title ? [name.title] : [])))
    return {
      group,
      type: typeOfGroup(group),
      mentions: group.names.map(({ start, end }) => ({ start, end, kind: 'name' as const })),
      titles,
    }
  })
  for (const referent of referents)
    for (const name of referent.group.names) {
      const sentence = sentences[name.sentence]
      if (sentence) for (const i of tokensIn(sentence, name)) at[name.sentence]?.set(i, referent)
    }
  return { referents, at }
}

/** Adds a mention that is no name. */
export function refer(
  cast: Cast,
  referent: Referent,
  sentence: number,
  token: number,
  mention: Mention,
): void {
  referent.mentions.push(mention)
  cast.at[sentence]?.set(token, referent)
}

/** Who a word stands for: `Lund`, or `firm` in `the firm Lund`, `Mr` in `Mr Lund`. */
export function referentOf(
  { tokens }: Sentence,
  i: number,
  at: ReadonlyMap<number, Referent> | undefined,
): Referent | undefined {
  const direct = at?.get(i)
  if (direct || !/^(?:NOUN|PROPN)$/.test(tokens[i]?.upos ?? '')) return direct
  for (let j = i + 1; j < Math.min(i + APPOSED, tokens.length); j++)
    if (tokens[j]?.head === i && /^(?:appos|flat)/.test(tokens[j]?.deprel ?? '')) return at?.get(j)
  return undefined
}

/** Indexes of the tokens that share characters with a span. */
export function tokensIn({ tokens }: Sentence, { start, end }: Span): number[] {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (let i = low; i < tokens.length && (tokens[i]?.start ?? end) < end; i++) found.push(i)
  return found
}
