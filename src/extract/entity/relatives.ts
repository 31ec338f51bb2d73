/** Relatives named once are meant by what they are to somebody: `his father, Bo Lund, … his father`. */
import type { Document, Token } from '../document.ts'
import { KIN } from '../lexicon/names/words.ts'
import { type Cast, LONGEST_SENTENCE, type Referent, refer, referentOf } from './mentions.ts'

/** A word for a relative with whose relative it is. */
interface Relative {
  s: number
  i: number
  owner: Referent
  noun: string
}

/** Resolves relatives of people; pronouns are resolved before. */
export function resolveRelatives({ sentences }: Document, cast: Cast): void {
  const named = new Map<Referent, Map<string, Set<Referent>>>()
  const unnamed: Relative[] = []
  sentences.forEach((sentence, s) => {
    const { tokens } = sentence
    if (tokens.length > LONGEST_SENTENCE) return
    tokens.forEach((token, i) => {
      const noun = token.lemma.toLowerCase()
      if (token.upos !== 'NOUN' || !KIN.has(noun)) return
      const owner = cast.at[s]?.get(ownerOf(tokens, i))
      if (owner?.type !== 'Person') return
      const bearer = besideOf(tokens, i, cast.at[s]) ?? referentOf(sentence, i, cast.at[s])
      if (bearer) {
        if (bearer.type !== 'Person' || bearer === owner) return
        const relatives = named.get(owner) ?? new Map<string, Set<Referent>>()
        relatives.set(noun, (relatives.get(noun) ?? new Set()).add(bearer))
        named.set(owner, relatives)
      } else if (token.feats.Number !== 'Plur' && isBare(tokens, i)) unnamed.push({ s, i, owner, noun })
    })
  })
  for (const { s, i, owner, noun } of unnamed) {
    const [bearer, ...others] = named.get(owner)?.get(noun) ?? []
    const { start = 0, end = 0 } = sentences[s]?.tokens[i] ?? {}
    if (bearer && others.length === 0) refer(cast, bearer, s, i, { start, end, kind: 'nominal' })
  }
}

/** The word that says whose: `his` father, `Lund`'s father. */
const ownerOf = (tokens: readonly Token[], i: number): number =>
  tokens.findIndex(({ head, deprel }) => head === i && deprel === 'nmod:poss')

/** Who is named right behind: `his brother Bo`, `his brother, Bo,`. */
function besideOf(
  tokens: readonly Token[],
  i: number,
  at: ReadonlyMap<number, Referent> | undefined,
): Referent | undefined {
  const next = tokens[i + 1]
  if (next?.upos === 'PROPN') return at?.get(i + 1)
  return next?.text === ',' && tokens[i + 2]?.upos === 'PROPN' ? at?.get(i + 2) : undefined
}

/** Not `his father's brother`, `his younger brother`, `his father, a smith`, `his brother and sister`. */
const isBare = (tokens: readonly Token[], i: number): boolean =>
  !tokens.some(
    ({ head, deprel }) => head === i && /^(?:amod|conj|appos|flat|compound|nummod|nmod$)/.test(deprel),
  ) && !/^(?:amod|conj|appos|flat|compound)/.test(tokens[i]?.deprel ?? '')
