/** An office at the head of a text whose holder it names a little later: `Norway’s ambassador to Peru died. Bo Lund, who was …`. */
import type { Document, Token } from '../document.ts'
import { OFFICES, TITLES } from '../lexicon/names/words.ts'
import { type Cast, LONGEST_SENTENCE, type Referent, refer } from './mentions.ts'

/** Sentences at the head of a text, and those in which the name may follow. */
const HEAD = 3
const REACH = 3

/** Where an office stands, and of what countries it is said to be. */
interface Held {
  s: number
  i: number
  countries: ReadonlySet<string>
}

/** Resolves offices named before their holders, where the text has one holder of such an office, and says of the same country. */
export function resolveFirstMentions({ sentences }: Document, cast: Cast): void {
  const held = new Map<string, { at: Held; holder: Referent | undefined }[]>()
  sentences.forEach(({ tokens }, s) => {
    if (tokens.length > LONGEST_SENTENCE) return
    tokens.forEach((token, i) => {
      const noun = token.lemma.toLowerCase()
      if (!OFFICES.has(noun) || token.upos !== 'NOUN' || token.feats.Number === 'Plur') return
      const before = `${tokens[i - 1]?.text.toLowerCase()} ${noun}`
      const office = TITLES.has(before) ? before : noun
      const at = { s, i, countries: countriesOf(tokens, i, cast.at[s]) }
      const all = held.get(office) ?? []
      all.push({ at, holder: holderOf(tokens, i, cast.at[s]) })
      held.set(office, all)
    })
  })
  for (const all of held.values()) {
    const holders = new Set(all.flatMap(({ holder }) => holder ?? []))
    const [holder] = holders
    if (!holder || holders.size > 1) continue
    const named = all.filter(one => one.holder === holder)
    const first = named[0]?.at
    for (const { at, holder: known } of all) {
      if (
        known ||
        !first ||
        at.s >= HEAD ||
        at.s >= first.s ||
        first.s - at.s > REACH ||
        cast.at[at.s]?.has(at.i)
      )
        continue
      if (!named.some(({ at: { countries } }) => [...countries].some(country => at.countries.has(country))))
        continue
      const { start = 0, end = 0 } = sentences[at.s]?.tokens[at.i] ?? {}
      refer(cast, holder, at.s, at.i, { start, end, kind: 'nominal' })
    }
  }
}

/** The person whose office a word is: `Lund was ambassador`, `Lund, the ambassador`, `ambassador Lund`. */
function holderOf(
  tokens: readonly Token[],
  i: number,
  at: ReadonlyMap<number, Referent> | undefined,
): Referent | undefined {
  const { deprel = '', head = -1 } = tokens[i] ?? {}
  const places = [
    i + 1,
    ...(deprel === 'appos' ? [head] : []),
    ...tokens.flatMap((token, j) =>
      token.head === i && /^(?:nsubj|appos|flat)$/.test(token.deprel) ? [j] : [],
    ),
  ]
  return places.map(j => at?.get(j)).find(one => one?.type === 'Person')
}

/** Codes of the countries named as whose the office is, or to which it is. */
function countriesOf(
  tokens: readonly Token[],
  i: number,
  at: ReadonlyMap<number, Referent> | undefined,
): Set<string> {
  const found = new Set<string>()
  tokens.forEach(({ head, deprel }, j) => {
    const country = at?.get(j)?.group.known?.country
    if (country && head === i && /^(?:nmod|obl|amod|compound)/.test(deprel))
      found.add(
        `${deprel.startsWith('nmod:poss') || /^(?:amod|compound)/.test(deprel) ? 'of' : 'to'} ${country}`,
      )
  })
  return found
}
