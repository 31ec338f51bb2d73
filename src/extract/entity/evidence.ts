/** What speaks for each type of a name: its own words and those around it, as points. */
import type { Entity } from '../../story/types.ts'
import {
  EPITHETS,
  ORG_FOLLOWERS,
  ORG_HEADS,
  ORG_NOUNS,
  ORG_VERBS,
  OTHER_HEADS,
  OTHER_STARTS,
  PERSON_NOUNS,
  PERSON_VERBS,
  PLACE_HEADS,
  PLACE_NOUNS,
  PLACE_STARTS,
  PRODUCT_HEADS,
  PRODUCT_NOUNS,
  PRODUCTS,
  SAYING,
  TITLES,
} from '../lexicon/names/words.ts'
import { type Known, longestAt } from './gazetteer.ts'
import { FAMILY_NAMES, GIVEN } from './given.ts'
import type { Name } from './split.ts'
import { isAcronym, type Word } from './words.ts'

export type Scores = Record<Entity['type'], number>

export const noScores = (): Scores => ({ Person: 0, Organization: 0, Place: 0, Product: 0, Other: 0 })

/** Points a table's word has against what the context says. */
export const KNOWN = 6
const SURE = 4
const LIKELY = 2
const HINT = 1

/** Endings of common words that names of persons seldom have. */
const isAbstract = (word: string): boolean =>
  word.length > 5 &&
  /(?:ical|ional|tions?|ments?|ness|ity|ous|ive|ology|ism|ware|ship|ance|ence|ated|ized|ised)$/.test(word)

const isInstitution = (word: string): boolean =>
  ORG_HEADS.has(word) || PLACE_HEADS.has(word) || OTHER_HEADS.has(word)

/** Houses that are bodies when they act, and places when something is in them. */
const VENUES = /^(?:Center|Centre|Theater|Theatre|Museum|Hospital|Library|Club|Church|Academy|House)$/

/** Adds the evidence of the name's own words: the same wherever it stands. */
export function formEvidence(texts: readonly string[], scores: Scores): void {
  const [first = ''] = texts
  const last = texts.at(-1) ?? ''
  const plain = texts.every(text => /^\p{Lu}[\p{L}'’]*\.?$|^[-‐]$|^\p{Ll}{1,5}$/u.test(text))
  const words = texts.filter(text => text !== '-').length
  if (words > 1 && GIVEN.has(first)) scores.Person += isInstitution(last) ? LIKELY : SURE
  else if (words > 1 && FAMILY_NAMES.has(first) && words <= 3) scores.Person += LIKELY
  else if (words === 1 && GIVEN.has(first)) scores.Person += HINT
  if (texts.at(-2) === 'the' && EPITHETS.has(last)) scores.Person += SURE
  if (words > 1 && texts.some((text, i) => i > 0 && /^\p{Lu}\.$/u.test(text))) scores.Person += LIKELY
  if (words > 1 && words <= 3 && plain && !texts.some(isAcronym))
    scores.Person += texts.some(isAbstract) ? -HINT : HINT
  if (texts.some(text => ORG_HEADS.has(text)) && !PLACE_HEADS.has(last))
    scores.Organization += ORG_HEADS.has(last) ? SURE : LIKELY
  if (texts.includes('&')) scores.Organization += SURE
  if (texts.includes('of') || texts.includes('for')) scores.Organization += HINT
  if (isAcronym(first) && words === 1) scores.Organization += LIKELY
  if (words > 1 && PLACE_HEADS.has(last)) scores.Place += SURE
  if (words > 1 && PLACE_STARTS.has(first) && plain && !longestAt(texts, 0)) scores.Place += LIKELY
  if (texts.some(text => PRODUCTS.has(text)) || /^\p{Ll}{1,2}\p{Lu}/u.test(last)) scores.Product += SURE
  if (/\d/.test(last)) scores.Product += LIKELY
  if (words > 1 && PRODUCT_HEADS.has(last)) scores.Product += HINT
  if (/\p{Ll}\p{Lu}/u.test(first) && !/^(?:Mc|Mac|De|Le|La|O['’])/.test(first)) scores.Organization += HINT
  const begins = longestAt(texts, 0)
  if (begins && begins.length < texts.length) {
    const { type } = begins.known
    // `Lund Mutual` of a town, `Ford Lund` of a carmaker.
    if (type === 'Place' && !GIVEN.has(first)) scores.Organization += LIKELY + HINT
    const ends = longestAt(texts, texts.length - 1)
    if (type === 'Organization' && ends?.known.type === 'Place') scores.Organization += SURE
    else if (type === 'Product' || (type === 'Organization' && !ORG_HEADS.has(last))) scores.Product += LIKELY
  }
  // `Kwok Wai-keung`
  if (words === 3 && texts[2] === '-' && /^\p{Ll}+$/u.test(last)) scores.Person += SURE
  // `Nathan Law` is no law.
  const surname = words === 2 && GIVEN.has(first) && /^(?:Law|Day|Bill|Spring|Open)$/.test(last)
  if ((OTHER_HEADS.has(last) && !surname) || (words > 1 && OTHER_STARTS.has(first))) scores.Other += KNOWN
}

/** Adds the evidence of one place where the name stands, and what the tables know of it. */
export function contextEvidence(
  words: readonly Word[],
  name: Name,
  known: Known | undefined,
  scores: Scores,
): void {
  const at = (i: number): string => words[i]?.text ?? ''
  const low = (i: number): string => at(i).toLowerCase()
  const before = low(name.from - 1)
  const after = low(name.to)
  const next = low(name.to + 1)
  const alone = name.to - name.from === 1 && !name.known
  if (known) scores[known.type] += KNOWN
  // `Ann Lee of Lund`
  if (alone && before === 'of' && /^\p{Lu}/u.test(at(name.from - 2))) {
    scores.Person -= LIKELY
    scores.Organization += HINT
  }
  if (name.title) scores.Person += SURE
  if (name.holds) scores.Organization += LIKELY
  // `in Lund`, but not `in Lund's car` or `in Lund shares`.
  const free = !/^['’]s?$/.test(after) && words[name.to]?.upos !== 'NOUN'
  nounsBefore(at, name, scores)
  if (free && inside(before)) scores.Place += LIKELY
  if (/^(?:at|in)$/.test(before === 'the' ? low(name.from - 2) : before) && VENUES.test(at(name.to - 1)))
    scores.Place += SURE
  if (free && /^(?:at|from|into|around)$/.test(before)) scores.Place += HINT
  if (free && before === 'at') scores.Person -= HINT
  if (isAcquired(low, name.from)) scores.Organization += LIKELY
  if (/^(?:the|a|an|this|new|its|their)$/.test(before)) {
    scores.Person -= LIKELY
    if (before !== 'the' || (alone && free && !/s$|^\p{Lu}+$/u.test(at(name.from)))) scores.Product += HINT
  }
  // `the Velda Pirates`: many with one name are a team or a group.
  if (before === 'the' && !known && /[^s]s$/.test(at(name.to - 1))) scores.Organization += HINT
  if (SAYING.has(after)) scores.Person += HINT
  if (SAYING.has(before) && /^["”’,]?$/.test(at(name.from - 2).slice(-1))) scores.Person += HINT
  if (SAYING.has(after)) scores.Organization += HINT
  if (/^(?:regime|administration|campaign|family|presidency|era|loyalists|supporters)$/.test(after))
    scores.Person += SURE
  if (PERSON_VERBS.has(after)) scores.Person += LIKELY
  if (ORG_VERBS.has(after)) scores.Organization += HINT
  if (ORG_FOLLOWERS.has(after)) scores.Organization += HINT
  if (/^['’]s?$/.test(after) && ORG_FOLLOWERS.has(next)) scores.Organization += HINT
  if (PLACE_NOUNS.has(after)) scores.Place += LIKELY
  if (ORG_NOUNS.has(after) && !TITLES.has(after)) scores.Organization += LIKELY
  if (isQuoted(words, name)) scores.Other += LIKELY
  if (PRODUCT_NOUNS.has(after)) scores.Product += HINT
  if (after === ',') {
    afterComma(low, name.to + 1, scores)
    if (PREPOSITION.test(before) && isPlaceAt(words, name.to + 1)) scores.Place += SURE
  }
  if (/^(?:is|was|are|were|became|remains)$/.test(after)) afterComma(low, name.to + 1, scores)
  if (after === 'who') scores.Person += SURE
  if (after === '(' && isAcronym(at(name.to + 1)) && at(name.to + 2) === ')') scores.Organization += LIKELY
}

/** “buys Lund”, “agreed to buy its Norwegian rival Lund”. */
function isAcquired(low: (i: number) => string, from: number): boolean {
  const rival = /^(?:rival|competitor|partner)$/.test(low(from - 1)) ? from - 2 : from - 1
  const noun = rival === from - 1 ? 0 : LONGEST_DESCRIPTION
  return Array.from({ length: noun + 1 }, (_, i) => low(rival - i)).some(word => ACQUIRING.test(word))
}

/** Words that may stand between “buy” and “rival”. */
const LONGEST_DESCRIPTION = 3

/** What is done to companies. */
const ACQUIRING = /^(?:acquires?|acquired|acquiring|buys?|bought|buying)$/
const inside = (word: string): boolean => /^(?:in|near|across|throughout|outside)$/.test(word)
const PREPOSITION = /^(?:in|at|from|near|of|to|outside|around|and|between)$/
/** A place that a place before it lies in: `Lund, Ohio`. */
function isPlaceAt(words: readonly Word[], from: number): boolean {
  const texts = words.slice(from, from + 4).map(({ text }) => text)
  const known = longestAt(texts, 0)?.known
  return known?.type === 'Place' && known.kind !== 'demonym'
}

/** Alone between quotation marks, names are of works, plans and nicknames. */
function isQuoted(words: readonly Word[], { from, to, known }: Name): boolean {
  const [open, close] = [words[from - 1]?.text ?? '', words[to]]
  return (
    known === undefined &&
    /^["“‘']$/.test(open) &&
    words[from]?.glued === true &&
    /^["”’']$/.test(close?.text ?? '')
  )
}

/** What a common noun says of the name it stands with; nothing where it is said of persons and bodies alike. */
function typeOfNoun(noun: string): Entity['type'] | undefined {
  const person = TITLES.has(noun) || PERSON_NOUNS.has(noun) || PERSON_NOUNS.has(noun.replace(/s$/, ''))
  const body = ORG_NOUNS.has(noun)
  if (person || body) return person && body ? undefined : person ? 'Person' : 'Organization'
  if (PLACE_NOUNS.has(noun)) return 'Place'
  return PRODUCT_NOUNS.has(noun) ? 'Product' : undefined
}

/** `spokesman Ann Lee`, `the carmaker Lund`, `the town of Lund`. */
function nounsBefore(at: (i: number) => string, name: Name, scores: Scores): void {
  const noun = at(name.from - 1).toLowerCase()
  const type = typeOfNoun(noun)
  if (type) scores[type] += type === 'Place' || type === 'Product' ? LIKELY : SURE
  else if (noun === 'of' && PLACE_NOUNS.has(at(name.from - 2))) scores.Place += SURE
  else if (noun === ',' && PERSON_NOUNS.has(at(name.from - 2))) scores.Person += LIKELY
  else if (/^['’]s?$/.test(noun)) {
    // `the Reform Party's Horace Velding`
    if (PARTY.test(at(name.from - 2)) && name.to - name.from > 1) scores.Person += LIKELY
    else scores.Product += HINT
  }
}

const PARTY = /^(?:Party|Front|Movement|Alliance|Democrats|Coalition|Greens|Republicans|Conservatives)$/

/** An age, a description or a clause behind the comma: `, 49,`, `, the chief of …`, `, which`. */
function afterComma(low: (i: number) => string, from: number, scores: Scores): void {
  const first = low(from)
  if (/^\d{1,2}$/.test(first) && /^[,.)]$/.test(low(from + 1))) scores.Person += SURE
  if (first === 'who' || first === 'whose') scores.Person += first === 'who' ? SURE : HINT
  if (first === 'which') scores.Person -= LIKELY
  if (/^(?:founded|headquartered|established)$/.test(first)) scores.Organization += LIKELY
  if (
    !/^(?:the|a|an|then|former|formerly|its|his|her|their|who|current|deputy|head)$/.test(first) &&
    !PERSON_NOUNS.has(first)
  )
    return
  for (let i = from; i < from + 7; i++) {
    const noun = low(i)
    if (/^[,.;:)]$|^(?:of|which|who|that|in|for|at|said|is|was)$/.test(noun)) return
    const ends = /^(?:[,.;:)]|of|which|who|that|in|for|at|and|with|from|to|based|owned|on)?$/.test(low(i + 1))
    if (!ends) continue
    const type = typeOfNoun(noun)
    if (type) scores[type] += type === 'Place' || type === 'Product' ? LIKELY : SURE
    return
  }
}

/** The best supported type; among equals persons lead for several words, organisations for one. */
export function typeOf(scores: Scores, words: number): Entity['type'] {
  const order: Entity['type'][] =
    words > 1
      ? ['Person', 'Organization', 'Place', 'Product', 'Other']
      : ['Organization', 'Person', 'Place', 'Product', 'Other']
  const best = order.reduce((high, type) => (scores[type] > scores[high] ? type : high))
  return scores[best] > 0 ? best : 'Other'
}
