/** The words that say something happened. */
import type { Event, Span } from '../../story/types.ts'
import { DOUBTFUL_NOUNS, EVENT_NOUNS, FIGURES, MEANS, NAMED_EVENTS } from '../lexicon/events/nouns.ts'
import {
  ACCOUNTING,
  ARRANGED,
  ASPECTUAL,
  GRAMMATICAL,
  I_ACTION,
  I_STATE,
  NOTING,
  PERCEPTION,
  REPORTING,
  STATE,
} from '../lexicon/events/verbs.ts'
import { wordSet } from '../lexicon/events/words.ts'
import { lightVerb, phaseVerb } from './noun-verb.ts'
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
import { bearingOf } from './when/interval.ts'

export interface Trigger {
  reading: Reading
  token: number
  span: Span
  kind: 'verb' | 'noun' | 'state'
  /** The verb of the happening: `die` for “death” and “died”; for a state its predicate. */
  lemma: string
  class: Event['class']
  /** The token whose clause carries tense, status and arguments: the verb itself, or the light verb of a noun. */
  verb: number | null
  /** For a noun: the verb that tells its beginning, course or end, and is one event with it: “the war broke out”. */
  phase: number | null
}

/** Relations in which a verb form is no predicate of its own. */
const NOT_PREDICATE = wordSet('amod compound case mark fixed flat aux det cop goeswith advmod punct')
/** “a man named …”, “based in …”: naming and placing, not happening. */
const NAMING = wordSet('name call title dub locate base situate entitle nickname style know')
/** “compared with last year”: measure, not happening. */
const COMPARING = wordSet('compare give regard provide assume rank date relate')
/** “sent condolences”: the verb tells all of it. */
const SENT = wordSet('condolence congratulation apology')

/** “to selfless service”: no verb ends so. */
const ADJECTIVAL = /(?:[^b]less|ful|ous|ical)$/

/** The triggers of a sentence, in the order of the text. */
export function triggersOf(reading: Reading): Trigger[] {
  const timed = new Set(reading.times.flatMap(({ first, last }) => range(first, last)))
  const found: Trigger[] = []
  const carried = new Set<number>()
  for (let i = 0; i < reading.tokens.length; i++) {
    if (timed.has(i)) continue
    const noun = nounTrigger(reading, i)
    if (!noun) continue
    found.push(noun)
    if (noun.verb !== null) carried.add(noun.verb)
  }
  for (let i = 0; i < reading.tokens.length; i++) {
    if (timed.has(i) || carried.has(i)) continue
    const trigger = verbTrigger(reading, i) ?? stateTrigger(reading, i)
    if (trigger) found.push(trigger)
  }
  return found.sort((a, b) => a.token - b.token)
}

function verbTrigger(reading: Reading, i: number): Trigger | null {
  if (uposAt(reading, i) !== 'VERB' || NOT_PREDICATE.has(relationAt(reading, i))) return null
  const lemma = lemmaAt(reading, i)
  if (
    (GRAMMATICAL.has(lemma) && !isAppearance(reading, i, lemma)) ||
    ADJECTIVAL.test(lemma) ||
    /^\p{L}\.$/u.test(wordAt(reading, i))
  )
    return null
  if (isDescription(reading, i)) return null
  if (NAMING.has(lemma) && relationAt(reading, i) === 'acl') return null
  if (
    COMPARING.has(lemma) &&
    relationAt(reading, i) !== 'root' &&
    dependents(reading, i, 'nsubj').length === 0
  )
    return null
  if (lemma === 'come' && (isBareComing(reading, i) || isOrigin(reading, i))) return null
  if (STATE.has(lemma) && !hasTime(reading, i)) return null
  // “started to broadcast”, “kept firing”, “is set to open”: what follows is the event
  if (
    (ASPECTUAL.has(lemma) || (ARRANGED.has(lemma) && verbGroup(reading, i).passive)) &&
    dependents(reading, i, 'xcomp').some(child => uposAt(reading, child) === 'VERB')
  )
    return null
  return trigger(reading, i, 'verb', lemma, classOf(reading, i, lemma), i)
}

/** “the accused or suspected men”, “a left-handed player”: participles that only say what somebody is like. */
function isDescription(reading: Reading, i: number): boolean {
  const own = dependents(reading, i, 'aux', 'nsubj', 'obj', 'obl', 'ccomp', 'xcomp')
  if (own.length > 0 || !verbGroup(reading, i).participle) return false
  const first = relationAt(reading, i) === 'conj' ? headAt(reading, i) : -1
  const described = relationAt(reading, first) === 'amod' || uposAt(reading, first) === 'ADJ'
  return described || (/^[-‐‑]$/.test(wordAt(reading, i - 1)) && uposAt(reading, i - 2) === 'ADJ')
}

/** Prepositions by which what comes is more than a moment. */
const LEADING = /^(?:to|from|into|out|with|by|through|in)$/

/** “It came as ties were strained”, “this came after the vote”: it only says when what was told before happened. */
function isBareComing(reading: Reading, i: number): boolean {
  const [subject] = dependents(reading, i, 'nsubj')
  if (subject === undefined || !/^(?:it|this|that|which)$/.test(wordAt(reading, subject))) return false
  if (dependents(reading, i, 'compound:prt', 'obj').length > 0) return false
  const timed = (o: number): boolean => reading.times.some(({ first, last }) => first <= o && o <= last)
  // “came to power”, “comes in two colours”
  return !dependents(reading, i, 'obl').some(o => LEADING.test(caseOf(reading, o)) && !timed(o))
}

/** “the book appeared in 1968”, but not “appeared to fail”. */
const isAppearance = (reading: Reading, i: number, lemma: string): boolean =>
  lemma === 'appear' && hasTime(reading, i) && dependents(reading, i, 'xcomp', 'ccomp').length === 0

/** “the parents come from India”: where one is from. */
const isOrigin = (reading: Reading, i: number): boolean =>
  !hasTime(reading, i) &&
  dependents(reading, i, 'obl').some(
    o => caseOf(reading, o) === 'from' && reading.names[o]?.entity.type === 'Place',
  )

/** “was president from 2000 to 2004”: a state, where the text gives it a time. */
function stateTrigger(reading: Reading, i: number): Trigger | null {
  if (uposAt(reading, i) !== 'NOUN' && uposAt(reading, i) !== 'ADJ') return null
  if (dependents(reading, i, 'cop').length === 0 || !hasTime(reading, i)) return null
  return trigger(reading, i, 'state', lemmaAt(reading, i), 'STATE', i)
}

function nounTrigger(reading: Reading, i: number): Trigger | null {
  const upos = uposAt(reading, i)
  if (relationAt(reading, i) === 'compound' || relationAt(reading, i) === 'flat') return null
  if (upos === 'PROPN') return namedEvent(reading, i)
  if (upos !== 'NOUN') return null
  const noun = lemmaAt(reading, i)
  const lemma = EVENT_NOUNS.get(noun)
  if (lemma === undefined || reading.names[i]?.mention.kind === 'name') return null
  if (isPredicate(reading, i)) return null
  if (SENT.has(noun) && relationAt(reading, i) === 'obj') return null
  const light = lightVerb(reading, i)
  if (light === null) {
    if (MEANS.has(noun) && caseOf(reading, i) === 'in') return null
    if (DOUBTFUL_NOUNS.has(noun) && !isPosted(reading, i) && !hasArguments(reading, i)) return null
  }
  const found = trigger(reading, i, 'noun', lemma, nounClass(lemma), light)
  return found && { ...found, phase: phaseVerb(reading, i) }
}

/** “it was a great loss and an event”: nouns that describe. */
function isPredicate(reading: Reading, i: number): boolean {
  const first = relationAt(reading, i) === 'conj' ? headAt(reading, i) : i
  return dependents(reading, first, 'cop').length > 0
}

/** “the Battle of Hastings”, “the Global Challenge”: proper names that end in, or begin with, the word of a happening. */
function namedEvent(reading: Reading, i: number): Trigger | null {
  const word = wordAt(reading, i)
  const type = reading.names[i]?.entity.type
  if (!NAMED_EVENTS.has(word) || (type !== undefined && type !== 'Other')) return null
  return trigger(reading, i, 'noun', word, 'OCCURRENCE', lightVerb(reading, i))
}

/** “posted record profits”: a figure that is told. */
const isPosted = (reading: Reading, i: number): boolean =>
  FIGURES.has(lemmaAt(reading, i)) &&
  relationAt(reading, i) === 'obj' &&
  ACCOUNTING.has(lemmaAt(reading, headAt(reading, i)))

/** Whether a noun has someone who does or undergoes it, a place, or a time. */
function hasArguments(reading: Reading, i: number): boolean {
  const own = dependents(reading, i, 'nmod', 'compound', 'amod', 'nummod', 'acl')
  return (
    own.some(child => reading.names[child] !== undefined || relationAt(reading, child) === 'acl') ||
    reading.times.some(({ head }) => head === i || headAt(reading, head) === i) ||
    dependents(reading, i, 'nmod:poss').length > 0
  )
}

/** Whether a time stands in the clause of a token. */
function hasTime(reading: Reading, i: number): boolean {
  return reading.times.some(({ head, time }) => {
    if (time.edtf === null) return false
    const above = ancestors(reading, head)
    const predicate = above.findIndex(
      at => uposAt(reading, at) === 'VERB' || dependents(reading, at, 'cop').length > 0,
    )
    // “since the storm of 1987”: the date is the storm’s
    const own = above.slice(0, predicate).every(at => bearingOf(caseOf(reading, at)) === 'in')
    return above[predicate] === i && own
  })
}

function classOf(reading: Reading, i: number, lemma: string): Event['class'] {
  const clausal = dependents(reading, i, 'ccomp', 'xcomp', 'parataxis').length > 0
  if (STATE.has(lemma)) return 'STATE'
  if (REPORTING.has(lemma) && (clausal || !NOTING.has(lemma) || relationAt(reading, i) === 'parataxis'))
    return 'REPORTING'
  if (ASPECTUAL.has(lemma)) return 'ASPECTUAL'
  if (PERCEPTION.has(lemma)) return 'PERCEPTION'
  if (I_STATE.has(lemma)) return 'I_STATE'
  return clausal && I_ACTION.has(lemma) ? 'I_ACTION' : 'OCCURRENCE'
}

function nounClass(verb: string): Event['class'] {
  if (REPORTING.has(verb)) return 'REPORTING'
  return I_ACTION.has(verb) ? 'I_ACTION' : 'OCCURRENCE'
}

function trigger(
  reading: Reading,
  token: number,
  kind: Trigger['kind'],
  lemma: string,
  eventClass: Event['class'],
  verb: number | null,
): Trigger | null {
  const at = reading.tokens[token]
  if (!at) return null
  return {
    reading,
    token,
    span: { start: at.start, end: at.end },
    kind,
    lemma,
    class: eventClass,
    verb,
    phase: null,
  }
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i)
