/** Which mentions tell of one happening. */
import { SYNONYMS } from '../lexicon/events/synonyms.ts'
import type { Happening, Occasion } from './happening.ts'
import { dependents, wordAt } from './reading.ts'
import { compatible, daysLong } from './when/interval.ts'

/** How many earlier occasions of a kind are looked at, so that long texts stay linear. */
const REACH = 40

/** Groups mentions, in the order of the text, into occasions: the clearest mention first in each. */
export function merged(happenings: readonly Happening[]): Occasion[] {
  const groups: Happening[][] = []
  const byKind = new Map<string, Happening[][]>()
  for (const happening of happenings) {
    const kinds = kindsOf(happening)
    const known = kinds.flatMap(kind => (byKind.get(kind) ?? []).slice(-REACH))
    const group = known.findLast(candidate => candidate.every(other => same(happening, other)))
    if (group) group.push(happening)
    const target = group ?? [happening]
    if (!group) groups.push(target)
    for (const kind of kinds) {
      const list = byKind.get(kind)
      if (!list) byKind.set(kind, [target])
      else if (!list.includes(target, -REACH)) list.push(target)
    }
  }
  return groups.map(mentions => {
    const [first, ...rest] = [...mentions].sort((a, b) => clarity(b) - clarity(a))
    return { mentions: [first as Happening, ...rest], time: narrowest(mentions) }
  })
}

const kindsOf = ({ trigger: { lemma } }: Happening): string[] => [
  `verb ${lemma}`,
  ...(SYNONYMS.get(lemma) ?? []).map(row => `row ${row}`),
]

/** Sayings are many and alike; two of them are one only where their times and words agree, which is rare: kept apart. */
function same(a: Happening, b: Happening): boolean {
  if (a.trigger.class === 'REPORTING' && (a.trigger.kind === 'verb' || b.trigger.kind === 'verb'))
    return false
  if (a.polarity !== b.polarity || firm(a) !== firm(b)) return false
  if (a.stated && b.stated && !compatible(a.stated, b.stated)) return false
  return shareParticipants(a, b) || isAnaphor(a)
}

/** “the announcement”: a definite noun with nobody and no time of its own takes up what was told before. */
const isAnaphor = ({ trigger, participants, stated }: Happening): boolean =>
  trigger.kind === 'noun' &&
  trigger.verb === null &&
  participants.length === 0 &&
  stated === null &&
  dependents(trigger.reading, trigger.token, 'det').some(i => DEFINITE.has(wordAt(trigger.reading, i))) &&
  dependents(trigger.reading, trigger.token, 'amod', 'nmod', 'compound', 'nummod', 'acl').length === 0

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those'])

const firm = ({ modality }: Happening): boolean => modality === 'asserted' || modality === 'reported'

/** At least one participant in common that is no place, and no two different ones in the same leading role. */
function shareParticipants(a: Happening, b: Happening): boolean {
  const common = a.participants.filter(
    p => p.role !== 'location' && b.participants.some(q => q.entity === p.entity && q.role !== 'location'),
  )
  if (common.length === 0) return false
  for (const role of ['agent', 'patient', 'recipient'] as const) {
    const one = a.participants.filter(p => p.role === role)
    const other = b.participants.filter(p => p.role === role)
    if (one.length > 0 && other.length > 0 && !one.some(p => other.some(q => q.entity === p.entity)))
      return false
  }
  const place = a.place !== undefined && b.place !== undefined && a.place !== b.place
  return !(place && a.stated === null && b.stated === null)
}

/** A verb before a noun, a time before none, more who take part before fewer; the first in the text where equal. */
export function clarity({ trigger, stated, participants, modality }: Happening): number {
  return (
    (trigger.kind === 'noun' && trigger.verb === null ? 0 : 4) +
    (stated ? 4 + (stated.edtf.length >= 10 ? 1 : 0) : 0) +
    Math.min(participants.length, 3) +
    (modality === 'asserted' ? 0.5 : 0)
  )
}

function narrowest(mentions: readonly Happening[]): Occasion['time'] {
  let best: Occasion['time'] = null
  for (const { stated } of mentions)
    if (stated && (best === null || daysLong(stated) < daysLong(best))) best = stated
  return best
}
