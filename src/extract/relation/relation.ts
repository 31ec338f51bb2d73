/** Who is what to whom. */
import type { Entity, Event, Relation } from '../../story/types.ts'
import type { Document } from '../document.ts'
import { actionsOf } from './actions.ts'
import { belongingOf } from './belonging.ts'
import { deedsOf } from './deeds.ts'
import { educationOf } from './education.ts'
import type { Found } from './found.ts'
import { mutualOf } from './mutual.ts'
import { type Office, officesOf, relationsOf } from './offices.ts'
import { participlesOf } from './participles.ts'
import { placesOf } from './places.ts'
import { readings } from './reading.ts'
import { heldElsewhere } from './unnamed.ts'

/** Relations in which a capital is its country: offices and dealings, not where one lives or what belongs where. */
const OF_PLACES = new Set(['birthplace', 'residence', 'location', 'part', 'capital', 'education', 'deathplace'])

/** Fills `relations`. */
export function relation(document: Document): Document {
  const read = readings(document)
  const offices: Office[] = read.flatMap(officesOf)
  const found = [
    ...heldElsewhere(offices).flatMap(relationsOf),
    ...[actionsOf, participlesOf, educationOf, belongingOf, deedsOf, mutualOf, placesOf].flatMap(rule => read.flatMap(rule)),
  ]
  return { ...document, relations: merged(found, document) }
}

function merged(found: readonly Found[], document: Document): Relation[] {
  const entities = new Map(document.entities.map(entity => [entity.id, entity]))
  const events = eventsByTrigger(document.events)
  const relations = new Map<string, Relation>()
  for (const { predicate, label, passage, trigger, ...ends } of [...found].sort(
    (a, b) => a.passage.start - b.passage.start,
  )) {
    const government = (entity: Entity): Entity =>
      OF_PLACES.has(predicate) ? entity : (entities.get(entity.standsFor ?? '') ?? entity)
    const [subject, object] = [government(ends.subject), government(ends.object)]
    if (subject === object) continue
    const id = `${subject.id}-${label.replace(/[^\p{L}\p{N}]+/gu, '-')}-${object.id}`
    const event = trigger && events.get(trigger.start)
    if (event && !isFact(event)) continue
    const known = relations.get(id)
    if (known) {
      if (!known.passages.some(({ start, end }) => start === passage.start && end === passage.end))
        known.passages.push(passage)
      if (known.time || !event) continue
    }
    relations.set(id, {
      id,
      subject: subject.id,
      predicate,
      label,
      object: object.id,
      time: event?.time ?? null,
      passages: known?.passages ?? [passage],
      ...(event ? { event: event.id } : {}),
    })
  }
  return [...relations.values()]
}

/** Whether an event is told as having happened: what is planned, alleged or denied ties nobody yet. */
const isFact = ({ polarity, modality, claim }: Event): boolean =>
  polarity === 'positive' && (modality === 'asserted' || modality === 'reported') && claim === undefined

/** Events by the place of each of their triggers. */
const eventsByTrigger = (events: readonly Event[]): Map<number, Event> =>
  new Map(events.flatMap(event => event.passages.map(({ trigger }) => [trigger.start, event] as const)))
