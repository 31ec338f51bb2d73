/** A person, organisation, place or thing: what it is, what it took part in, and how it is related. */
import type { Entity } from '../../story/types.ts'
import { useChronology, useStory, useViewerStore } from '../state/context.tsx'
import { formatWhen } from '../ui/dates.ts'
import { RelationText } from '../ui/RelationText.tsx'
import { strings } from '../ui/strings.en.ts'
import { inContext } from './context.ts'
import { Quote } from './Quote.tsx'
import { Told } from './Told.tsx'

const words = strings.inspector

export function EntityCard({ entity, passage }: { entity: Entity; passage: number }) {
  const { article, entities, relations, events } = useStory()
  const { indexOf } = useChronology()
  const store = useViewerStore()
  const took = events
    .filter(
      ({ participants, place }) => place === entity.id || participants.some(one => one.entity === entity.id),
    )
    .sort((a, b) => (indexOf.get(a.id) ?? 0) - (indexOf.get(b.id) ?? 0))
  const related = relations.filter(({ subject, object }) => subject === entity.id || object === entity.id)
  const mention = entity.mentions[passage]
  const country = entities.find(({ id }) => id === entity.standsFor)
  return (
    <div className="card">
      <div className="card-main">
        <h2 dir="auto">{entity.name}</h2>
        <p className="card-kind">
          <span className={`node is-${entity.type}`}>{words.types[entity.type]}</span>
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
            count={entity.mentions.length}
          />
        </dl>
        {mention && <Quote span={inContext(article, mention)} />}
        {took.length > 0 && (
          <section aria-label={words.events}>
            <h3>{words.events}</h3>
            <ul className="card-list">
              {took.map(event => (
                <li key={event.id}>
                  <button
                    type="button"
                    data-event={event.id}
                    onClick={() => store.getState().select({ kind: 'event', id: event.id, passage: 0 })}
                  >
                    <time>{event.time && formatWhen(event.time)}</time> <bdi>{event.title}</bdi>
                  </button>
                </li>
              ))}
            </ul>
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
