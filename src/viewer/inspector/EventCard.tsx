/** An event: what, when and how that was reached, who, where, who says so, and the words themselves. */
import type { Event, Participant } from '../../story/types.ts'
import { useStory, useViewerStore } from '../state/context.tsx'
import { placementOf, statusOf } from '../ui/certainty.ts'
import { formatFully } from '../ui/dates.ts'
import { Mark } from '../ui/Mark.tsx'
import { statusWords } from '../ui/status-words.ts'
import { strings } from '../ui/strings.en.ts'
import { EntityButton } from './EntityButton.tsx'
import { Quote } from './Quote.tsx'
import { Row } from './Row.tsx'

const words = strings.inspector

export function EventCard({ event, passage }: { event: Event; passage: number }) {
  const { entities } = useStory()
  const placement = event.time && placementOf(event.time, event)
  const status = statusWords(event, entities)
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
          {status && <Row name={words.status}>{status}</Row>}
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
          {(event.source ?? event.sourceText) !== undefined && (
            <Row name={words.saidBy}>
              {event.source === undefined ? event.sourceText : <EntityButton id={event.source} />}
            </Row>
          )}
          <Told event={event} passage={passage} />
        </dl>
        <Quote span={event.passages[passage] ?? event.passages[0]} />
      </div>
      <Why event={event} />
    </div>
  )
}

function Participants({ participants }: { participants: readonly Participant[] }) {
  return participants.map(({ entity, role }) => (
    <span key={`${entity} ${role}`} className="card-participant">
      <EntityButton id={entity} />
      {words.roles[role] && <span className="card-role"> {words.roles[role]}</span>}
    </span>
  ))
}

/** How often the text tells of it; each passage can be shown. */
function Told({ event, passage }: { event: Event; passage: number }) {
  const store = useViewerStore()
  const { length } = event.passages
  const show = (index: number): void =>
    store.getState().select({ kind: 'event', id: event.id, passage: (index + length) % length })
  return (
    <Row name={words.told}>
      {length === 1 ? words.once : words.times(length)}
      {event.passages.map(({ start }, index) => (
        <button
          key={start}
          type="button"
          className="card-passage"
          aria-pressed={index === passage}
          aria-label={words.passage(index + 1, length)}
          onClick={() => show(index)}
        >
          {index + 1}
        </button>
      ))}
    </Row>
  )
}

function Why({ event }: { event: Event }) {
  const { time } = event
  return (
    <section className="card-why" aria-label={time ? words.whyDate : words.whyUndated}>
      <h3>{time ? words.whyDate : words.whyUndated}</h3>
      <p dir="auto">{time ? time.derivation.text : event.undated}</p>
      {time && (
        <p className="card-rule">
          {words.rule} <code>{time.derivation.rule}</code> <code>{time.edtf}</code>
        </p>
      )}
    </section>
  )
}
