/** The time a happening’s own words give: expressions that hang on its trigger, then others of its clause. */
import type { EventTime, Time } from '../../../story/types.ts'
import { PLANNING, REQUESTING, WISHING } from '../../lexicon/events/modality.ts'
import { REPORTING } from '../../lexicon/events/verbs.ts'
import {
  ancestors,
  caseOf,
  dependents,
  headAt,
  lemmaAt,
  type Reading,
  relationAt,
  type Timed,
  uposAt,
  wordAt,
} from '../reading.ts'
import type { Trigger } from '../triggers.ts'
import { verbGroup } from '../verb-group.ts'
import { type Bearing, bear, bearingOf, eventTime, placed, spanning } from './interval.ts'
import { rangeEnd } from './range.ts'

/** Relations by which a time belongs to a noun alone: “the 2014 winner said”, “this year’s theme”. */
const NOUN_ONLY = new Set(['nummod', 'amod', 'compound', 'nmod:poss', 'appos', 'flat', 'det'])

export interface Claimed {
  timed: Timed
  /** Whether it hangs on the trigger itself or only stands in its clause. */
  direct: boolean
}

/** Types of times that say when; a length of time does not. */
const WHEN = new Set<Time['type']>(['DATE', 'SET'])

/** Which trigger each time of a sentence belongs to, by trigger token. */
export function claimedTimes(reading: Reading, triggers: readonly Trigger[]): Map<number, Claimed[]> {
  const owners = new Map<number, number>()
  for (const { token, verb } of triggers) {
    if (verb !== null) owners.set(verb, token)
    owners.set(token, token)
  }
  const claimed = new Map<number, Claimed[]>()
  for (const found of reading.times) {
    // “died three days before she was to sing”: the days hang on the verb before them, “before” on the one behind
    const timed = isCountedFromClause(reading, found) ? { ...found, head: found.last - 1 } : found
    if (!WHEN.has(timed.time.type) && placed(timed.time) === null) continue
    const owned = owner(reading, timed, owners)
    if (owned === null) continue
    const list = claimed.get(owned.token)
    if (list) list.push({ timed, direct: owned.direct })
    else claimed.set(owned.token, [{ timed, direct: owned.direct }])
  }
  return claimed
}

/** “three days before he was to fly”: counted from what follows, so it is no day by itself. */
export const isCountedFromClause = (reading: Reading, { last }: Timed): boolean =>
  /^(?:before|after)$/.test(wordAt(reading, last)) && !/^(?:PUNCT|)$/.test(uposAt(reading, last + 1))

function owner(
  reading: Reading,
  timed: Timed,
  owners: ReadonlyMap<number, number>,
): { token: number; direct: boolean } | null {
  const said = toldFor(reading, timed)
  const of = said === null ? undefined : owners.get(said)
  if (of !== undefined) return { token: of, direct: true }
  const climbed = climb(reading, timed, owners)
  // “Yesterday, at the show, …”: no noun nearby takes a time from the head of the sentence
  if (fronted(reading, timed) && (climbed === null || uposAt(reading, climbed.token) !== 'VERB')) {
    const root = rootOf(reading)
    const token = owners.get(root) ?? begun(reading, root, owners)
    if (token !== undefined && climbed?.clause !== true) return { token, direct: true }
  }
  const period = periodOf(reading, timed)
  if (period !== null) {
    const token = owners.get(period)
    return token === undefined ? null : { token, direct: true }
  }
  const main = aboveRelative(reading, timed, owners)
  if (main !== null) return { token: main, direct: true }
  if (climbed === null) return null
  const cause = causedBy(reading, timed, climbed.token, owners)
  if (cause !== null) return { token: cause, direct: true }
  const noun = happeningBefore(reading, timed, climbed.token, owners)
  if (noun !== null) return { token: noun, direct: true }
  const beyond = partedFrom(reading, timed, climbed.token) ? verbBehind(reading, timed, owners) : null
  return beyond === null ? climbed : { token: beyond, direct: true }
}

/** “For the last quarter, the firm says it lost millions”: the time of what is said, not of the saying. */
function toldFor(reading: Reading, timed: Timed): number | null {
  const main = rootOf(reading)
  if (!fronted(reading, timed) || caseOf(reading, timed.head) !== 'for') return null
  return (REPORTING.has(lemmaAt(reading, main)) && dependents(reading, main, 'ccomp')[0]) || null
}

const rootOf = ({ tokens }: Reading): number => tokens.findIndex(({ head }) => head < 0)

/** “posted a profit for 2005”, “called a vote for Monday”: the time of what the object names, not of the verb. */
function periodOf(reading: Reading, { head, first }: Timed): number | null {
  const verb = headAt(reading, head)
  if (caseOf(reading, head) !== 'for' || uposAt(reading, verb) !== 'VERB') return null
  return dependents(reading, verb, 'obj').find(i => verb < i && i < first) ?? null
}

/** “sold to a rival, which had owned it since 1990, on 3 May”: behind the comma of a clause with its own time goes the main verb on. */
function aboveRelative(
  reading: Reading,
  { first }: Timed,
  owners: ReadonlyMap<number, number>,
): number | null {
  const comma = uposAt(reading, first - 1) === 'ADP' ? first - 2 : first - 1
  if (wordAt(reading, comma) !== ',') return null
  let verb = comma - 1
  while (verb > 0 && uposAt(reading, verb) !== 'VERB') verb--
  if (relationAt(reading, verb) !== 'acl') return null
  if (!reading.times.some(other => other.first > verb && other.last < comma)) return null
  const main = ancestors(reading, verb).find(i => uposAt(reading, i) === 'VERB')
  return main === undefined || main > verb ? null : (owners.get(main) ?? null)
}

/** “died of injuries on Sunday”: a date with “on” behind a bare noun of cause is that of the verb which the noun explains. */
function causedBy(
  reading: Reading,
  { first, head }: Timed,
  noun: number,
  owners: ReadonlyMap<number, number>,
): number | null {
  if (headAt(reading, head) !== noun || caseOf(reading, head) !== 'on' || noun > first) return null
  const verb = headAt(reading, noun)
  const bare = dependents(reading, noun, 'det', 'nmod:poss').length === 0
  const explains = relationAt(reading, noun) === 'obl' && /^(?:of|from|with)$/.test(caseOf(reading, noun))
  return bare && explains && uposAt(reading, verb) === 'VERB' ? (owners.get(verb) ?? null) : null
}

/** “promised signs after the deaths in 2022”: the date right behind what “after” leads to is that of the happening it names. */
function happeningBefore(
  reading: Reading,
  { first, head }: Timed,
  claimant: number,
  owners: ReadonlyMap<number, number>,
): number | null {
  if (caseOf(reading, head) === '' && wordAt(reading, first) !== 'in') return null
  for (let i = first - 1; i > claimant && !/^(?:PUNCT|VERB|CCONJ|SCONJ)$/.test(uposAt(reading, i)); i--)
    if (owners.get(i) === i && uposAt(reading, i) === 'NOUN')
      return /^(?:after|before|since|following|until)$/.test(caseOf(reading, i)) ? i : null
  return null
}

/** “It was not welcomed: in April a crowd attacked”: whether a colon or semicolon stands between a time and what claims it. */
const partedFrom = (reading: Reading, { first }: Timed, token: number): boolean =>
  token < first && reading.tokens.slice(token, first).some(({ text }) => PARTING.test(text))

/** The first trigger behind a time, before the next such mark, that is a verb with a subject. */
function verbBehind(reading: Reading, { last }: Timed, owners: ReadonlyMap<number, number>): number | null {
  for (let i = last + 1; i < reading.tokens.length && !PARTING.test(wordAt(reading, i)); i++)
    if (uposAt(reading, i) === 'VERB' && dependents(reading, i, 'nsubj').length > 0)
      return owners.get(i) ?? null
  return null
}

const PARTING = /^[:;]$/

/** Up the tree to the first trigger; `clause` where a predicate was met. */
function climb(
  reading: Reading,
  timed: Timed,
  owners: ReadonlyMap<number, number>,
): { token: number; direct: boolean; clause: boolean } | null {
  const noun = headAt(reading, timed.head)
  if (NOUN_ONLY.has(reading.tokens[timed.head]?.deprel ?? '') && !owners.has(noun) && !lasts(reading, noun)) {
    // a date with a preposition is no part of a noun behind it, whatever the tree says
    const verb = caseOf(reading, timed.head) === '' ? null : verbBefore(reading, timed.first)
    const token = verb === null ? undefined : owners.get(verb)
    return token === undefined ? null : { token, direct: true, clause: true }
  }
  for (const [step, above] of ancestors(reading, timed.head).entries()) {
    const clause = uposAt(reading, above) === 'VERB' || dependents(reading, above, 'cop').length > 0
    const purpose = clause ? purposeOf(reading, above) : null
    const token = owners.get(purpose ?? above) ?? owners.get(above) ?? begun(reading, above, owners)
    if (token !== undefined) return { token, direct: step === 0, clause }
    // “the worst since the storm of 1987”: the date is the storm’s, whatever the clause tells
    const agent = reading.tokens[above]?.deprel === 'obl:agent'
    if (clause || (!agent && bearingOf(caseOf(reading, above)) !== 'in')) return null
  }
  return null
}

/** “during the 1991 season”, “at the 2012 Open”: a phrase that says when, though its noun tells of no event. */
function lasts(reading: Reading, noun: number): boolean {
  const preposition = caseOf(reading, noun)
  return (
    preposition === 'during' ||
    (/^(?:at|in)$/.test(preposition) && reading.names[noun]?.entity.type === 'Other')
  )
}

/** The nearest verb to the left, without a comma between. */
function verbBefore(reading: Reading, from: number): number | null {
  for (let i = from - 1; i >= 0 && reading.tokens[i]?.text !== ','; i--)
    if (uposAt(reading, i) === 'VERB') return i
  return null
}

/** “denied visas to enter the country until May”: a time behind an infinitive of purpose is that of the verb above. */
function purposeOf(reading: Reading, verb: number): number | null {
  const relation = relationAt(reading, verb)
  const above = headAt(reading, verb)
  // “asked Berlin to return it in 2011”: then it was asked
  if (relation === 'xcomp' && REQUESTING.has(lemmaAt(reading, above)) && verbGroup(reading, verb).infinitive)
    return verbGroup(reading, above).tense === 'PAST' ? above : null
  if (relation !== 'acl' && relation !== 'advcl') return null
  // “expects the deal to close in May”, “hopes to sell by May”: that is ahead
  const head = ancestors(reading, verb).find(i => uposAt(reading, i) === 'VERB')
  if (head !== undefined && (PLANNING.has(lemmaAt(reading, head)) || WISHING.has(lemmaAt(reading, head))))
    return null
  const infinitive = dependents(reading, verb, 'mark').some(i => wordAt(reading, i) === 'to')
  // “a match that was to be played on Tuesday” has a time of its own
  if (!infinitive || dependents(reading, verb, 'nsubj').length > 0) return null
  return ancestors(reading, verb).find(i => uposAt(reading, i) === 'VERB') ?? null
}

/** “Yesterday, …”: a time at the head of the sentence, before a comma, is that of its main clause. */
const fronted = (reading: Reading, { first, last }: Timed): boolean =>
  first <= 1 && reading.tokens[last + 1]?.text === ','

/** “began to sell”: what is begun is the event. */
function begun(reading: Reading, at: number, owners: ReadonlyMap<number, number>): number | undefined {
  const [inner] = dependents(reading, at, 'xcomp')
  return inner === undefined || uposAt(reading, at) !== 'VERB' ? undefined : owners.get(inner)
}

/** The time stated for a trigger, or null. */
export function statedTime(
  reading: Reading,
  claims: readonly Claimed[],
  today: string | null,
): EventTime | null {
  const ranked = [...claims].sort(
    (a, b) => Number(b.direct) - Number(a.direct) || fineness(a.timed.time) - fineness(b.timed.time),
  )
  for (const { timed, direct } of ranked) {
    const { time } = timed
    if (isCountedFromClause(reading, timed)) continue
    const second = rangeEnd(reading, timed)
    const span = second && spanning(time, second)
    if (second && span)
      return eventTime(span, 'stated', 'stated-range', told(time, 'in', reading, second), [
        time.id,
        second.id,
      ])
    const whole = placed(time)
    const bearing = bearingAt(reading, timed)
    // “levels unseen since the war”: bounds inside a phrase are the phrase’s
    if (bearing !== 'in' && (!direct || isOfSuperlative(reading, timed))) continue
    const interval = whole === null ? null : bear(whole, bearing, today)
    if (interval !== null)
      return eventTime(interval, 'stated', RULES[bearing], told(time, bearing, reading), [time.id])
  }
  return null
}

const RULES: Readonly<Record<Bearing, string>> = {
  in: 'stated-in',
  since: 'stated-since',
  until: 'stated-until',
  before: 'stated-before',
  by: 'stated-by',
  after: 'stated-after',
}

const WORDS: Readonly<Record<Bearing, string>> = {
  in: '',
  since: 'from then on',
  until: 'up to then',
  before: 'before that',
  by: 'by then',
  after: 'after that',
}

/** The words of a time. */
export const wordsOf = ({ tokens, sentence }: Reading, time: Time): string =>
  tokens
    .filter(token => token.start < time.end && token.end > time.start && token.start >= sentence.start)
    .map((token, i, all) => (i > 0 && (all[i - 1]?.end ?? 0) < token.start ? ' ' : '') + token.text)
    .join('')

function told(time: Time, bearing: Bearing, reading: Reading, second?: Time): string {
  if (second) return `Its own clause says from ‘${wordsOf(reading, time)}’ to ‘${wordsOf(reading, second)}’.`
  const lead = bearing === 'in' ? 'In its own clause' : `In its own clause, ${WORDS[bearing]}`
  return `${lead}: ${time.derivation.text}`
}

/** The preposition decides, where the expression has not taken it in itself. */
function bearingAt(reading: Reading, { head, first, time }: Timed): Bearing {
  if (time.earliest === null || time.latest === null) return 'in'
  const own = bearingOf(caseOf(reading, head))
  const bearing = own !== 'in' ? own : bearingOf(wordAt(reading, first - 1))
  // “shortly before 7 pm”: the expression has taken its “before” in
  if (time.type === 'TIME' && /^(?:BEFORE|AFTER)$/.test(time.mod ?? '')) return 'in'
  // “before 7 pm”, “after midnight”: of that day
  if (time.type === 'TIME' && bearing === 'before') return 'by'
  return time.type === 'TIME' && bearing === 'after' ? 'in' : bearing
}

/** “the worst since 1987”, “the first talks since May”: how long nothing else was so, not how long this was. */
function isOfSuperlative(reading: Reading, { first, head }: Timed): boolean {
  if (wordAt(reading, first - 1) !== 'since') return false
  const chain = ancestors(reading, head)
  const verb = chain.findIndex(i => uposAt(reading, i) === 'VERB')
  return chain
    .slice(0, verb < 0 ? chain.length : verb)
    .some(i => [i, ...dependents(reading, i, 'amod')].some(one => SUPERLATIVE.test(wordAt(reading, one))))
}

const SUPERLATIVE = /^(?:worst|best|most|least|first|only|\p{Ll}{3,}est)$/u

/** Times of the day and days before months and years. */
const fineness = ({ edtf }: Time): number => -(edtf?.length ?? 0)
