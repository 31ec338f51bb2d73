/** An event: what, when and how that was reached, who, where, who says so, and the words themselves. */
import type { Event, Participant } from '../../story/types.ts'
import { useStory } from '../state/context.tsx'
import { placementOf, statusOf } from '../ui/certainty.ts'
import { formatFully } from '../ui/dates.ts'
import { Mark } from '../ui/Mark.tsx'
import { moreStrings } from '../ui/more-strings.en.ts'
import { StatusText } from '../ui/StatusText.tsx'
import { statusWords } from '../ui/status-words.ts'
import { CopyButtons } from './CopyButtons.tsx'
import { EntityButton } from './EntityButton.tsx'
import { Quote } from './Quote.tsx'
import { Row } from './Row.tsx'
import { Told } from './Told.tsx'
import { Why, WhyUndated } from './Why.tsx'

const words = moreStrings.inspector

export function EventCard({ event, passage }: { event: Event; passage: number }) {
  const { entities } = useStory()
  const placement = event.time && placementOf(event.time, event)
  const status = statusWords(event, entities)
  const said = event.source !== undefined || event.sourceText !== undefined
  // Who says so stands in a row of its own.
  const onlyReported = said && statusOf(event) === 'reported'
  const others = event.participants.filter(({ role }) => role !== 'location')
  const places = [
    ...new Set([event.place, ...event.participants.filter(p => p.role === 'location').map(p => p.entity)]),
  ]
  return (
    <div className="card" data-event={event.id}>
      <div className="card-main">
        <h2 dir="auto">{event.title}</h2>
        <p className="card-when">
          <Mark
            form={placement?.form ?? 'none'}
            status={statusOf(event)}
            {...(event.time && { basis: event.time.basis })}
          />
          <time>{event.time ? formatFully(event.time) : words.undated}</time>
          {event.time && <span> {words.basis[event.time.basis]}</span>}
        </p>
        <dl>
          {status && !onlyReported && (
            <Row name={words.status}>
              <span>
                <StatusText status={status} />
              </span>
            </Row>
          )}
          {others.length > 0 && (
            <Row name={words.who}>
              <Participants participants={others} />
            </Row>
          )}
          {places.some(Boolean) && (
            <Row name={words.where}>
              {places.map(id => id !== undefined && <EntityButton key={id} id={id} />)}
            </Row>
          )}
          {said && (
            <Row name={words.saidBy}>
              {event.source === undefined ? (
                <bdi>{event.sourceText}</bdi>
              ) : (
                <EntityButton id={event.source} />
              )}
            </Row>
          )}
          <Told
            name={words.told}
            selection={{ kind: 'event', id: event.id, passage }}
            passages={event.passages}
          />
        </dl>
        <Quote span={event.passages[passage] ?? event.passages[0]} />
        <CopyButtons text />
      </div>
      {event.time ? <Why time={event.time} /> : <WhyUndated reason={event.undated} />}
    </div>
  )
}

function Participants({ participants }: { participants: readonly Participant[] }) {
  return participants.map(({ entity, role }) => (
    <span key={`${entity} ${role}`} className="card-participant">
      <EntityButton id={entity} />
      {participants.length > 1 && words.roles[role] && (
        <span className="card-role"> {words.roles[role]}</span>
      )}
    </span>
  ))
}
