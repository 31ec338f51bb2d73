/** How much a reader would miss an event, 0 to 1. */
import { DECLARING } from '../lexicon/events/verbs.ts'
import { subjectOf } from './arguments.ts'
import type { Occasion } from './happening.ts'
import { type Reading, uposAt } from './reading.ts'
import { at, type Context } from './when/context.ts'

/** How far below what it reports a saying stands. */
const BELOW_CONTENT = 0.9
/** “They left”, where nobody is known for “they”. */
const UNKNOWN_SUBJECT = 0.75

/** The salience of every occasion; a saying stands below what it reports, unless it is the news itself. */
export function saliences({ occasions, told }: Context): Map<Occasion, number> {
  const found = new Map(occasions.map(occasion => [occasion, salience(occasion)]))
  const reported = new Map<Occasion, number>()
  for (const [content, score] of found)
    for (const { attribution, trigger } of content.mentions) {
      const saying = attribution?.verb == null ? undefined : told.get(at(trigger.reading, attribution.verb))
      if (saying && saying !== content) reported.set(saying, Math.max(score, reported.get(saying) ?? 0))
    }
  for (const [saying, content] of reported)
    if (!DECLARING.has(saying.mentions[0].trigger.lemma))
      found.set(saying, rounded(Math.min(found.get(saying) ?? 0, content * BELOW_CONTENT)))
  return found
}

/** Weights set by hand: place in the text as a news writer orders it, then how much is known. */
function salience({ mentions, time }: Occasion): number {
  const [clearest] = mentions
  const { trigger, participants, modality, polarity } = clearest
  const first = mentions.reduce((least, m) => Math.min(least, m.trigger.reading.order), Infinity)
  const sentences = new Set(mentions.map(m => m.trigger.reading.index)).size
  const score =
    0.28 / (1 + first / 4) +
    (time === null ? 0 : time.basis === 'stated' ? 0.22 : 0.14) +
    Math.min(participants.length, 3) * 0.06 +
    Math.min(sentences - 1, 3) * 0.08 +
    (modality === 'asserted' || modality === 'reported' ? 0.12 : 0) +
    (trigger.kind === 'verb' ? 0.06 : 0) -
    (polarity === 'negative' ? 0.15 : 0)
  const known = trigger.verb === null || !isUnknown(trigger.reading, trigger.verb) ? 1 : UNKNOWN_SUBJECT
  return rounded(score * FACTOR[trigger.class] * known)
}

/** Whether the subject is a pronoun that nobody is known for. */
function isUnknown(reading: Reading, verb: number): boolean {
  const subject = subjectOf(reading, verb)
  return subject !== null && uposAt(reading, subject) === 'PRON' && reading.names[subject] === undefined
}

const rounded = (score: number): number => Math.round(Math.max(0, Math.min(1, score)) * 1000) / 1000

/** Sayings, thoughts and states sink below what happened. */
const FACTOR: Readonly<Record<Occasion['mentions'][0]['trigger']['class'], number>> = {
  OCCURRENCE: 1,
  I_ACTION: 0.85,
  ASPECTUAL: 0.7,
  PERCEPTION: 0.6,
  STATE: 0.6,
  REPORTING: 0.55,
  I_STATE: 0.5,
}
