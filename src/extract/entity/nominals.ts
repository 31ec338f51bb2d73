/** Descriptions that clearly mean someone named before: `the ambassador`, `the company`. */
import type { Document, Sentence } from '../document.ts'
import { OFFICES, ORG_NOUNS, PERSON_NOUNS } from '../lexicon/names/words.ts'
import { type Cast, LONGEST_SENTENCE, type Referent, refer } from './mentions.ts'
import { noteTitles } from './titles.ts'

/** Nouns for companies of any kind. */
const COMPANY =
  /^(?:company|firm|corporation|manufacturer|maker|automaker|carmaker|retailer|airline|carrier|conglomerate|startup|business)$/
const COUNTRY = /^(?:country|nation)$/
const DETERMINERS = /^(?:the|this|that)$/i
const BOTH = /^(?:both|two)$/i
/** How many sentences back a company may have been named. */
const REACH = 2
const MODIFIERS = 3
/** What people are to others or in one story only: there may be more of them than have names. */
const RELATIONAL =
  /^(?:man|woman|boy|girl|friend|colleague|partner|rival|member|head|star|victim|witness|suspect|player|worker|resident|expert|owner|official|officer|researcher|reporter|student|soldier|driver)$/

/** Resolves descriptions, in order. */
export function resolveNominals({ sentences }: Document, cast: Cast): void {
  noteTitles(sentences, cast)
  const directory = directoryOf(cast)
  sentences.forEach((sentence, s) => {
    if (sentence.tokens.length > LONGEST_SENTENCE) return
    sentence.tokens.forEach((token, i) => {
      if (token.upos !== 'NOUN' || cast.at[s]?.has(i)) return
      const plural = token.feats.Number === 'Plur'
      const from = determinerBefore(sentence, i, plural ? BOTH : DETERMINERS)
      const first = sentence.tokens[from]
      if (!first || isDescribed(sentence, i, cast, s)) return
      const words = sentence.tokens.slice(from + 1, i + 1).map(({ text }) => text.toLowerCase())
      const noun = token.lemma.toLowerCase()
      const place = { cast, s, i, start: token.start }
      const meant = plural ? pairOf(place, noun) : oneOf(place, directory, noun, words)
      for (const referent of meant)
        refer(cast, referent, s, i, { start: first.start, end: token.end, kind: 'nominal' })
    })
  })
}

/** Where a description stands. */
interface Place {
  cast: Cast
  s: number
  i: number
  start: number
}

function oneOf(place: Place, directory: Directory, noun: string, words: readonly string[]): Referent[] {
  if (OFFICES.has(noun)) return bearerOf(directory, words, place.start)
  if (PERSON_NOUNS.has(noun) && !RELATIONAL.test(noun))
    return bearerOf(directory, words, place.start).filter(
      bearer => near(place, one => one === bearer).length > 0,
    )
  if (COUNTRY.test(noun)) return only(near(place, isCountry))
  if (COMPANY.test(noun)) return only(near(place, isBody))
  // A body that is no company must bear the noun in its name: `the ministry`.
  return ORG_NOUNS.has(noun) && words.length === 1 ? only(directory.bodies.get(noun) ?? []) : []
}

/** `Both countries`: the only two in reach. */
function pairOf(place: Place, noun: string): Referent[] {
  const kind = COUNTRY.test(noun) ? isCountry : COMPANY.test(noun) ? isBody : undefined
  const found = kind ? near(place, kind) : []
  return found.length === 2 ? found : []
}

const isBody = ({ type }: Referent): boolean => type === 'Organization'
const isCountry = ({ group }: Referent): boolean => group.known?.kind === 'country'
const only = <T>(items: readonly T[]): T[] => (items.length === 1 ? [...items] : [])

/** Those of a kind named before a place, up to two sentences back. */
function near({ cast, s, i }: Place, fits: (referent: Referent) => boolean): Referent[] {
  const found = new Set<Referent>()
  for (let back = 0; back <= REACH; back++)
    for (const [token, referent] of cast.at[s - back] ?? [])
      if ((back > 0 || token < i) && fits(referent)) found.add(referent)
  return [...found]
}

/** @returns the index of the determiner that begins the description, or -1. */
function determinerBefore({ tokens }: Sentence, noun: number, determiner: RegExp): number {
  for (let i = noun - 1; i >= 0 && i >= noun - MODIFIERS - 1; i--) {
    const { text = '', upos = '' } = tokens[i] ?? {}
    if (determiner.test(text)) return /^the$/i.test(tokens[i - 1]?.text ?? '') ? i - 1 : i
    if (!/^(?:NOUN|ADJ|PROPN|NUM)$/.test(upos)) return -1
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
function bearerOf({ persons }: Directory, words: readonly string[], start: number): Referent[] {
  const bearers = persons.get(words.at(-1) ?? '') ?? []
  return only(bearers).filter(({ mentions }) => (mentions[0]?.start ?? start) < start)
}
