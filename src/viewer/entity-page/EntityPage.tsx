/** All that the article says of someone or something: who it is, when it took part in what, how it is related, every mention. */
import { useId, useMemo } from 'react'
import { quote } from '../../story/spans.ts'
import type { Entity } from '../../story/types.ts'
import { useChronology, useEventAt, useStory, useViewerState, useViewerStore } from '../state/context.tsx'
import { SelectLink } from '../state/SelectLink.tsx'
import { placementOf, statusOf } from '../ui/certainty.ts'
import { formatWhen } from '../ui/dates.ts'
import { Mark } from '../ui/Mark.tsx'
import { moreStrings } from '../ui/more-strings.en.ts'
import { Part } from '../ui/Part.tsx'
import { RelationText } from '../ui/RelationText.tsx'
import { StatusText } from '../ui/StatusText.tsx'
import { statusWords } from '../ui/status-words.ts'
import { strings } from '../ui/strings.en.ts'
import { type Facts, factsOf, type Said } from './facts.ts'
import { Mentions } from './Mentions.tsx'
import { Strip } from './Strip.tsx'
import './entity-page.css'

const words = moreStrings.entity

export function EntityPage() {
  const story = useStory()
  const chronology = useChronology()
  const id = useViewerState(state => state.entityPage)
  const entity = story.entities.find(one => one.id === id)
  const facts = useMemo(() => entity && factsOf(entity, story, chronology), [entity, story, chronology])
  return entity && facts ? <Page key={entity.id} entity={entity} facts={facts} /> : null
}

function Page({ entity, facts }: { entity: Entity; facts: Facts }) {
  const { entities } = useStory()
  const store = useViewerStore()
  const title = useId()
  const country = entities.find(({ id }) => id === entity.standsFor)
  return (
    <section className="entity-page" data-view="entity" aria-labelledby={title}>
      <button type="button" className="entity-back" onClick={() => store.getState().setPane('timeline')}>
        <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
          <path d="m9.500 3.500-4.500 4.500 4.500 4.500" />
        </svg>
        {strings.shell.timeline}
      </button>
      <h2 id={title} dir="auto">
        {entity.name}
      </h2>
      <p className="entity-kind">
        <span className={`node is-${entity.type}`}>{strings.types[entity.type]}</span>
        {country && (
          <>
            , {moreStrings.inspector.standsFor} <bdi>{country.name}</bdi>
          </>
        )}
      </p>
      <SaidList name={words.descriptions} said={facts.descriptions} />
      <SaidList name={words.names} said={facts.names} />
      <Events places={facts.events} />
      {facts.relations.length > 0 && <Relations relations={facts.relations} />}
      <Mentions entity={entity} mentions={facts.mentions} />
    </section>
  )
}

function SaidList({ name, said }: { name: string; said: readonly Said[] }) {
  if (said.length === 0) return null
  return (
    <dl className="entity-said">
      <dt>{name}</dt>
      {said.map(({ words, at }) => (
        <dd key={words}>
          {at ? (
            <SelectLink selection={at} inText>
              <bdi>{words}</bdi>
            </SelectLink>
          ) : (
            <bdi>{words}</bdi>
          )}
        </dd>
      ))}
    </dl>
  )
}

/** @param places in the chronology. */
function Events({ places }: { places: readonly number[] }) {
  if (places.length === 0) return null
  return (
    <Part name={moreStrings.inspector.events} count={places.length}>
      <Strip places={places} />
      <ol className="entity-rows">
        {places.map(place => (
          <EventRow key={place} place={place} />
        ))}
      </ol>
    </Part>
  )
}

function EventRow({ place }: { place: number }) {
  const { entities } = useStory()
  const event = useEventAt(place)
  if (!event) return null
  const placement = event.time && placementOf(event.time, event)
  const status = statusWords(event, entities)
  return (
    <li>
      <SelectLink selection={{ kind: 'event', id: event.id, passage: 0 }} className="entity-event">
        <Mark
          form={placement?.form ?? 'none'}
          status={statusOf(event)}
          {...(event.time && { basis: event.time.basis })}
        />
        <time>{event.time ? formatWhen(event.time) : moreStrings.inspector.undated}</time>
        <span>
          <bdi>{event.title}</bdi>
          {status && (
            <small>
              {' '}
              <StatusText status={status} />
            </small>
          )}
        </span>
      </SelectLink>
    </li>
  )
}

function Relations({ relations }: Pick<Facts, 'relations'>) {
  const { article, entities } = useStory()
  return (
    <Part name={moreStrings.inspector.relations} count={relations.length}>
      <ul className="entity-rows">
        {relations.map(relation => (
          <li key={relation.id}>
            <SelectLink selection={{ kind: 'relation', id: relation.id }}>
              <span>
                <RelationText relation={relation} entities={entities} />
              </span>
              {relation.time && <time> {formatWhen(relation.time)}</time>}
              <q dir="auto">{relation.passages[0] && quote(article.text, relation.passages[0])}</q>
            </SelectLink>
          </li>
        ))}
      </ul>
    </Part>
  )
}
