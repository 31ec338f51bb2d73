/** Which way an open date lies: the tense and meaning of the verb that governs it. */
import type { Span } from '../../../story/types.ts'
import type { Token } from '../../document.ts'
import {
  EXPECTED,
  FUTURE_AUX,
  PAST_ONLY,
  PAST_OR_PRESENT,
  PRESENT_BE,
  REALISED,
} from '../../lexicon/time/en/tense.ts'
import type { Direction } from '../reference.ts'

const isVerb = ({ upos }: Token): boolean => upos === 'VERB' || upos === 'AUX'

/**
 * @param tokens of the sentence the time stands in.
 * @param headline headlines tell the past in the present tense.
 * @returns null where no verb tells.
 */
export function directionOf(tokens: readonly Token[], time: Span, headline: boolean): Direction {
  const at = tokens.findIndex(({ end }) => end > time.start)
  if (at < 0) return null
  const verb = governor(tokens, at)
  if (verb < 0) return null
  return tenseOf(tokens, verb, headline)
}

/** The verb a token hangs on, by the tree where there is one; else the nearest verb before it, else after it. */
function governor(tokens: readonly Token[], at: number): number {
  let node = tokens[at]?.head ?? -1
  for (let steps = 0; node >= 0 && steps < 8; steps++) {
    const token = tokens[node]
    if (!token) break
    if (isVerb(token)) return node
    node = token.head
  }
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i]
    if (!token || /^[;:]$/.test(token.text)) break
    if (isVerb(token)) return i
  }
  return tokens.findIndex((token, i) => i > at && isVerb(token))
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
  if (words.some(word => /^(?:was|were|been)$/.test(word))) return 'past'
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
