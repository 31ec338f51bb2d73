/** Who and what take part in a happening, as tokens of the tree; names come later. */
import type { Participant } from '../../story/types.ts'
import {
  CALLING_VERBS,
  DIRECTIONAL,
  LOCATIVE,
  MEASURES,
  MOTION,
  OBJECT_CONTROL,
  TRANSFER,
  UNACCUSATIVE,
  UNDERGONE_NOUNS,
} from '../lexicon/events/arguments.ts'
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
import type { Trigger } from './triggers.ts'
import { verbGroup } from './verb-group.ts'

export interface Argument {
  token: number
  role: Participant['role']
  /** Preposition, where there is one. */
  preposition: string
}

const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose', 'where'])
const DEPTH = 8

/** The arguments of a trigger in the order of the text. */
export function argumentsOf({ reading, token, kind, verb, lemma }: Trigger): Argument[] {
  const own = kind === 'noun' ? nounArguments(reading, token) : []
  const clause = verb === null ? [] : verbArguments(reading, verb, lemma).filter(a => a.token !== token)
  const found = [...clause, ...own].flatMap(argument => withConjuncts(reading, argument))
  const seen = new Set<number>()
  return found.filter(({ token: t }) => !seen.has(t) && seen.add(t)).sort((a, b) => a.token - b.token)
}

/** The subject a verb has, or takes from the clause it stands in. */
export function subjectOf(reading: Reading, verb: number, depth = 0): number | null {
  const own = dependents(reading, verb, 'nsubj').find(
    i => uposAt(reading, i) !== '' && !isExpletive(reading, i),
  )
  if (own !== undefined) return antecedent(reading, verb, own)
  const loose = unmarkedSubject(reading, verb)
  if (loose !== null) return loose
  const head = headAt(reading, verb)
  if (head < 0 || depth > DEPTH) return null
  switch (relationAt(reading, verb)) {
    case 'conj':
      return uposAt(reading, head) === 'VERB' ? subjectOf(reading, head, depth + 1) : null
    case 'xcomp': {
      if (uposAt(reading, head) !== 'VERB') return subjectOf(reading, head, depth + 1)
      const [object] = dependents(reading, head, 'obj', 'iobj')
      return object !== undefined && OBJECT_CONTROL.has(lemmaAt(reading, head))
        ? object
        : subjectOf(reading, head, depth + 1)
    }
    case 'advcl':
      return verbGroup(reading, verb).participle ||
        verbGroup(reading, verb).infinitive ||
        startsWithHaving(reading, verb)
        ? subjectOf(reading, head, depth + 1)
        : null
    case 'acl': {
      if (reading.tokens[verb]?.deprel === 'acl:relcl') return null
      const infinitive = verbGroup(reading, verb).infinitive
      if (!infinitive) return head
      const owner =
        dependents(reading, head, 'nmod:poss')[0] ??
        dependents(reading, head, 'nmod').find(i => i < verb && caseOf(reading, i) === 'of')
      const governor = headAt(reading, head)
      return owner ?? (uposAt(reading, governor) === 'VERB' ? subjectOf(reading, governor, depth + 1) : null)
    }
    default:
      return null
  }
}

/** “Another maker, Acme, announced”: a bare noun before a finite verb without subject is one, unless it is a time. */
function unmarkedSubject(reading: Reading, verb: number): number | null {
  const { tense, infinitive, participle } = verbGroup(reading, verb)
  if (infinitive || participle || tense === 'NONE') return null
  const found = dependents(reading, verb, 'obl:unmarked', 'dislocated').find(
    i =>
      i < verb &&
      /^(?:NOUN|PROPN)$/.test(uposAt(reading, i)) &&
      caseOf(reading, i) === '' &&
      !reading.times.some(({ first, last }) => first <= i && i <= last),
  )
  return found ?? null
}

const startsWithHaving = (reading: Reading, verb: number): boolean =>
  dependents(reading, verb, 'aux').some(i => wordAt(reading, i) === 'having')

const isExpletive = (reading: Reading, i: number): boolean => wordAt(reading, i) === 'there'

/** “the man who sold it”: the relative pronoun stands for the noun above the clause. */
function antecedent(reading: Reading, verb: number, subject: number): number {
  const head = headAt(reading, verb)
  if (!RELATIVE.has(wordAt(reading, subject)) || relationAt(reading, verb) !== 'acl' || head < 0)
    return subject
  return described(reading, head) ?? apposed(reading, head) ?? undated(reading, head)
}

/** “Ada Bell, a lawyer who …”: what stands in apposition to a name is whom the name names. */
function apposed(reading: Reading, head: number): number | null {
  const above = headAt(reading, head)
  const common = uposAt(reading, head) === 'NOUN' && reading.names[head]?.mention.kind !== 'name'
  return relationAt(reading, head) === 'appos' && common && reading.names[above] !== undefined ? above : null
}

/** “the sinking of the ship in 1987, which …”: no one does or undergoes a date; the noun it hangs on does. */
function undated(reading: Reading, head: number): number {
  const timed = (i: number): boolean => reading.times.some(({ first, last }) => first <= i && i <= last)
  if (!timed(head)) return head
  return ancestors(reading, head).find(i => !timed(i) && /^(?:NOUN|PROPN)$/.test(uposAt(reading, i))) ?? head
}

/** “called her a woman who …”, “she is a woman who …”: a predicate stands for whom it describes. */
function described(reading: Reading, predicate: number): number | null {
  if (dependents(reading, predicate, 'cop').length > 0)
    return dependents(reading, predicate, 'nsubj')[0] ?? null
  const verb = headAt(reading, predicate)
  const [object] = dependents(reading, verb, 'obj')
  if (relationAt(reading, predicate) === 'xcomp')
    return object ?? dependents(reading, verb, 'nsubj')[0] ?? null
  const unmarked = relationAt(reading, predicate) === 'obl' && caseOf(reading, predicate) === ''
  return unmarked && CALLING_VERBS.has(lemmaAt(reading, verb)) ? (object ?? null) : null
}

function verbArguments(reading: Reading, verb: number, lemma: string): Argument[] {
  const { passive, participle } = verbGroup(reading, verb)
  const reduced = participle && relationAt(reading, verb) === 'acl' && !wordAt(reading, verb).endsWith('ing')
  // “prices fell”, “fell 4 %”, but “Acme closed the mill”
  const causes = dependents(reading, verb, 'obj').some(i => i > verb && !isMeasure(reading, i))
  const undergone = passive || reduced || (UNACCUSATIVE.has(lemma) && !causes)
  const found: Argument[] = []
  const subject = subjectOf(reading, verb)
  if (subject !== null) found.push({ token: subject, role: undergone ? 'patient' : 'agent', preposition: '' })
  const objects = dependents(reading, verb, 'obj', 'iobj')
  for (const i of objects) {
    const place = MOTION.has(lemma) && reading.names[i]?.entity.type === 'Place'
    const role = place ? 'location' : relationAt(reading, i) === 'iobj' ? 'recipient' : 'patient'
    found.push({ token: relativeObject(reading, verb, i), role, preposition: '' })
    // “sent a letter to her”: the parser may hang the recipient on what is sent
    if (TRANSFER.has(lemma))
      for (const below of dependents(reading, i, 'nmod'))
        if (caseOf(reading, below) === 'to')
          found.push({ token: below, role: 'recipient', preposition: 'to' })
  }
  const above = gapAbove(reading, verb)
  if (above !== null && objects.length === 0 && subject !== above && !passive)
    found.push({ token: above, role: 'patient', preposition: '' })
  for (const i of dependents(reading, verb, 'obl', 'nmod'))
    found.push(oblique(reading, i, lemma, undergone && !UNACCUSATIVE.has(lemma)))
  return found.filter(({ token }) => token >= 0)
}

/** “fell 4 %”, “lasted three days”: how much, not what. */
const isMeasure = (reading: Reading, i: number): boolean =>
  /^(?:NUM|SYM)$/.test(uposAt(reading, i)) ||
  (MEASURES.has(lemmaAt(reading, i)) && dependents(reading, i, 'nummod').length > 0) ||
  reading.times.some(({ first, last }) => first <= i && i <= last)

const PLACED = new Set(['where', 'when', 'why', 'how', 'whom', 'which'])

/** “the firm that Apple bought”: the noun above a relative clause that has a subject, no object and no “where”. */
export function gapAbove(reading: Reading, verb: number): number | null {
  if (reading.tokens[verb]?.deprel !== 'acl:relcl') return null
  const placed = dependents(reading, verb, 'advmod', 'obl').some(i => PLACED.has(wordAt(reading, i)))
  return placed ? null : headAt(reading, verb)
}

const relativeObject = (reading: Reading, verb: number, i: number): number =>
  RELATIVE.has(wordAt(reading, i)) && relationAt(reading, verb) === 'acl' ? headAt(reading, verb) : i

function oblique(reading: Reading, i: number, lemma: string, passive: boolean): Argument {
  const preposition = caseOf(reading, i)
  const isPlace = reading.names[i]?.entity.type === 'Place'
  const role = ((): Participant['role'] => {
    if (reading.tokens[i]?.deprel === 'obl:agent' || (passive && preposition === 'by')) return 'agent'
    if (isPlace && (LOCATIVE.has(preposition) || (MOTION.has(lemma) && DIRECTIONAL.has(preposition))))
      return 'location'
    if (preposition === 'to' && TRANSFER.has(lemma)) return 'recipient'
    if (isPlace && DIRECTIONAL.has(preposition)) return 'location'
    return 'other'
  })()
  return { token: i, role, preposition }
}

/** “the mayor’s visit to Lagos”, “the death of the envoy”, “talks between A and B”. */
function nounArguments(reading: Reading, noun: number): Argument[] {
  const word = lemmaAt(reading, noun)
  const undergone = UNDERGONE_NOUNS.has(word)
  const byAgent = dependents(reading, noun, 'nmod').some(i => caseOf(reading, i) === 'by')
  const owned = dependents(reading, noun, 'nmod:poss').length > 0
  const found: Argument[] = []
  for (const i of dependents(reading, noun, 'nmod', 'obl', 'compound', 'amod')) {
    const deprel = reading.tokens[i]?.deprel ?? ''
    const preposition = caseOf(reading, i)
    const isPlace = reading.names[i]?.entity.type === 'Place'
    if (deprel === 'nmod:poss')
      found.push({ token: i, role: undergone || byAgent ? 'patient' : 'agent', preposition: 'of' })
    else if (deprel === 'amod' || deprel.startsWith('compound')) {
      if (reading.names[i])
        found.push({ token: i, role: owned || undergone ? 'patient' : 'agent', preposition: '' })
    } else if (preposition === 'of')
      found.push({
        token: i,
        role: undergone || owned || byAgent || !isAnimate(reading, i) ? 'patient' : 'agent',
        preposition,
      })
    else if (preposition === 'by') found.push({ token: i, role: 'agent', preposition })
    else if (preposition === 'between') found.push({ token: i, role: 'agent', preposition })
    else if (preposition === 'against' || preposition === 'on')
      found.push({ token: i, role: 'patient', preposition })
    else if (isPlace && (LOCATIVE.has(preposition) || DIRECTIONAL.has(preposition)))
      found.push({ token: i, role: 'location', preposition })
    else if (preposition === 'to') found.push({ token: i, role: 'recipient', preposition })
    else if (preposition !== '') found.push({ token: i, role: 'other', preposition })
  }
  return found
}

function isAnimate(reading: Reading, i: number): boolean {
  const type = reading.names[i]?.entity.type
  return type === 'Person' || type === 'Organization'
}

/** “Russia and China signed”, “North and South Korea signed”: coordinated phrases, and coordinated parts of names, share a role. */
function withConjuncts(reading: Reading, argument: Argument): Argument[] {
  const others = dependents(reading, argument.token, 'conj').filter(i => uposAt(reading, i) !== 'VERB')
  const halves = dependents(reading, argument.token, 'compound').filter(
    i => reading.names[i] !== undefined && dependents(reading, i, 'conj').length > 0,
  )
  return [argument, ...[...others, ...halves].map(token => ({ ...argument, token }))]
}
