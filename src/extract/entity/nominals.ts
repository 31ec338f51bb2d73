/** Descriptions that clearly mean someone named before: `the ambassador`, `the company`. */
import type { Document, Sentence } from '../document.ts'
import { OFFICES, ORG_NOUNS, PERSON_NOUNS } from '../lexicon/names/words.ts'
import { type Cast, LONGEST_SENTENCE, type Referent, refer } from './mentions.ts'

/** Nouns for companies of any kind. */
const COMPANY =
  /^(?:company|firm|corporation|manufacturer|maker|automaker|carmaker|retailer|airline|carrier|conglomerate|startup|business)$/
const DETERMINERS = /^(?:the|this|that)$/i
/** How many sentences back a company may have been named. */
const REACH = 2
const MODIFIERS = 3

/** Resolves descriptions, in order. */
export function resolveNominals({ sentences }: Document, cast: Cast): void {
  noteDescriptions(sentences, cast)
  const directory = directoryOf(cast)
  sentences.forEach((sentence, s) => {
    if (sentence.tokens.length > LONGEST_SENTENCE) return
    sentence.tokens.forEach((token, i) => {
      const noun = token.lemma.toLowerCase()
      if (token.upos !== 'NOUN' || token.feats.Number === 'Plur' || cast.at[s]?.has(i)) return
      const from = determinerBefore(sentence, i)
      if (from < 0 || isDescribed(sentence, i, cast, s)) return
      const words = sentence.tokens.slice(from + 1, i + 1).map(({ text }) => text.toLowerCase())
      const referent =
        OFFICES.has(noun) || OFFICES.has(words.join(' '))
          ? bearerOf(directory, words, token.start)
          : ORG_NOUNS.has(noun)
            ? bodyOf(cast, directory, s, i, noun, words.length)
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

/** Who can be described: persons by the last word of their titles, bodies by the last word of their names. */
interface Directory {
  persons: Map<string, Referent[]>
  bodies: Map<string, Referent[]>
}

function directoryOf({ referents }: Cast): Directory {
  const directory: Directory = { persons: new Map(), bodies: new Map() }
  const put = (index: Map<string, Referent[]>, words: Iterable<string>, referent: Referent): void => {
    for (const word of new Set(words)) {
      const list = index.get(word)
      if (list) list.push(referent)
      else index.set(word, [referent])
    }
  }
  for (const referent of referents) {
    if (referent.type === 'Person') put(directory.persons, [...referent.titles].map(lastWord), referent)
    if (referent.type === 'Organization')
      put(
        directory.bodies,
        referent.group.names.map(({ pieces }) => (pieces.at(-1) ?? '').toLowerCase()),
        referent,
      )
  }
  return directory
}

const lastWord = (words: string): string => words.split(' ').at(-1) ?? ''

/** The only person of the text with that office, named before. */
function bearerOf({ persons }: Directory, words: readonly string[], start: number): Referent | undefined {
  const bearers = persons.get(words.at(-1) ?? '') ?? []
  const [bearer] = bearers
  return bearers.length === 1 && (bearer?.mentions[0]?.start ?? start) < start ? bearer : undefined
}

/** The only organisation in reach; a body that is no company must bear the noun in its name. */
function bodyOf(
  cast: Cast,
  { bodies }: Directory,
  s: number,
  i: number,
  noun: string,
  words: number,
): Referent | undefined {
  if (!COMPANY.test(noun)) {
    const named = bodies.get(noun) ?? []
    return named.length === 1 && words === 1 ? named[0] : undefined
  }
  const near = new Set<Referent>()
  for (let back = 0; back <= REACH; back++)
    for (const [token, referent] of cast.at[s - back] ?? [])
      if (referent.type === 'Organization' && (back > 0 || token < i)) near.add(referent)
  return near.size === 1 ? [...near][0] : undefined
}
