/** Runs of capitals cut into names: titles, adjectives of belonging and neighbours come apart. */

import {
  NO_NAMES,
  OFFICES,
  ORG_HEADS,
  ORG_NOUNS,
  OTHER_HEADS,
  PEOPLES,
  PERSON_NOUNS,
  PLACE_HEADS,
  POST_NOMINALS,
  STARTERS,
  TITLES,
} from '../lexicon/names/words.ts'
import { type Known, longestAt, lookUp } from './gazetteer.ts'
import { GIVEN } from './given.ts'
import { ALSO_FIRST, type Range, startsSentence } from './runs.ts'
import { isAcronym } from './words.ts'

/** A name as it stands in the text: a range of words of one sentence. */
export interface Name extends Range {
  /** What the tables say of the whole of it. */
  known?: Known
  /** The title before it, in lower case: `president`. */
  title?: string
  /** Whether a title or office follows, as in `Acme CEO Ann Lee`: then this is where it is held. */
  holds?: boolean
}

/** The legal form that ends a company's name. */
const COMPANY_FORM = /^(?:Inc|LLC|Ltd|Corp|PLC|plc|GmbH|SpA|LLP)\.?$/
/** What is said of offices, and offices that are no titles. */
const RANKS =
  /^(?:Deputy|Senior|Junior|Acting|Assistant|Associate|Executive|Chief|Advis[eo]r|Special|Envoy|Officer|Official|Member|Head|Vice|Former|Lead|Principal|Presidential)$/
/** Longest title in words. */
const TITLE_WORDS = 4
/** Titles that are names as well: after another word they belong to it (`Burger King`). */
const ALSO_NAMES =
  /^(?:king|queen|prince|princess|general|captain|count|baron|lord|lady|duke|pope|bishop|cardinal|judge|justice|major|private|marshal|son|father|mother|brother|sister|late|chief|speaker|champion|driver|resident|student|author|editor|chair|commander|miss|uncle|aunt|saint|leader|designer|producer|coach|marshal|senator|mayor|sultan)$/

/** Cuts a run of a sentence's words into its names. */
export const namesIn = (texts: readonly string[], run: Range): Name[] => cut(texts, trimmed(texts, run))

function cut(texts: readonly string[], { from, to }: Range): Name[] {
  if (from >= to) return []
  const whole = longestAt(texts, from)
  if (whole && from + whole.length === to) return [{ from, to, known: whole.known }]
  const title = titleIn(texts, { from, to })
  if (title) {
    const held = cut(texts, { from, to: title.from }).map(name =>
      name.to === title.from ? { ...name, holds: true } : name,
    )
    const bearers = cut(texts, trimmed(texts, { from: title.to, to }))
    const [bearer, ...rest] = bearers
    const named = texts.slice(title.from, title.to).join(' ').toLowerCase()
    return [...held, ...(bearer ? [{ ...bearer, title: named }] : []), ...rest]
  }
  const form = texts.slice(from, to - 1).findIndex(text => COMPANY_FORM.test(text))
  if (form > 0) {
    const end = from + form + 1
    return [...cut(texts, { from, to: end }), ...cut(texts, trimmed(texts, { from: end, to }))]
  }
  if (whole && /^(?:Government|Administration)$/.test(texts[to - 1] ?? '') && from + whole.length === to - 1)
    return [{ from, to: to - 1, known: whole.known }]
  // `British Airways` and `Treasury Department` are names; `American Bob Lee`, `Soviet Georgia` two.
  const kept = isInstitution(texts[to - 1] ?? '')
  if (whole && !kept) {
    const rest = { from: from + whole.length, to }
    const follows = longestAt(texts, rest.from)
    const neighbour = follows && rest.from + follows.length === to && whole.known.type === 'Place'
    // `ambassador to the United States Ann Lee`: two words that are no institution are a person's.
    const bearer =
      (whole.known.kind === 'country' || whole.known.kind === 'region') &&
      rest.to - rest.from > 1 &&
      !texts.slice(rest.from, to).some(isNoBearer)
    if (whole.known.kind === 'demonym' || neighbour || bearer)
      return [{ from, to: rest.from, known: whole.known }, ...cut(texts, rest)]
  }
  return isName(texts, { from, to }) ? [{ from, to }] : []
}

/** Whether a word tells that its name is no person's. */
const isNoBearer = (word: string): boolean =>
  isInstitution(word) ||
  OTHER_HEADS.has(word) ||
  NO_NAMES.has(word.toLowerCase()) ||
  !/^\p{Lu}[\p{L}.'’]+$/u.test(word)

const isInstitution = (last: string): boolean => ORG_HEADS.has(last) || PLACE_HEADS.has(last)

/** Without what only begins a sentence, and without what binds to nothing. */
function trimmed(texts: readonly string[], { from, to }: Range): Range {
  let [first, last] = [from, to]
  const idle = (i: number): boolean => {
    const word = (texts[i] ?? '').toLowerCase()
    if (STARTERS.has(word)) return (word.length < 5 && !ALSO_FIRST.test(word)) || startsSentence(texts, i)
    // `Carmaker Lund`, where the sentence begins.
    return (
      startsSentence(texts, i) &&
      i + 1 < last &&
      (ORG_NOUNS.has(word) || PERSON_NOUNS.has(word)) &&
      !TITLES.has(word)
    )
  }
  while (first < last && !longestAt(texts, first) && idle(first)) first++
  while (last > first && /^(?:of|for|and|the|&|-|,)$/.test(texts[last - 1] ?? '')) last--
  // `Ann Lee OBE`: two words or more before it, none of them an acronym.
  while (last - first > 2 && POST_NOMINALS.has(texts[last - 1] ?? '') && !isAcronym(texts[first] ?? ''))
    last--
  return { from: first, to: last }
}

/** Finds the first title in a range that is followed by its bearer, or stands at the end of what it belongs to. */
function titleIn(texts: readonly string[], { from, to }: Range): Range | null {
  for (let i = from; i < to; ) {
    const known = longestAt(texts, i)
    if (known && known.length > 1) {
      i += known.length
      continue
    }
    for (let length = Math.min(TITLE_WORDS, to - i); length > 0; length--) {
      const words = texts
        .slice(i, i + length)
        .join(' ')
        .toLowerCase()
      // `Dean Lee` is a name.
      if (!TITLES.has(words) || (length === 1 && GIVEN.has(texts[i] ?? ''))) continue
      const end = i + length
      if (end < to ? bearsTitle(texts, { from: i, to: end }, to, from) : endsInOffice(words, i > from))
        return { from: i, to: end }
    }
    i++
  }
  return null
}

/** `General Lee` has a title, `General Motors` and `Justice Department` have none. */
function bearsTitle(texts: readonly string[], title: Range, to: number, from: number): boolean {
  const next = texts[title.to] ?? ''
  if (/^(?:of|for|and|&|-|,)$/.test(next)) return false
  const words = texts.slice(title.from, title.to).join(' ').toLowerCase()
  if (/^(?:mr|mrs|ms)\.?$/.test(words)) return true
  if (isInstitution(texts[to - 1] ?? '') && !GIVEN.has(next)) return false
  return !(ALSO_NAMES.test(words) && title.from > from && GIVEN.has(texts[title.from - 1] ?? ''))
}

const endsInOffice = (title: string, after: boolean): boolean =>
  (OFFICES.has(title) || title.includes(' ') || /^c[eoft]o$/.test(title)) &&
  !(after && ALSO_NAMES.test(title))

/** `Syrians`, `North Americans`, `Liberal Senators`: many people are no one. */
function isPeople(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  if (PEOPLES.has(last) && words.length === 1) return true
  if (!last.endsWith('s') || words.length > 2) return false
  const single = last.slice(0, -1)
  return words.length === 1
    ? lookUp([single])?.kind === 'demonym'
    : (/^(?:North|South|East|West|Native|Black|White)$/.test(words[0] ?? '') &&
        lookUp([single])?.kind === 'demonym') ||
        (NO_NAMES.has(words[0]?.toLowerCase() ?? '') && PERSON_NOUNS.has(single.toLowerCase()))
}

/** A title alone, or words that only look like a name, are none. */
function isName(texts: readonly string[], { from, to }: Range): boolean {
  const words = texts.slice(from, to)
  const phrase = words.join(' ').toLowerCase()
  if (TITLES.has(phrase) && (to - from > 1 || OFFICES.has(phrase))) return false
  if (words.every(word => RANKS.test(word) || OFFICES.has(word.toLowerCase()))) return false
  if (isPeople(words)) return false
  // `Ann Lee, OBE,`
  if (words.length === 1 && POST_NOMINALS.has(words[0] ?? '') && texts[from - 1] === ',') return false
  return words.some(word => /\p{L}{2}|\p{Lu}\./u.test(word) && !NO_NAMES.has(word.toLowerCase()))
}
