/** Offices that a death ends. */
import { dayNumber } from '../../story/days.ts'
import type { EventTime, Relation } from '../../story/types.ts'
import type { Document } from '../document.ts'
import { DEATHS } from '../lexicon/relations/same.ts'
import { between } from './interval.ts'

const OFFICES = new Set(['leader', 'representative'])

/** Of somebody’s offices whose end no one tells, the last that began ends with their death: “since 2014”, died 2025. */
export function endedByDeath(relations: readonly Relation[], document: Document): Relation[] {
  const deaths = deathsOf(document)
  const last = new Map<string, Open>()
  for (const { subject, predicate, time } of relations) {
    if (!OFFICES.has(predicate) || time === null || !isOpen(time)) continue
    const known = last.get(subject)
    if (!known || dayNumber(known.earliest) < dayNumber(time.earliest)) last.set(subject, time)
  }
  return relations.map(relation => {
    const { subject, time } = relation
    const death = deaths.get(subject)
    if (!death || !time || !OFFICES.has(relation.predicate) || last.get(subject)?.edtf !== time.edtf)
      return relation
    return { ...relation, time: between({ ...time, edtf: time.edtf.slice(0, -'/..'.length) }, death) ?? time }
  })
}

type Open = EventTime & { earliest: string }

const isOpen = (time: EventTime): time is Open => time.edtf.endsWith('/..') && time.earliest !== null

/** When each entity died, where the text tells it as a fact. */
const deathsOf = ({ events, source: { text } }: Document): Map<string, EventTime> =>
  new Map(
    events.flatMap(({ time, passages, participants, polarity, modality, claim }) => {
      const isDeath = passages.some(({ trigger }) =>
        DEATHS.has(text.slice(trigger.start, trigger.end).toLowerCase()),
      )
      const told = polarity === 'positive' && /^(?:asserted|reported)$/.test(modality) && !claim
      if (!isDeath || !told || !time) return []
      const dead = participants.filter(({ role }) => role === 'patient')
      const died = dead.length > 0 ? dead : participants.filter(({ role }) => role === 'agent')
      return died.length === 1 ? died.map(({ entity }) => [entity, time] as const) : []
    }),
  )
