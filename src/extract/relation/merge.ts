/** One relation of all that is found of it, with its time. */
import type { Entity, EventTime, Relation } from '../../story/types.ts'
import type { Document } from '../document.ts'
import { endedByDeath } from './ended.ts'
import { eventsOf } from './events.ts'
import type { Bearing, Found } from './found.ts'
import { between } from './interval.ts'
import { distinct } from './same.ts'

/** Relations in which a capital is its country: offices and dealings, not where one lives or what belongs where. */
const OF_PLACES = new Set([
  'birthplace',
  'deathplace',
  'residence',
  'origin',
  'location',
  'part',
  'capital',
  'education',
])

/** What is gathered of one relation. */
interface Gathered extends Omit<Relation, 'time'> {
  /** When it held, by its own words or as its verb happened. */
  held: EventTime | null
  begin: EventTime | null
  end: EventTime | null
}

/** The relations of a document, each once. */
export function merged(found: readonly Found[], document: Document): Relation[] {
  const entities = new Map(document.entities.map(entity => [entity.id, entity]))
  const { eventAt, timeOf } = eventsOf(document)
  const gathered = new Map<string, Gathered>()
  for (const { predicate, label, passage, trigger, bearing, time, ...ends } of [...found].sort(
    (a, b) => a.passage.start - b.passage.start,
  )) {
    const government = (entity: Entity): Entity =>
      OF_PLACES.has(predicate) ? entity : (entities.get(entity.standsFor ?? '') ?? entity)
    const [subject, object] = [government(ends.subject), government(ends.object)]
    if (subject === object) continue
    const event = trigger && eventAt(trigger)
    if (event && !event.isFact) continue
    const id = `${subject.id}-${label.replace(/[^\p{L}\p{N}]+/gu, '-')}-${object.id}`
    const when = event ? timeOf(event.event, ends.object, predicate) : null
    const times = { ...placed(when, bearing), ...(time ? { held: time } : {}) }
    const known = gathered.get(id)
    const passages = known?.passages ?? []
    gathered.set(id, {
      id,
      subject: subject.id,
      predicate,
      label,
      object: object.id,
      held: known?.held ?? times.held ?? null,
      begin: known?.begin ?? times.begin ?? null,
      end: known?.end ?? times.end ?? null,
      passages: passages.some(({ start, end }) => start === passage.start && end === passage.end)
        ? passages
        : [...passages, passage],
      ...eventIdOf(known, event?.event.id),
    })
  }
  return endedByDeath(distinct([...gathered.values()].map(relationOf)), document)
}

const placed = (
  time: EventTime | null,
  bearing: Bearing | undefined,
): Partial<Record<'held' | Bearing, EventTime>> => (time ? { [bearing ?? 'held']: time } : {})

const eventIdOf = (known: Gathered | undefined, id: string | undefined): { event?: string } => {
  const event = known?.event ?? id
  return event === undefined ? {} : { event }
}

/** Its own words first, else from what begins it to what ends it. */
const relationOf = ({ held, begin, end, ...rest }: Gathered): Relation => ({
  ...rest,
  time: held ?? between(begin, end) ?? begin ?? end,
})
