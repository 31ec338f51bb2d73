/** The events that verbs and nouns of relations tell, and when they were. */
import { contains } from '../../story/spans.ts'
import type { Entity, Event, EventTime, Span } from '../../story/types.ts'
import type { Document } from '../document.ts'

export interface Told {
  event: Event
  /** Whether it is told as having happened: what is planned, alleged or denied ties nobody yet. */
  isFact: boolean
}

/** Relations that hold for long: the day of publication is none of theirs. */
const LASTING = new Set(
  'birthplace deathplace residence location part capital education relative colleague founder owner'.split(
    ' ',
  ),
)

interface Events {
  /** The event that has a span for one of its triggers. */
  eventAt: (trigger: Span) => Told | undefined
  /** Its time as far as it is that of the relation with an entity. */
  timeOf: (event: Event, object: Entity, predicate: string) => EventTime | null
}

export function eventsOf({ events, times }: Document): Events {
  const told = new Map(
    events.flatMap(event =>
      event.passages.map(({ trigger }) => [trigger.start, { event, isFact: isFact(event) }] as const),
    ),
  )
  const spans = new Map(times.map(time => [time.id, time]))
  return {
    eventAt: ({ start }) => told.get(start),
    timeOf: (event, object, predicate) => {
      const { time, passages } = event
      if (!time || (time.basis === 'publication' && LASTING.has(predicate))) return null
      if (passages.length === 1) return time
      // “taught at Leeds”, “taught at York from 1947 on” may be taken for one event: the time is that of York
      const dating = passages.filter(passage =>
        time.times.some(id => contains(passage, spans.get(id) ?? { start: -1, end: -1 })),
      )
      return (dating.length > 0 ? dating : passages.slice(0, 1)).some(passage =>
        object.mentions.some(mention => contains(passage, mention)),
      )
        ? time
        : null
    },
  }
}

const isFact = ({ polarity, modality, claim }: Event): boolean =>
  polarity === 'positive' && (modality === 'asserted' || modality === 'reported') && claim === undefined
