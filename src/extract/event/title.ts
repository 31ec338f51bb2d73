/** A clause that tells the happening out of its context. */
import { SEEMING, TRANSPARENT, WH_WORDS } from '../lexicon/events/modality.ts'
import { SUBJECT_PRONOUNS } from '../lexicon/events/phrases.ts'
import { ARRANGED, SOURCE_VERBS } from '../lexicon/events/verbs.ts'
import { wordSet } from '../lexicon/events/words.ts'
import { pastOf, pastOfBase } from '../past-tense.ts'
import { subjectOf } from './arguments.ts'
import { hearsayOf, isAside } from './attribution.ts'
import { directSpeech } from './direct-speech.ts'
import type { Happening } from './happening.ts'
import { asWritten, dangles, phraseTokens, spoken } from './phrase.ts'
import {
  ancestors,
  branch,
  caseOf,
  dependents,
  headAt,
  lemmaAt,
  type Reading,
  relationAt,
  uposAt,
  wordAt,
} from './reading.ts'
import { arranged, type VerbGroup, verbGroup } from './verb-group.ts'

/** Longest title, and the length after which no more phrases are added, in UTF-16 code units. */
const LIMIT = 90
const ENOUGH = 72

const COMPLEMENTS = new Set(['obj', 'iobj', 'obl', 'xcomp', 'ccomp'])
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no'])

/** The title of a mention: subject, verb and what completes it, in the order and words of the text. */
export function titleOf({ title: known, trigger, modality, polarity, attribution }: Happening): string {
  if (known !== undefined) return shortened(readable(known))
  const { reading, token, kind, verb } = trigger
  const own = verb === null || attribution === null ? null : ownWords(reading, verb)
  if (own !== null && attribution !== null)
    return told(`${attribution.source?.name ?? attribution.sourceText}: “`, own)
  const hedged = verb === null ? null : (hearsayOf(reading, verb) ?? seemingOf(reading, verb))
  const text =
    hedged !== null
      ? clauseTitle(reading, hedged, null)
      : verb === null
        ? nounTitle(reading, token)
        : clauseTitle(reading, verb, kind === 'noun' ? token : null)
  const isTold = polarity === 'positive' && (modality === 'asserted' || modality === 'reported')
  const clause = verb !== null && isTold ? inPast(reading, verb, text) : text
  const title = shortened(readable(clause === '' ? (reading.tokens[token]?.text ?? '') : clause))
  return title.charAt(0).toUpperCase() + title.slice(1)
}

/** “I think we lost”, said of oneself: the words themselves, for “I” and “we” are whoever speaks; null for other clauses. */
function ownWords(reading: Reading, verb: number): string | null {
  const subject = subjectOf(reading, verb)
  if (subject === null || !/^(?:i|we)$/.test(wordAt(reading, subject))) return null
  const tokens = new Set([
    subject,
    ...verbWords(reading, verb),
    ...complements(reading, verb).flatMap(i => branch(reading, i)),
  ])
  return asWritten(
    reading,
    [...tokens].sort((a, b) => a - b),
  )
}

/** A speaker and what is said, with its marks. */
const told = (lead: string, words: string): string =>
  `${readable(lead)}${shortened(readable(words), LIMIT - lead.length - 1)}”`

/** “seems to have closed”, “is set to close”, “will remain closed”: the verb that says how it stands. */
const seemingOf = (reading: Reading, verb: number): number | null => {
  const above = headAt(reading, verb)
  const lemma = lemmaAt(reading, above)
  const seems = SEEMING.has(lemma) || /^(?:remain|stay)$/.test(lemma)
  const arranged = ARRANGED.has(lemma) && verbGroup(reading, above).passive
  return relationAt(reading, verb) === 'xcomp' && (seems || arranged) ? above : null
}

/** @param keep a token whose phrase must not be left out: the noun a light verb carries. */
function clauseTitle(reading: Reading, verb: number, keep: number | null): string {
  const said = new Set<string>()
  const subject = subjectOf(reading, verb)
  const named = subject === null ? null : namesake(reading, subject)
  const head = named === null ? [] : owned(reading, named, bare(reading, named))
  const start = subject === null ? '' : subjectPhrase(reading, subject, head, said)
  const parts = new Set(verbWords(reading, verb))
  const link = start === '' ? '' : missingBe(reading, verb)
  const speech = SOURCE_VERBS.has(lemmaAt(reading, verb)) ? directSpeech(reading, verb) : []
  if (speech.length > 0) return quoting(reading, verb, start, [...parts], speech)
  if (dependents(reading, verb, 'cop').length > 0)
    for (const i of predicateTokens(reading, verb)) parts.add(i)
  const before = contentElsewhere(reading, verb)
  if (before !== null)
    return [start, spoken(reading, [...parts], said), inner(contentTitle(reading, before))].join(' ').trim()
  let length = start.length + 1 + spoken(reading, [...parts], new Set(said)).length
  let completed = false
  for (const i of complements(reading, verb)) {
    const whole = owned(reading, i, complementTokens(reading, i))
    const lengthOf = (tokens: readonly number[]): number => spoken(reading, tokens, new Set(said)).length + 1
    const phrase = length + lengthOf(whole) > LIMIT ? withoutConjuncts(reading, i, whole) : whole
    const added = lengthOf(phrase)
    // what completes the verb first is part of what it tells, and is rather cut than left out
    const needed = i === keep || relationAt(reading, i) === 'obj' || !completed
    // “said it was a loss”, “did not say who”: a clause is told whole, whatever its words point to
    if (dangles(reading, phrase) && relationAt(reading, i) !== 'ccomp') continue
    if (!needed && (length > ENOUGH || length + added > LIMIT)) break
    completed = true
    for (const t of phrase) parts.add(t)
    length += added
  }
  const rest = spoken(
    reading,
    [...parts].sort((a, b) => a - b),
    said,
  )
  // “Born in Oslo, …”: no longer at the head of its sentence
  const told = verb === 0 ? inner(rest.charAt(0).toLowerCase() + rest.slice(1)) : rest
  return start === '' ? rest : `${start} ${link}${uncontracted(reading, verb, told)}`
}

/** “he’s moving” is “Ada Bell is moving”: a verb that leant on a pronoun stands by itself. */
function uncontracted(reading: Reading, verb: number, words: string): string {
  const [, short = ''] = /^['’](s|re|ve|ll|m)\b/.exec(words) ?? []
  const has = short === 's' && verbGroup(reading, verb).aspect.startsWith('PERFECTIVE')
  const full = { s: has ? 'has' : 'is', re: 'are', ve: 'have', ll: 'will', m: 'am' }[short]
  return full === undefined ? words : full + words.slice(1 + short.length)
}

/** A subject in its words; a pronoun nobody is known for as it stands, for a clause needs a subject. */
function subjectPhrase(
  reading: Reading,
  subject: number,
  phrase: readonly number[],
  said: Set<string>,
): string {
  if (!dangles(reading, phrase)) return spoken(reading, phrase, said)
  const alone = uposAt(reading, subject) === 'NOUN' || SUBJECT_PRONOUNS.has(wordAt(reading, subject))
  return alone ? spoken(reading, [subject], said) : ''
}

/** “Moscow adding that …”, “caused a crane to fall”, beside what was told in the past, are told in it on their own. */
function inPast(reading: Reading, verb: number, clause: string): string {
  const word = reading.tokens[verb]?.text ?? ''
  const ing = word.endsWith('ing')
  const participle = ing && (isBeside(reading, verb) || isOutcome(reading, verb))
  const infinitive = !ing && isOutcome(reading, verb)
  if (!participle && !infinitive) return clause
  if (dependents(reading, verb, 'aux', 'cop').length > 0 || tenseAbove(reading, verb) !== 'PAST')
    return clause
  const told = participle || dependents(reading, verb, 'mark').length === 0 ? ` ${word}` : ` to ${word}`
  const at =
    clause.indexOf(`${told} `) < 0 && clause.endsWith(told)
      ? clause.length - told.length
      : clause.indexOf(`${told} `)
  const past = participle ? pastOf(word) : pastOfBase(word)
  return at < 0 ? clause : `${clause.slice(0, at)} ${past}${clause.slice(at + told.length)}`
}

/** A participle that goes with the clause it stands in; not what was left undone: “without closing”. */
const isBeside = (reading: Reading, verb: number): boolean =>
  /^(?:advcl|acl|conj)$/.test(relationAt(reading, verb)) &&
  !/\b(?:without|instead|than|of|for|to|from)\b/.test(caseOf(reading, verb))

/** “caused it to fall”: an infinitive as true as the verb above. */
const isOutcome = (reading: Reading, verb: number): boolean =>
  relationAt(reading, verb) === 'xcomp' && TRANSPARENT.has(lemmaAt(reading, headAt(reading, verb)))

/** The tense of the nearest clause above that has one. */
const tenseAbove = (reading: Reading, verb: number): VerbGroup['tense'] =>
  ancestors(reading, verb)
    .map(i => (isPredicate(reading, i) ? verbGroup(reading, i).tense : 'NONE'))
    .find(tense => tense !== 'NONE') ?? 'NONE'

/** A clause inside another begins with a small letter, unless with a name. */
const inner = (clause: string): string =>
  clause.replace(
    /^(?:The|An?|His|Her|Its|Their|This|That|These|Those|He|She|It|They|We|You|No|Some|All|In|On|At)\b/,
    word => word.toLowerCase(),
  )

/** “The envoy died, Moscow said”, “the envoy, Moscow said, died”: what is said stands around the saying, above it or below. */
function contentElsewhere(reading: Reading, verb: number): number | null {
  if (!SOURCE_VERBS.has(lemmaAt(reading, verb))) return null
  const below = dependents(reading, verb, 'ccomp')
  if (below.length > 0)
    return below.find(i => i < verb && isPredicate(reading, i) && !verbGroup(reading, i).participle) ?? null
  const above = headAt(reading, verb)
  const aside = relationAt(reading, verb) === 'parataxis' && isPredicate(reading, above)
  return aside && isAside(reading, verb, above) ? above : null
}

const isPredicate = (reading: Reading, i: number): boolean =>
  uposAt(reading, i) === 'VERB' || dependents(reading, i, 'cop').length > 0

/** A clause that is said, as it stands behind the saying; of a predicate without a verb all its words. */
function contentTitle(reading: Reading, i: number): string {
  const title =
    uposAt(reading, i) === 'VERB' ? clauseTitle(reading, i, null) : spoken(reading, phraseTokens(reading, i))
  const [first] = reading.tokens
  // “Nine people died, officials said”: the capital was the sentence’s
  const small = first && first.upos !== 'PROPN' && !reading.names[0] && first.text !== 'I'
  return small && title.startsWith(`${first.text} `) ? title.charAt(0).toLowerCase() + title.slice(1) : title
}

/** “Ana Orr told the court: “We were lied to””: the words themselves, as far as there is room. */
function quoting(
  reading: Reading,
  verb: number,
  start: string,
  parts: readonly number[],
  speech: readonly number[],
): string {
  const hearers = complements(reading, verb)
    .filter(i => /^i?obj$/.test(relationAt(reading, i)) && !speech.includes(i))
    .flatMap(i => complementTokens(reading, i))
  const lead =
    `${start} ${spoken(reading, [...parts, ...(dangles(reading, hearers) ? [] : hearers)])}: “`.trim()
  return told(lead, asWritten(reading, speech))
}

/** Auxiliaries, negation, the verb, its particle; “to” before an infinitive. “having” goes. */
function verbWords(reading: Reading, verb: number): number[] {
  const { auxiliaries, infinitive } = verbGroup(reading, verb)
  const own = (reading.children[verb] ?? []).filter(i => {
    const relation = reading.tokens[i]?.deprel ?? ''
    if (relation === 'compound:prt') return true
    // “were killed when …”: not what opens a clause the tree has lost
    if (relation === 'advmod' && i === verb + 1) return !WH_WORDS.has(wordAt(reading, i))
    if (relation === 'mark')
      return (infinitive || arranged(reading, auxiliaries)) && wordAt(reading, i) === 'to'
    return relation === 'advmod' && (NEGATIONS.has(wordAt(reading, i)) || wordAt(reading, i) === 'due')
  })
  return [...auxiliaries.filter(i => wordAt(reading, i) !== 'having'), ...own, verb].sort((a, b) => a - b)
}

/** “the recipient of several awards”: what a copula says, without its subject and what is told beside it. */
function predicateTokens(reading: Reading, predicate: number): number[] {
  const own = new Set(
    (reading.children[predicate] ?? []).filter(i => PREDICATIVE.has(reading.tokens[i]?.deprel ?? '')),
  )
  const verb = Math.min(...dependents(reading, predicate, 'cop', 'aux'))
  return phraseTokens(reading, predicate).filter(i => {
    if (i < verb) return false
    const path = [i, ...ancestors(reading, i)]
    const top = path[path.indexOf(predicate) - 1]
    return top === undefined || own.has(top)
  })
}

/** What belongs to the noun or adjective of a predicate. */
const PREDICATIVE = wordSet('det amod nmod nmod:poss compound nummod flat advmod case')

/** What completes a verb, after it in the text, without dates. */
function complements(reading: Reading, verb: number): number[] {
  const dated = new Set(
    reading.times
      .filter(({ time, last }) => time.edtf !== null || /^(?:after|before)$/.test(wordAt(reading, last + 1)))
      .flatMap(({ first, last }) => range(first, last)),
  )
  return (reading.children[verb] ?? []).filter(
    i =>
      i > verb &&
      !dated.has(i) &&
      COMPLEMENTS.has(relationAt(reading, i)) &&
      !caseOf(reading, i).startsWith('according'),
  )
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i)

function complementTokens(reading: Reading, i: number): number[] {
  const named = namesake(reading, i)
  const phrase =
    named === i
      ? phraseTokens(reading, i)
      : [...dependents(reading, i, 'case'), ...phraseTokens(reading, named)].sort((a, b) => a - b)
  const clausal = relationAt(reading, i) === 'ccomp' || relationAt(reading, i) === 'xcomp'
  return clausal
    ? phrase.filter(t => wordAt(reading, t) !== 'that' || uposAt(reading, t) !== 'SCONJ')
    : phrase
}

/** “as adviser at the embassy and as deputy head of …” is “as adviser at the embassy” where there is little room. */
function withoutConjuncts(reading: Reading, head: number, phrase: readonly number[]): readonly number[] {
  const kept = new Set(
    branch(reading, head, i => relationAt(reading, i) === 'conj' || relationAt(reading, i) === 'cc'),
  )
  return phrase.some(i => !kept.has(i)) ? phrase.filter(i => kept.has(i)) : phrase
}

/** “Ana Orr’s visit to Lagos”; a lone noun with the clause it stands in: “Deaths: No deaths were reported”. */
function nounTitle(reading: Reading, noun: number): string {
  const articles = dependents(reading, noun, 'det')
  const tokens = bare(reading, noun).filter(i => !articles.includes(i))
  const phrase = dangles(reading, tokens) ? (reading.tokens[noun]?.text ?? '') : spoken(reading, tokens)
  const verb = ancestors(reading, noun).find(i => uposAt(reading, i) === 'VERB')
  if (phrase.includes(' ') || verb === undefined) return phrase
  const clause = inPast(reading, verb, clauseTitle(reading, verb, null))
  return clause.length + phrase.length + 2 > LIMIT ? phrase : `${phrase}: ${clause}`
}

/** “the firm, founded in 1921”, “Born in Oslo, she …”: told as a clause, a bare past participle wants “was”. */
function missingBe(reading: Reading, verb: number): string {
  const { participle } = verbGroup(reading, verb)
  const clause = /^(?:acl|advcl)$/.test(relationAt(reading, verb))
  if (!participle || !clause || wordAt(reading, verb).endsWith('ing')) return ''
  const subject = subjectOf(reading, verb) ?? headAt(reading, verb)
  return reading.tokens[subject]?.feats.Number === 'Plur' ? 'were ' : 'was '
}

/** “their mill” without a name for “their” is “mill”. */
const owned = (reading: Reading, head: number, tokens: readonly number[]): number[] =>
  tokens.filter(i => i === head || relationAt(reading, i) !== 'nmod' || !dangles(reading, [i]))

/** “her daughter, Anna Weiss”: the name in apposition says it out of context. */
function namesake(reading: Reading, head: number): number {
  if (reading.names[head]) return head
  return dependents(reading, head, 'appos').find(i => reading.names[i]?.mention.kind === 'name') ?? head
}

/** A noun phrase without the preposition or conjunction it stands under. */
function bare(reading: Reading, head: number): number[] {
  const markers = new Set(dependents(reading, head, 'case', 'mark', 'cc').filter(i => i < head))
  const phrase = phraseTokens(reading, head)
  const from = phrase.findIndex(
    (i, place) =>
      !markers.has(i) &&
      relationAt(reading, i) !== 'fixed' &&
      // a preposition that the tree hangs on a word inside the phrase, but not “at least forty”
      (uposAt(reading, i) !== 'ADP' || /^(?:least|most)$/.test(wordAt(reading, phrase[place + 1] ?? -1))),
  )
  return phrase.slice(Math.max(from, 0))
}

/** Without control characters and marks of no width. */
const readable = (text: string): string => text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim()

const UNSEEN = /(?!\s)[\p{Cc}\p{Cf}]/gu

/** At most so long, cut between words. */
function shortened(text: string, limit = LIMIT): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, Math.max(limit - 1, 1))
  const at = cut.lastIndexOf(' ')
  return `${(at > limit / 2 ? cut.slice(0, at) : whole(cut)).replace(/[\s,;:–-]+$/, '')}…`
}

/** Without half a surrogate pair at the end. */
const whole = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '')
