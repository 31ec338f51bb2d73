/** A person, organisation, place or thing: what it is, what it took part in, and how it is related. */
import { useMemo } from 'react'
import type { Entity } from '../../story/types.ts'
import { eventsIn } from '../state/chronology.ts'
import { useChronology, useEventAt, useStory, useViewerStore } from '../state/context.tsx'
import { formatWhen } from '../ui/dates.ts'
import { moreStrings } from '../ui/more-strings.en.ts'
import { RelationText } from '../ui/RelationText.tsx'
import { strings } from '../ui/strings.en.ts'
import { CopyButtons } from './CopyButtons.tsx'
import { inContext } from './context.ts'
import { Quote } from './Quote.tsx'
import { Told } from './Told.tsx'

const words = moreStrings.inspector
/** More are for the timeline, where a name can have a lane of its own. */
const MOST_EVENTS = 50

export function EntityCard({ entity, passage }: { entity: Entity; passage: number }) {
  const { article, entities, relations } = useStory()
  const chronology = useChronology()
  const store = useViewerStore()
  const took = useMemo(
    () =>
      eventsIn(chronology).flatMap((event, place) =>
        event.place === entity.id || event.participants.some(one => one.entity === entity.id) ? [place] : [],
      ),
    [chronology, entity],
  )
  const related = relations.filter(({ subject, object }) => subject === entity.id || object === entity.id)
  const mention = entity.mentions[passage]
  const country = entities.find(({ id }) => id === entity.standsFor)
  return (
    <div className="card">
      <div className="card-main">
        <h2 dir="auto">{entity.name}</h2>
        <p className="card-kind">
          <span className={`node is-${entity.type}`}>{strings.types[entity.type]}</span>
          {entity.description && (
            <>
              , <bdi>{entity.description}</bdi>
            </>
          )}
          {country && (
            <>
              , {words.standsFor} <bdi>{country.name}</bdi>
            </>
          )}
        </p>
        <dl>
          <Told
            name={words.named}
            selection={{ kind: 'entity', id: entity.id, passage }}
            passages={entity.mentions}
          />
        </dl>
        <button
          type="button"
          className="card-page"
          onClick={() => store.getState().openEntityPage(entity.id)}
        >
          {words.entityPage}
        </button>
        {mention && <Quote span={inContext(article, mention)} />}
        <CopyButtons />
        {took.length > 0 && (
          <section aria-label={words.events}>
            <h3>{words.events}</h3>
            <ul className="card-list">
              {took.slice(0, MOST_EVENTS).map(place => (
                <TookPart key={place} place={place} />
              ))}
            </ul>
            {took.length > MOST_EVENTS && (
              <p className="card-more">{words.moreEvents(took.length - MOST_EVENTS)}</p>
            )}
          </section>
        )}
      </div>
      {related.length > 0 && (
        <section className="card-why" aria-label={words.relations}>
          <h3>{words.relations}</h3>
          <ul className="card-list">
            {related.map(relation => (
              <li key={relation.id}>
                <button
                  type="button"
                  onClick={() => store.getState().select({ kind: 'relation', id: relation.id })}
                >
                  <RelationText relation={relation} entities={entities} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

/** @param place of the event in the chronology. */
function TookPart({ place }: { place: number }) {
  const event = useEventAt(place)
  const store = useViewerStore()
  if (!event) return null
  return (
    <li>
      <button
        type="button"
        data-event={event.id}
        onClick={() => store.getState().select({ kind: 'event', id: event.id, passage: 0 })}
      >
        <time>{event.time && formatWhen(event.time)}</time> <bdi>{event.title}</bdi>
      </button>
    </li>
  )
}
