/** How much a reader would miss an event, 0 to 1. */
import type { Occasion } from './happening.ts'

/** Weights set by hand: place in the text as a news writer orders it, then how much is known. */
export function salience({ mentions, time }: Occasion): number {
  const [clearest] = mentions
  const { trigger, participants, modality, polarity } = clearest
  const first = mentions.reduce((least, m) => Math.min(least, m.trigger.reading.order), Infinity)
  const score =
    0.28 / (1 + first / 4) +
    (time === null ? 0 : time.basis === 'stated' ? 0.22 : 0.14) +
    Math.min(participants.length, 3) * 0.06 +
    Math.min(mentions.length - 1, 3) * 0.08 +
    (modality === 'asserted' || modality === 'reported' ? 0.12 : 0) +
    (trigger.kind === 'verb' ? 0.06 : 0) -
    (polarity === 'negative' ? 0.15 : 0)
  return Math.round(Math.max(0, Math.min(1, score * FACTOR[trigger.class])) * 1000) / 1000
}

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
