/** Descriptions that clearly mean someone named before: `the ambassador`, `the company`. */
import type { Document, Sentence } from '../document.ts'
import { OFFICES, ORG_NOUNS, PERSON_NOUNS } from '../lexicon/names/words.ts'
import { type Cast, type Referent, refer } from './mentions.ts'

/** Nouns for companies of any kind. */
const COMPANY =
  /^(?:company|firm|corporation|manufacturer|maker|automaker|carmaker|retailer|airline|carrier|conglomerate|startup|business)$/
/** Nouns that the body's own name holds: `the ministry` of the foreign ministry. */
const DETERMINERS = /^(?:the|this|that)$/i
/** How many sentences back a company may have been named. */
const REACH = 2
const MODIFIERS = 3

/** Resolves descriptions, in order. */
export function resolveNominals({ sentences }: Document, cast: Cast): void {
  noteDescriptions(sentences, cast)
  sentences.forEach((sentence, s) => {
    sentence.tokens.forEach((token, i) => {
      const noun = token.lemma.toLowerCase()
      if (token.upos !== 'NOUN' || token.feats.Number === 'Plur' || cast.at[s]?.has(i)) return
      const from = determinerBefore(sentence, i)
      if (from < 0 || isDescribed(sentence, i, cast, s)) return
      const words = sentence.tokens.slice(from + 1, i + 1).map(({ text }) => text.toLowerCase())
      const referent =
        OFFICES.has(noun) || OFFICES.has(words.join(' '))
          ? bearerOf(cast, words, token.start)
          : ORG_NOUNS.has(noun)
            ? bodyOf(cast, s, i, noun, words.length)
            : undefined
      const first = sentence.tokens[from]
      if (referent && first)
        refer(cast, referent, s, i, { start: first.start, end: token.end, kind: 'nominal' })
    })
  })
}

/** Offices in apposition and before names: `Ann Lee, the coach`, `coach Ann Lee`. */
function noteDescriptions(sentences: readonly Sentence[], cast: Cast): void {
  sentences.forEach(({ tokens }, s) => {
    tokens.forEach(({ deprel, head, lemma, upos }, i) => {
      if (upos !== 'NOUN' || !PERSON_NOUNS.has(lemma.toLowerCase())) return
      if (deprel === 'appos') cast.at[s]?.get(head)?.titles.add(lemma.toLowerCase())
      const next = cast.at[s]?.get(i + 1)
      if (next?.type === 'Person') next.titles.add(lemma.toLowerCase())
    })
  })
}

/** @returns the index of the determiner that begins the description, or -1. */
function determinerBefore({ tokens }: Sentence, noun: number): number {
  for (let i = noun - 1; i >= 0 && i >= noun - MODIFIERS - 1; i--) {
    const { text = '', upos = '' } = tokens[i] ?? {}
    if (DETERMINERS.test(text)) return i
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(upos)) return -1
  }
  return -1
}

/** Whether the description goes on to say who: a name beside it, `of …`, or an apposition of somebody else. */
function isDescribed({ tokens }: Sentence, i: number, cast: Cast, s: number): boolean {
  const at = cast.at[s]
  if (at?.has(i + 1) || /^(?:of|for|that|who|which|behind)$/.test(tokens[i + 1]?.text ?? '')) return true
  if (tokens[i + 1]?.upos === 'NOUN' || tokens[i + 1]?.text === '-') return true
  return (
    tokens[i]?.deprel === 'appos' ||
    tokens[i]?.deprel === 'compound' ||
    (tokens[i + 1]?.text === ',' && at?.has(i + 2) === true)
  )
}

/** The only person of the text with that office, named before. */
function bearerOf({ referents }: Cast, words: readonly string[], start: number): Referent | undefined {
  const office = words.join(' ')
  const head = words.at(-1) ?? ''
  const bearers = referents.filter(
    ({ type, titles, mentions }) =>
      type === 'Person' &&
      (mentions[0]?.start ?? start) < start &&
      [...titles].some(title => title === office || title.split(' ').at(-1) === head),
  )
  return bearers.length === 1 ? bearers[0] : undefined
}

/** The only organisation in reach; a body that is no company must bear the noun in its name. */
function bodyOf(cast: Cast, s: number, i: number, noun: string, words: number): Referent | undefined {
  const named = (referent: Referent): boolean =>
    referent.group.names.some(({ pieces }) => (pieces.at(-1) ?? '').toLowerCase() === noun)
  if (!COMPANY.test(noun)) {
    const bodies = cast.referents.filter(r => r.type === 'Organization' && named(r))
    return bodies.length === 1 && words === 1 ? bodies[0] : undefined
  }
  const near = new Set<Referent>()
  for (let back = 0; back <= REACH; back++)
    for (const [token, referent] of cast.at[s - back] ?? [])
      if (referent.type === 'Organization' && (back > 0 || token < i)) near.add(referent)
  return near.size === 1 ? [...near][0] : undefined
}
