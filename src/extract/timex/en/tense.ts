/** Which way an open date lies: the tense and meaning of the verb that governs it. */
import type { Span } from '../../../story/types.ts'
import type { Token } from '../../document.ts'
import {
  ALLOWING,
  AWAITED,
  AWAITED_FOR,
  DELIVERED,
  EXPECTED,
  FUTURE_AUX,
  PAST_ONLY,
  PAST_OR_PRESENT,
  PLANNED,
  PLANNING,
  PRESENT_BE,
  REALISED,
} from '../../lexicon/time/en/tense.ts'
import type { Direction } from '../reference.ts'

/** Past forms are verbs even where the tagger takes them for nouns, a few that are nouns too apart. */
const isVerb = ({ upos, text }: Token): boolean =>
  upos === 'VERB' ||
  upos === 'AUX' ||
  (upos === 'NOUN' && PAST_ONLY.has(text) && !/^(?:shot|felt|spoke|bound|lit|left)$/.test(text))

/**
 * @param tokens of the sentence the time stands in.
 * @param headline headlines tell the past in the present tense.
 * @returns null where no verb tells.
 */
export function directionOf(tokens: readonly Token[], time: Span, headline: boolean): Direction {
  const at = indexAt(tokens, time.start)
  if (at < 0) return null
  const beside = besideOf(tokens, at)
  if (beside) return beside
  const verb = governor(tokens, at)
  if (verb < 0) return null
  const tense = tenseOf(tokens, verb, headline)
  const until = /^(?:until|till)$/i.test(tokens[at - 1]?.text ?? '')
  if (tense === 'past' && until && ALLOWING.has(tokens[verb]?.lemma ?? '')) return 'future'
  if (tense !== 'past' || !isPlanned(tokens, verb, at)) return tense
  return tokens[at - 1]?.text === 'for' ? 'future' : 'planned'
}

/** What the word beside a time says, which no tree is needed for: "the quarter ended Sept. 30", "due on Friday". */
function besideOf(tokens: readonly Token[], at: number): Direction {
  const word = (i: number): string => tokens[i]?.text.toLowerCase() ?? ''
  if (word(at - 1) === 'ended') return 'past'
  if (AWAITED.has(word(at - 1))) return 'future'
  // "To holders of record Nov. 30": dividends are declared before.
  if (word(at - 1) === 'record' && word(at - 2) === 'of') return 'future'
  if (word(at - 1) === 'for' && DELIVERED.has(word(at + 1))) return 'future'
  if (tokens[at - 1]?.upos !== 'ADP') return null
  if (AWAITED.has(word(at - 2))) return 'future'
  return AWAITED_FOR.has(word(at - 2)) && /^(?:for|until|till|to)$/.test(word(at - 1)) ? 'future' : null
}

/** Whether the verb that governs a time is in the pluperfect: "had been founded in 1923". */
export function isPluperfect(tokens: readonly Token[], time: Span): boolean {
  const at = indexAt(tokens, time.start)
  const verb = at < 0 ? -1 : governor(tokens, at)
  return verb >= 0 && auxiliaries(tokens, verb).includes('had')
}

/** How far before a time the "until" may stand that it belongs to. */
const UNTIL = 8

/** "Lasted until the fall of the city in May"; "until May" by itself leads on to May. */
export function isOutlook(tokens: readonly Token[], time: Span): boolean {
  const at = indexAt(tokens, time.start)
  for (let i = at - 2; i >= Math.max(0, at - UNTIL); i--) {
    if (tokens[i]?.upos === 'PUNCT') return false
    if (/^(?:until|till)$/i.test(tokens[i]?.text ?? '')) return true
  }
  return false
}

/** "announced a strike on", "called talks for", "was called for": what the verb tells of need not be past. */
function isPlanned(tokens: readonly Token[], verb: number, at: number): boolean {
  if (verb > at || at - verb > REACH || !PLANNING.has(tokens[verb]?.lemma ?? '')) return false
  return (
    tokens[at - 1]?.text === 'for' ||
    tokens.slice(verb + 1, at).some(({ upos, lemma }) => upos === 'NOUN' && PLANNED.has(lemma))
  )
}

/** The first token that ends after an offset, found by halving; -1 where there is none. */
function indexAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low < tokens.length ? low : -1
}

/** Steps up the tree, and tokens to either side, that are looked at: a bound for sentences without end. */
const STEPS = 8
const REACH = 40

/** The verb right before a time ("said Sunday they expected"), else that which it hangs on, by the tree where there is one; else the nearest verb before it, else after it. */
function governor(tokens: readonly Token[], at: number): number {
  const beside = tokens[at - 1]?.upos === 'ADP' ? at - 2 : at - 1
  if (tokens[beside]?.upos === 'VERB') return beside
  let node = tokens[at]?.head ?? -1
  for (let steps = 0; node >= 0 && steps < STEPS; steps++) {
    const token = tokens[node]
    if (!token) break
    if (isVerb(token) || isDue(tokens, node)) return node
    const copula = copulaOf(tokens, node)
    if (copula >= 0) return copula
    node = token.head
  }
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i]
    if (!token || /^[;:]$/.test(token.text)) break
    if (isVerb(token)) return i
  }
  for (let i = at + 1; i < Math.min(tokens.length, at + REACH); i++) {
    const token = tokens[i]
    if (token && isVerb(token)) return i
  }
  return -1
}

/** "due at noon Friday", by itself or with a form of "be"; not the preposition "due to". */
const isDue = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'due' && tokens[at + 1]?.text !== 'to'

/** The "is" of "is likely": of a predicate that is no verb. */
function copulaOf(tokens: readonly Token[], predicate: number): number {
  for (let i = predicate - 1; i >= Math.max(0, predicate - REACH); i--)
    if (tokens[i]?.head === predicate && tokens[i]?.deprel === 'cop') return i
  return -1
}

/** How far left of a verb its auxiliaries may stand. */
const GROUP = 5

function tenseOf(tokens: readonly Token[], verb: number, headline: boolean): Direction {
  const head = tokens[verb]
  if (!head) return null
  const words = auxiliaries(tokens, verb)
  const form = head.text.toLowerCase()
  if (FUTURE_AUX.has(form) || words.some(word => FUTURE_AUX.has(word)))
    return words.includes('have') ? 'past' : 'future'
  if (EXPECTED.has(form)) return 'future'
  if (
    words.some(
      word => word === 'have' || word === 'has' || word === 'had' || word === "'ve" || word === 'having',
    )
  )
    return 'past'
  if (words.at(-1) === 'to' || (words.at(-1) === 'be' && words.at(-2) === 'to'))
    return words.some(word => REALISED.has(word)) ? 'past' : 'future'
  if (words.some(word => /^(?:was|were|been|did)$/.test(word))) return 'past'
  if (words.some(word => PRESENT_BE.has(word)) || PRESENT_BE.has(form)) return headline ? 'past' : 'present'
  if (isPast(head)) return 'past'
  // A participle by itself tells of what goes on around it: "..., killing two on Friday".
  if (/ing$/.test(form)) return 'past'
  return headline ? 'past' : 'present'
}

/** The auxiliaries, adverbs and particles right before a verb, in lower case. */
function auxiliaries(tokens: readonly Token[], verb: number): string[] {
  const words: string[] = []
  for (let i = verb - 1; i >= Math.max(0, verb - GROUP); i--) {
    const token = tokens[i]
    if (
      !token ||
      !(isVerb(token) || /^(?:PART|ADV)$/.test(token.upos) || /^(?:to|not|n't)$/i.test(token.text))
    )
      break
    words.unshift(token.text.toLowerCase())
  }
  return words
}

function isPast({ text, feats }: Token): boolean {
  // Taggers take "fell" and "found" for present tenses; no text means these.
  if (feats.Tense === 'Past' || PAST_ONLY.has(text.toLowerCase())) return true
  if (feats.Tense === 'Pres' || feats.VerbForm === 'Inf') return false
  const form = text.toLowerCase()
  return /[^e]ed$/.test(form) || PAST_OR_PRESENT.has(form)
}
