/** The same told twice with dates that cannot both be true: nobody is born twice, nobody dies twice. */
import type { Occasion } from './happening.ts'
import { compatible } from './when/interval.ts'

/** Verbs of what happens to someone once. */
const ONCE = new Set(['bear', 'die'])

/** @returns for each occasion that others contradict, those. */
export function contradictions(occasions: readonly Occasion[]): Map<Occasion, Occasion[]> {
  const told = new Map<string, Occasion[]>()
  const against = new Map<Occasion, Occasion[]>()
  for (const occasion of occasions) {
    const key = onceKey(occasion)
    if (key === null) continue
    const others = told.get(key) ?? []
    for (const other of others) {
      if (!occasion.time || !other.time || compatible(occasion.time, other.time)) continue
      against.set(occasion, [...(against.get(occasion) ?? []), other])
      against.set(other, [...(against.get(other) ?? []), occasion])
    }
    told.set(key, [...others, occasion])
  }
  return against
}

/** What happened to whom, where it is told as a fact of one person with a date of the text; else null. */
function onceKey({
  mentions: [{ trigger, participants, polarity, modality, claim }],
  time,
}: Occasion): string | null {
  if (!ONCE.has(trigger.lemma) || time === null || time.basis === 'publication') return null
  if (polarity === 'negative' || claim !== undefined) return null
  if (modality !== 'asserted' && modality !== 'reported') return null
  const ones = participants.filter(({ role }) => role === 'patient' || role === 'agent')
  return ones.length === 1 ? `${trigger.lemma} ${ones[0]?.entity}` : null
}
