/** Auxiliaries, tense, aspect and voice of a verb. */
import type { Event } from '../../story/types.ts'
import { dependents, headAt, lemmaAt, type Reading, relationAt, uposAt, wordAt } from './reading.ts'

export interface VerbGroup {
  /** Auxiliaries, its own or those of the verb it is coordinated with. */
  auxiliaries: readonly number[]
  /** An infinitive with “to”. */
  infinitive: boolean
  /** A participle or gerund without auxiliary. */
  participle: boolean
  passive: boolean
  tense: NonNullable<Event['tense']>
  aspect: NonNullable<Event['aspect']>
}

const FUTURE = new Set(['will', "'ll", '’ll', 'shall', 'wo', 'sha'])
const MODAL = new Set(['would', 'could', 'may', 'might', 'can', 'ca', 'should', 'must', 'ought', "'d", '’d'])
const PAST = new Set(['had', 'was', 'were', 'did', 'been'])
const PRESENT = new Set([
  'has',
  'have',
  'is',
  'are',
  'am',
  'do',
  'does',
  "'s",
  '’s',
  "'re",
  '’re',
  "'ve",
  '’ve',
  "'m",
  '’m',
])
const HAVE = new Set(['has', 'have', 'had', 'having', "'ve", '’ve'])
const FINITE_BE = new Set(['is', 'are', 'am', 'was', 'were', "'s", '’s', "'re", '’re', "'m", '’m'])
const BE = new Set(['is', 'are', 'am', 'was', 'were', 'be', 'been', 'being', "'re", '’re', "'m", '’m'])

/** What the words around a verb (or the copula of a predicate) say of its time. */
export function verbGroup(reading: Reading, verb: number): VerbGroup {
  const own = dependents(reading, verb, 'aux', 'cop').sort((a, b) => a - b)
  const shared = own.length === 0 ? sharedAuxiliaries(reading, verb) : []
  const auxiliaries = own.length > 0 ? own : shared
  const words = auxiliaries.map(i => wordAt(reading, i))
  const form = formOf(reading, verb)
  // a past participle with a subject of its own and no auxiliary is a simple past the tagger missed
  const simplePast =
    form === 'past' &&
    auxiliaries.length === 0 &&
    (dependents(reading, verb, 'nsubj').length > 0 || headAt(reading, verb) < 0)
  // “to sell”, “to be sold”; not “is to be sold”, which is finite, nor “to have sold”, which is done
  const perfect = words.some(word => HAVE.has(word))
  const infinitive =
    !perfect &&
    (own.length > 0 || form !== 'ing') &&
    dependents(reading, verb, 'mark').some(
      i => wordAt(reading, i) === 'to' && i < verb && own.every(auxiliary => auxiliary > i),
    )
  const be = words.findLast(word => BE.has(word) || word === "'s" || word === '’s')
  const progressive = form === 'ing' && be !== undefined
  const passive =
    reading.tokens[verb]?.feats.Voice === 'Pass' ||
    dependents(reading, verb, 'aux:pass', 'nsubj:pass').length > 0 ||
    (uposAt(reading, verb) === 'VERB' && form === 'past' && be !== undefined)
  return {
    auxiliaries,
    infinitive,
    participle: auxiliaries.length === 0 && !infinitive && !simplePast && isParticiple(reading, verb, form),
    passive,
    tense: arranged(reading, auxiliaries)
      ? 'FUTURE'
      : tenseOf(words, form, infinitive || (!simplePast && isParticiple(reading, verb, form))),
    aspect: perfect
      ? progressive
        ? 'PERFECTIVE_PROGRESSIVE'
        : 'PERFECTIVE'
      : progressive
        ? 'PROGRESSIVE'
        : 'NONE',
  }
}

/** “was to fly”, “is due to open”: a form of “be” and “to” make a future. */
export const arranged = (reading: Reading, auxiliaries: readonly number[]): boolean =>
  auxiliaries.some(
    i =>
      FINITE_BE.has(wordAt(reading, i)) &&
      wordAt(reading, wordAt(reading, i + 1) === 'due' ? i + 2 : i + 1) === 'to',
  )

/** “will buy and sell”: a bare form coordinated with another shares its auxiliaries. */
function sharedAuxiliaries(reading: Reading, verb: number): number[] {
  if (relationAt(reading, verb) !== 'conj' || dependents(reading, verb, 'nsubj').length > 0) return []
  const first = headAt(reading, verb)
  if (formOf(reading, verb) === 'past' && reading.tokens[verb]?.feats.VerbForm === 'Fin') return []
  return formOf(reading, verb) === formOf(reading, first)
    ? dependents(reading, first, 'aux').sort((a, b) => a - b)
    : []
}

function isParticiple(reading: Reading, verb: number, form: string): boolean {
  const { VerbForm } = reading.tokens[verb]?.feats ?? {}
  return form === 'ing' || VerbForm === 'Part' || VerbForm === 'Ger'
}

/** The verb's own form, from its features, else from its spelling. */
function formOf(reading: Reading, verb: number): 'ing' | 'past' | 'base' | 'present' {
  const { Tense, VerbForm } = reading.tokens[verb]?.feats ?? {}
  const word = wordAt(reading, verb)
  if (word.endsWith('ing') && VerbForm !== 'Fin' && VerbForm !== 'Inf') return 'ing'
  if (Tense === 'Past' || VerbForm === 'Part') return 'past'
  if (VerbForm === 'Inf') return 'base'
  if (Tense === 'Pres') return 'present'
  if (word.endsWith('ed')) return 'past'
  const lemma = lemmaAt(reading, verb)
  if (word === lemma) return 'base'
  return word.endsWith('s') ? 'present' : 'past'
}

function tenseOf(words: readonly string[], form: string, nonFinite: boolean): VerbGroup['tense'] {
  if (words.some(word => FUTURE.has(word))) return 'FUTURE'
  if (words.some(word => MODAL.has(word))) return 'NONE'
  const finite = words.find(word => PAST.has(word) || PRESENT.has(word))
  if (finite !== undefined) return PAST.has(finite) ? 'PAST' : 'PRESENT'
  if (words.length > 0 || nonFinite) return 'NONE'
  return form === 'past' ? 'PAST' : 'PRESENT'
}
