/** A clause as a triple: who or what, the words of the verb, and all that completes them. */
import { gapAbove, subjectOf } from '../arguments.ts'
import { ancestors, dependents, headAt, type Reading, relationAt, uposAt, wordAt } from '../reading.ts'
import { verbGroup } from '../verb-group.ts'
import type { Parts } from './triples.ts'
import { hasSubject, isBehindComma, phrase } from './words.ts'

/** What completes a verb. */
const COMPLETES = /^(?:obj|iobj|obl|nmod|xcomp|ccomp|advmod|nummod)$/
/** What stands in place of what a relative clause hangs on. */
const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose', 'where', 'when', 'why'])

/** How sure a clause is, by what it lacks. */
const SURE = { whole: 0.9, borrowed: 0.75, pronoun: 0.95, nonfinite: 0.85, below: 0.9 }

/** The triple of the clause that a token is the predicate of, or null where it is none or tells nothing of its subject. */
export function clause(reading: Reading, i: number): Parts | null {
  const copula = dependents(reading, i, 'cop')
  const isVerb =
    uposAt(reading, i) === 'VERB' && !/^(?:amod|compound|case|mark|fixed)$/.test(relationAt(reading, i))
  if ((!isVerb && copula.length === 0) || isPartOfChain(reading, i)) return null
  const subject = expletive(reading, i) ?? nearest(reading, i) ?? antecedent(reading, i)
  if (subject === null) return null
  const chain = copula.length > 0 ? [i] : chainFrom(reading, i)
  const relation =
    copula.length > 0 ? auxiliariesOf(reading, i) : chain.flatMap(verb => verbWords(reading, verb))
  const object = copula.length > 0 ? predicate(reading, i) : complementsOf(reading, chain, subject)
  const parts = {
    subject: phrase(
      reading,
      subject,
      c => c === i || isAround(reading, c, i) || isCaseOf(reading, c, subject),
    ),
    ...withPreposition(
      reading,
      chain,
      relation.sort((a, b) => a - b),
      object,
    ),
    confidence: confidenceOf(reading, i, subject),
  }
  return parts.subject.length > 0 && parts.object.length > 0 ? parts : null
}

/** “the man who sold it”: of the phrase that a clause hangs on, without the clause. */
const isAround = (reading: Reading, above: number, i: number): boolean =>
  relationAt(reading, above) === 'acl' && (above === i || ancestors(reading, i).includes(above))

/** Whom a subject stands for; nobody, where it asks who: “did not say who will go”. */
function antecedent(reading: Reading, i: number): number | null {
  const subject = subjectOf(reading, i)
  if (subject === null || !RELATIVE.has(wordAt(reading, subject)) || uposAt(reading, subject) === 'DET')
    return subject
  // “someone living alone who is old”: hung on a word that is no phrase of its own
  return relationAt(reading, i) === 'acl'
    ? (ancestors(reading, i).find(above => /^(?:NOUN|PROPN|PRON)$/.test(uposAt(reading, above))) ?? null)
    : null
}

/** A preposition belongs to where a phrase stands, not to whom it names. */
const isCaseOf = (reading: Reading, i: number, head: number): boolean =>
  headAt(reading, i) === head && relationAt(reading, i) === 'case'

/** “There were three”, “it is clear that …”: a subject in form only goes before what is told of it. */
const expletive = (reading: Reading, i: number): number | null =>
  dependents(reading, i, 'expl').find(c => c < i) ?? null

/** “A Democrat, he won”: of two subjects the one at the verb. */
const nearest = (reading: Reading, i: number): number | null => {
  const own = dependents(reading, i, 'nsubj').filter(c => c < i)
  return own.length > 1 ? (own.at(-1) ?? null) : null
}

/** “plans to buy”: a verb whose infinitive tells what is done, and that infinitive; not “asked him to leave”. */
function chainFrom(reading: Reading, verb: number): number[] {
  const chain = [verb]
  for (let next = infinitiveOf(reading, verb); next !== null; next = infinitiveOf(reading, next))
    chain.push(next)
  return chain
}

function infinitiveOf(reading: Reading, verb: number): number | null {
  if (dependents(reading, verb, 'obj', 'iobj').length > 0) return null
  const [below] = dependents(reading, verb, 'xcomp')
  return below !== undefined &&
    below > verb &&
    uposAt(reading, below) === 'VERB' &&
    !hasSubject(reading, below)
    ? below
    : null
}

function isPartOfChain(reading: Reading, i: number): boolean {
  const head = headAt(reading, i)
  return (
    relationAt(reading, i) === 'xcomp' &&
    uposAt(reading, head) === 'VERB' &&
    infinitiveOf(reading, head) === i
  )
}

/** Auxiliaries, what denies, the verb, its particle, and adverbs among them. */
function verbWords(reading: Reading, verb: number): number[] {
  const auxiliaries = auxiliariesOf(reading, verb)
  const marks = verbGroup(reading, verb).infinitive
    ? dependents(reading, verb, 'mark').filter(i => wordAt(reading, i) === 'to')
    : []
  const own = [...auxiliaries, ...marks, verb, ...dependents(reading, verb, 'compound:prt')]
  const first = Math.min(...own)
  const among = dependents(reading, verb, 'advmod').filter(
    i => i < verb && (first < i || i === verb - 1) && !own.includes(i),
  )
  return [...own, ...among]
}

const auxiliariesOf = (reading: Reading, i: number): number[] => {
  const { auxiliaries } = verbGroup(reading, i)
  const [first = i] = auxiliaries
  const denials = dependents(reading, i, 'advmod').filter(
    c => c > first && c < i && /^(?:not|n['’]t|never)$/.test(wordAt(reading, c)),
  )
  return [...auxiliaries, ...denials]
}

/** What a copula says of its subject. */
function predicate(reading: Reading, i: number): number[] {
  const group = new Set([...auxiliariesOf(reading, i), ...dependents(reading, i, 'cop', 'mark', 'expl')])
  return phrase(
    reading,
    i,
    c =>
      headAt(reading, c) === i &&
      (group.has(c) ||
        /^(?:nsubj|aux|advcl)$/.test(relationAt(reading, c)) ||
        (c < i && relationAt(reading, c) === 'cc')),
  )
}

/** All that completes the verbs of a clause: first what follows them, then what was told before. */
function complementsOf(reading: Reading, chain: readonly number[], subject: number): number[] {
  const inChain = new Set(chain.flatMap(verb => [verb, ...verbWords(reading, verb)]))
  const [first = -1] = chain
  const found = [
    ...chain.flatMap(verb => (reading.children[verb] ?? []).filter(i => completes(reading, i, verb))),
    ...shared(reading, chain),
  ].filter(i => !inChain.has(i) && i !== subject && !isRelative(reading, i))
  const above = gapAbove(reading, first)
  const missing = above !== null && above !== subject && !found.some(i => relationAt(reading, i) === 'obj')
  const tokens = found.flatMap(i => phrase(reading, i)).sort((a, b) => a - b)
  return [
    ...(missing ? phrase(reading, above, i => relationAt(reading, i) === 'acl') : []),
    ...tokens.filter(i => i > first),
    ...tokens.filter(i => i < first),
  ]
}

/** “bought and sold shares”: a bare verb behind another shares what follows both, which hangs on the first. */
function shared(reading: Reading, chain: readonly number[]): number[] {
  const verb = chain.at(-1) ?? -1
  const head = headAt(reading, verb)
  const isBare = (reading.children[verb] ?? []).every(i => i < verb)
  if (relationAt(reading, verb) !== 'conj' || uposAt(reading, head) !== 'VERB' || !isBare) return []
  return (reading.children[head] ?? []).filter(i => i > verb && completes(reading, i, head))
}

/** Phrases that a verb cannot be told without, and infinitives and participles that go with it: what for, doing what. */
function completes(reading: Reading, i: number, verb: number): boolean {
  const relation = relationAt(reading, i)
  if (relation === 'advcl') return i > verb && !hasTense(reading, i) && !isBehindComma(reading, i)
  if (relation === 'csubj') return dependents(reading, verb, 'expl').length > 0
  // “there were three”: what there is has the form of a subject
  if (relation === 'nsubj') return i > verb && dependents(reading, verb, 'expl').length > 0
  return COMPLETES.test(relation)
}

const hasTense = (reading: Reading, i: number): boolean => {
  const { infinitive, participle } = verbGroup(reading, i)
  return !infinitive && !participle
}

const isRelative = (reading: Reading, i: number): boolean =>
  RELATIVE.has(wordAt(reading, i)) && (reading.children[i] ?? []).length <= 1

/** “was born in | Oslo”: a preposition right behind the verb is part of what is told of the subject. */
function withPreposition(
  reading: Reading,
  chain: readonly number[],
  relation: readonly number[],
  object: readonly number[],
): { relation: readonly number[]; object: readonly number[] } {
  const [first, ...rest] = object
  const verb = chain.at(-1) ?? -1
  if (first === undefined || rest.length === 0) return { relation, object }
  const isNext = first === (relation.at(-1) ?? -2) + 1 && relationAt(reading, first) === 'case'
  // “said on Monday that …”: not where a clause is what completes it
  if (dependents(reading, verb, 'ccomp').length > 0) return { relation, object }
  const phraseHead = headAt(reading, first)
  return isNext && headAt(reading, phraseHead) === verb
    ? { relation: [...relation, first], object: rest }
    : { relation, object }
}

function confidenceOf(reading: Reading, i: number, subject: number): number {
  const own = headAt(reading, subject) === i ? SURE.whole : SURE.borrowed
  const pronoun = uposAt(reading, subject) === 'PRON' ? SURE.pronoun : 1
  const finite = hasTense(reading, i) ? 1 : SURE.nonfinite
  const below = /^(?:advcl|ccomp|parataxis)$/.test(relationAt(reading, i)) ? SURE.below : 1
  return Math.round(own * pronoun * finite * below * 100) / 100
}
