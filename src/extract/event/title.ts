/** A clause that tells the happening out of its context. */
import { SOURCE_VERBS } from '../lexicon/events/verbs.ts'
import { subjectOf } from './arguments.ts'
import type { Happening } from './happening.ts'
import { dangles, phraseTokens, spoken } from './phrase.ts'
import {
  ancestors,
  caseOf,
  dependents,
  headAt,
  lemmaAt,
  type Reading,
  relationAt,
  uposAt,
  wordAt,
} from './reading.ts'
import { verbGroup } from './verb-group.ts'

/** Longest title, and the length after which no more phrases are added, in UTF-16 code units. */
const LIMIT = 90
const ENOUGH = 72

const COMPLEMENTS = new Set(['obj', 'iobj', 'obl', 'xcomp', 'ccomp'])
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no'])

/** The title of a mention: subject, verb and what completes it, in the order and words of the text. */
export function titleOf({ trigger: { reading, token, kind, verb } }: Happening): string {
  const text =
    verb === null ? nounTitle(reading, token) : clauseTitle(reading, verb, kind === 'noun' ? token : null)
  const title = shortened(text === '' ? (reading.tokens[token]?.text ?? '') : text)
  return title.charAt(0).toUpperCase() + title.slice(1)
}

/** @param keep a token whose phrase must not be left out: the noun a light verb carries. */
function clauseTitle(reading: Reading, verb: number, keep: number | null): string {
  const said = new Set<string>()
  const subject = subjectOf(reading, verb)
  const named = subject === null ? null : namesake(reading, subject)
  const head = named === null ? [] : owned(reading, named, bare(reading, named))
  const start = subject === null || dangles(reading, head) ? '' : spoken(reading, head, said)
  const parts = new Set(verbWords(reading, verb))
  const link = start === '' ? '' : missingBe(reading, verb)
  const before = contentBefore(reading, verb)
  if (before !== null)
    return [start, spoken(reading, [...parts], said), inner(clauseTitle(reading, before, null))]
      .join(' ')
      .trim()
  let length = start.length + 1 + spoken(reading, [...parts], new Set(said)).length
  for (const i of complements(reading, verb)) {
    const phrase = owned(reading, i, complementTokens(reading, i))
    const added = spoken(reading, phrase, new Set(said)).length + 1
    const needed = i === keep || relationAt(reading, i) === 'obj'
    if (dangles(reading, phrase)) continue
    if (!needed && (length > ENOUGH || length + added > LIMIT)) break
    for (const t of phrase) parts.add(t)
    length += added
  }
  const rest = spoken(
    reading,
    [...parts].sort((a, b) => a - b),
    said,
  )
  return start === '' ? rest : `${start} ${link}${rest}`
}

/** A clause inside another begins with a small letter, unless with a name. */
const inner = (clause: string): string =>
  clause.replace(/^(?:The|An?|His|Her|Its|Their|This|That|No|Some|All|In|On|At)\b/, word =>
    word.toLowerCase(),
  )

/** “The envoy died, Moscow said”: what is said stands before the saying, above it or below. */
function contentBefore(reading: Reading, verb: number): number | null {
  if (!SOURCE_VERBS.has(lemmaAt(reading, verb))) return null
  const below = dependents(reading, verb, 'ccomp').find(i => i < verb && uposAt(reading, i) === 'VERB')
  if (below !== undefined) return below
  const above = headAt(reading, verb)
  return relationAt(reading, verb) === 'parataxis' && above < verb && uposAt(reading, above) === 'VERB'
    ? above
    : null
}

/** Auxiliaries, negation, the verb, its particle; “to” before an infinitive. “having” goes. */
function verbWords(reading: Reading, verb: number): number[] {
  const { auxiliaries, infinitive } = verbGroup(reading, verb)
  const own = (reading.children[verb] ?? []).filter(i => {
    const relation = reading.tokens[i]?.deprel ?? ''
    if (relation === 'compound:prt' || (relation === 'advmod' && i === verb + 1)) return true
    if (relation === 'mark') return infinitive && wordAt(reading, i) === 'to'
    return relation === 'advmod' && NEGATIONS.has(wordAt(reading, i))
  })
  return [...auxiliaries.filter(i => wordAt(reading, i) !== 'having'), ...own, verb].sort((a, b) => a - b)
}

/** What completes a verb, after it in the text, without dates. */
function complements(reading: Reading, verb: number): number[] {
  const dated = new Set(reading.times.filter(({ time }) => time.edtf !== null).map(({ head }) => head))
  return (reading.children[verb] ?? []).filter(
    i =>
      i > verb &&
      !dated.has(i) &&
      COMPLEMENTS.has(relationAt(reading, i)) &&
      !caseOf(reading, i).startsWith('according'),
  )
}

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

/** “Vladimir Putin’s visit to Pyongyang”; a lone noun with the clause it stands in: “Deaths: No deaths were reported”. */
function nounTitle(reading: Reading, noun: number): string {
  const articles = dependents(reading, noun, 'det')
  const tokens = bare(reading, noun).filter(i => !articles.includes(i))
  const phrase = dangles(reading, tokens) ? (reading.tokens[noun]?.text ?? '') : spoken(reading, tokens)
  const verb = ancestors(reading, noun).find(i => uposAt(reading, i) === 'VERB')
  if (phrase.includes(' ') || verb === undefined) return phrase
  const clause = clauseTitle(reading, verb, null)
  return clause.length + phrase.length + 2 > LIMIT ? phrase : `${phrase}: ${clause}`
}

/** “the firm, founded in 1921”: told as a clause, a bare past participle wants “was”. */
function missingBe(reading: Reading, verb: number): string {
  const { participle } = verbGroup(reading, verb)
  if (!participle || relationAt(reading, verb) !== 'acl' || wordAt(reading, verb).endsWith('ing')) return ''
  return reading.tokens[headAt(reading, verb)]?.feats.Number === 'Plur' ? 'were ' : 'was '
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
  const markers = dependents(reading, head, 'case', 'mark', 'cc').filter(i => i < head)
  return phraseTokens(reading, head).filter(i => !markers.includes(i))
}

/** At most {@link LIMIT} long, cut between words. */
function shortened(text: string): string {
  if (text.length <= LIMIT) return text
  const cut = text.slice(0, LIMIT - 1)
  const at = cut.lastIndexOf(' ')
  return `${(at > LIMIT / 2 ? cut.slice(0, at) : whole(cut)).replace(/[\s,;:–-]+$/, '')}…`
}

/** Without half a surrogate pair at the end. */
const whole = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '')
