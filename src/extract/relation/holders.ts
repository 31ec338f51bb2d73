/** Who holds an office or stands in a tie: whom its noun stands beside, or who is, becomes or is made it. */

import { RELATIONAL_NOUNS } from '../lexicon/relations/nouns.ts'
import {
  BEGINNING,
  BEING,
  CANDIDATES,
  ENDING,
  MAKING,
  RANKS,
  SUCCEEDING,
  UNSURE,
} from '../lexicon/relations/offices.ts'
import type { Bearing } from './found.ts'
import { phraseEnd, phraseStart } from './owners.ts'
import {
  dependents,
  headAt,
  lemmaAt,
  type Named,
  prepositionOf,
  type Reading,
  relationAt,
  uposAt,
  wordAt,
} from './reading.ts'
import { partiesAt, subjectsOf } from './subject.ts'
import { happened } from './verb-form.ts'

export interface Held {
  holders: Named[]
  /** The verb through which it is held, where there is one. */
  verb: number | null
  /** Whether that verb begins or ends it. */
  bearing?: Bearing
}

type Fits = (named: Named) => boolean

/** The holders of a relational noun; none where the sentence names none. */
export function holdersOf(reading: Reading, noun: number, fits: Fits): Held[] {
  const beside = besideNoun(reading, noun, fits)
  if (beside) return isDenied(reading, noun) ? [] : [{ holders: [beside], verb: null }]
  return throughVerb(reading, noun).map(held => ({ ...held, holders: held.holders.filter(fits) }))
}

/** “Ana Orr, not a member of …”, “an alleged member of …, Ana Orr”, “a candidate for president of …, Ana Orr”. */
function isDenied(reading: Reading, noun: number): boolean {
  const start = groupStart(reading, noun)
  const words = [start - 1, ...dependents(reading, noun, 'advmod', 'det', 'amod', 'compound')]
  if (words.some(i => /^(?:not|never|no)$/.test(wordAt(reading, i)) || UNSURE.has(wordAt(reading, i))))
    return true
  return wordAt(reading, start - 1) === 'for' && CANDIDATES.has(wordAt(reading, start - 2))
}

/** A holder next to the noun: its title, an apposition before or behind, or a mention of its own. */
function besideNoun(reading: Reading, noun: number, fits: Fits): Named | undefined {
  const { named, mentions } = reading
  const own = named[noun]
  if (own && fits(own) && (own.last > noun || own.kind === 'nominal')) return own
  const at = RANKS.has(wordAt(reading, noun + 1)) ? noun + 2 : noun + 1
  const next = named[at]
  if (next && next.first === at && next !== own && fits(next) && next.kind === 'name') return next
  const start = groupStart(reading, noun)
  const end = bracketEnd(reading, phraseEnd(reading, noun))
  // “Orr, Peru’s minister meet”: the comma of a headline is an “and”
  const isAside = comma(reading, start - 1) && !isPlural(reading, end + 1)
  const before = isAside
    ? mentions.findLast(
        ({ last, first }) => last === (isAge(reading, start - 2) ? start - 4 : start - 2) && first < start,
      )
    : undefined
  if (before && fits(before) && before.kind === 'name' && before.entity.type === 'Person') return before
  const after = named[end + 1]
  if (after && after.first === end + 1 && end > noun && fits(after) && after.kind === 'name') return after
  const behind = comma(reading, end + 1) ? named[end + 2] : undefined
  if (
    behind &&
    behind.kind === 'name' &&
    fits(behind) &&
    behind.entity.type === 'Person' &&
    (isClosed(reading, behind.last + 1) || beginsClause(reading, start, behind.last + 1))
  )
    return behind
  return before && fits(before) && before.kind === 'name' ? before : undefined
}

/** A verb of the present in the plural. */
const isPlural = (reading: Reading, i: number): boolean => {
  const feats = reading.tokens[i]?.feats
  return feats?.Tense === 'Pres' && feats.VerbForm === 'Fin' && feats.Number !== 'Sing'
}

const comma = (reading: Reading, i: number): boolean => /^[,(—–-]$/.test(wordAt(reading, i))
const isClosed = (reading: Reading, i: number): boolean => /^(?:[,.;:)]|)$/.test(wordAt(reading, i))

/** “Peru’s minister, Ana Orr said …”: the second comma is missing. */
const beginsClause = (reading: Reading, start: number, verb: number): boolean =>
  (start === 0 || wordAt(reading, start - 1) === ',') && /^(?:VERB|AUX)$/.test(uposAt(reading, verb))

/** “Ana Orr, curator and director of …”: where the phrase with the first of several nouns begins. */
function groupStart(reading: Reading, noun: number): number {
  const start = phraseStart(reading, noun)
  const joined = /^(?:and|,)$/.test(wordAt(reading, start - 1)) && !reading.named[start - 2]
  const other = start - 2
  const isOffice = RELATIONAL_NOUNS.has(lemmaAt(reading, other)) || wordAt(reading, start - 1) === 'and'
  return joined && isOffice && uposAt(reading, other) === 'NOUN' ? groupStart(reading, other) : start
}

/** “the head of AZ (Acme Zone), Ana Orr”: the end of a short bracket behind the phrase. */
function bracketEnd(reading: Reading, end: number): number {
  if (wordAt(reading, end + 1) !== '(') return end
  const close = reading.tokens.findIndex(({ text }, i) => i > end && text === ')')
  return close > 0 && close < end + 8 ? close : end
}

/** “Ana Orr, 52, president of …” */
const isAge = (reading: Reading, i: number): boolean =>
  /^\d{1,3}$/.test(wordAt(reading, i)) && wordAt(reading, i - 1) === ','

/** Holders who are, become or are made it, and those they succeed as it. */
function throughVerb(reading: Reading, noun: number): Held[] {
  const one = groupOf(reading, noun)
  const predicate = predicateOf(reading, one)
  if (predicate !== null)
    return happened(reading, predicate) ? [{ holders: subjectsOf(reading, predicate), verb: predicate }] : []
  const born = bornBefore(reading, one)
  if (born !== null) return [{ holders: passiveSubjects(reading, born), verb: null }]
  const named = inverted(reading, one)
  if (named) return [{ holders: [named], verb: null }]
  const as = prepositionOf(reading, one) === 'as'
  let verb = headAt(reading, one)
  let relation = relationAt(reading, one)
  for (
    let climb = 0;
    climb < 3 && (relation === 'conj' || (as && uposAt(reading, verb) !== 'VERB'));
    climb++
  ) {
    relation = relationAt(reading, verb)
    verb = headAt(reading, verb)
  }
  if (verb < 0 || !happened(reading, verb)) return []
  const lemma = lemmaAt(reading, verb)
  const bearing: Bearing | undefined = BEGINNING.has(lemma) ? 'begin' : ENDING.has(lemma) ? 'end' : undefined
  const held = (holders: Named[], when = bearing): Held => ({
    holders,
    verb,
    ...(when ? { bearing: when } : {}),
  })
  if (relation !== 'xcomp' && relation !== 'obj' && !as) return []
  if (as && SUCCEEDING.has(lemma)) return succession(reading, verb, held)
  if (BEING.has(lemma)) return [held(subjectsOf(reading, verb))]
  if (!MAKING.has(lemma) && !ENDING.has(lemma)) return []
  const passive = passiveSubjects(reading, verb)
  return [held(passive.length > 0 ? passive : madeBy(reading, verb, one))]
}

/** Whom a verb makes something: its object, or the name right before the noun. */
function madeBy(reading: Reading, verb: number, noun: number): Named[] {
  const objects = dependents(reading, verb, 'obj', 'iobj', 'xcomp').filter(i => i !== noun)
  if (objects.length > 0) return objects.flatMap(i => partiesAt(reading, i, verb))
  const before = reading.named[phraseStart(reading, noun)]
  return before && before.last === noun - 1 ? [before] : []
}

/** “Acme named Orr chief executive”: where no owner is named, it is who made somebody it. */
export function makersOf(reading: Reading, noun: number): Named[] {
  const verb = headAt(reading, noun)
  const made = /^(?:obj|xcomp)$/.test(relationAt(reading, noun)) || prepositionOf(reading, noun) === 'as'
  if (!made || !MAKING.has(lemmaAt(reading, verb)) || lemmaAt(reading, verb) === 'confirm') return []
  return dependents(reading, verb, 'nsubj')
    .flatMap(i => partiesAt(reading, i, verb))
    .filter(({ entity }) => entity.type === 'Organization')
}

const passiveSubjects = (reading: Reading, verb: number): Named[] =>
  dependents(reading, verb, 'nsubj:pass').flatMap(i => partiesAt(reading, i, verb))

/** “Its director is Ana Orr”. */
function inverted(reading: Reading, noun: number): Named | undefined {
  const head = headAt(reading, noun)
  const is = relationAt(reading, noun) === 'nsubj' && dependents(reading, head, 'cop').length > 0
  const named = reading.named[head]
  return is && named?.kind === 'name' && happened(reading, head) ? named : undefined
}

/** “Orr was born in Lima, the son of Bell”: the birth a noun after a comma belongs to. */
function bornBefore(reading: Reading, noun: number): number | null {
  if (wordAt(reading, groupStart(reading, noun) - 1) !== ',') return null
  for (let at = headAt(reading, noun), left = 3; at >= 0 && left > 0; at = headAt(reading, at), left--)
    if (uposAt(reading, at) === 'VERB') return lemmaAt(reading, at) === 'bear' ? at : null
  return null
}

/** “Orr succeeded Bell as head of Acme”: for the one it begins, for the other it ends. */
function succession(reading: Reading, verb: number, held: (holders: Named[], when: Bearing) => Held): Held[] {
  const passive = passiveSubjects(reading, verb)
  const others = (relation: string, preposition: string): Named[] =>
    dependents(reading, verb, relation)
      .filter(i => prepositionOf(reading, i) === preposition)
      .flatMap(i => partiesAt(reading, i, verb))
  if (passive.length > 0) return [held(passive, 'end'), held(others('obl', 'by'), 'begin')]
  const before = lemmaAt(reading, verb) === 'take' ? others('obl', 'from') : others('obj', '')
  return before.length === 0 ? [] : [held(subjectsOf(reading, verb), 'begin'), held(before, 'end')]
}

/** The noun with “is” that this one is, or is joined to: “was a teacher and friend of Orr”. */
function predicateOf(reading: Reading, noun: number): number | null {
  if (dependents(reading, noun, 'cop').length > 0) return noun
  const head = headAt(reading, noun)
  return relationAt(reading, noun) === 'conj' && dependents(reading, head, 'cop').length > 0 ? head : null
}

/** “one of the closest allies”: what is said of one of them. */
function groupOf(reading: Reading, noun: number): number {
  const head = headAt(reading, noun)
  return prepositionOf(reading, noun) === 'of' && /^(?:one|some|two|part|among)$/.test(wordAt(reading, head))
    ? head
    : noun
}
