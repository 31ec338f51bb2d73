/** What was left out: everything that was read but has no place on the timeline, with the reason and its passage. */
import { type ReactNode, useId, useMemo, useState } from 'react'
import { quote } from '../../story/spans.ts'
import type { Event } from '../../story/types.ts'
import { useAllWords, useChronology, useStory } from '../state/context.tsx'
import { placeAt } from '../state/place.ts'
import { SelectLink } from '../state/SelectLink.tsx'
import { formatWhen } from '../ui/dates.ts'
import { moreStrings } from '../ui/more-strings.en.ts'
import { Part } from '../ui/Part.tsx'
import { StatusText } from '../ui/StatusText.tsx'
import { statusWords } from '../ui/status-words.ts'
import { type EventReason, type Omissions, omissionsOf } from './omissions.ts'
import '../ui/side-page.css'
import './omitted.css'

const words = moreStrings.omitted

const none = <p className="omitted-none">{words.none}</p>
/** The gravest first. */
const REASONS: readonly EventReason[] = ['contradictory', 'unclear', 'vague', 'untimed', 'hypothetical']

export function Omitted() {
  const story = useStory()
  const chronology = useChronology()
  const version = useAllWords()
  const title = useId()
  // biome-ignore lint/correctness/useExhaustiveDependencies: reasons are among the words that come later.
  const left = useMemo(() => omissionsOf(story, chronology), [story, chronology, version])
  const { sums } = words
  return (
    <section className="side-page omitted" data-view="omitted" aria-labelledby={title}>
      <h2 id={title}>{words.name}</h2>
      <p className="side-lead">{words.lead}</p>
      <p className="omitted-sums">
        {[
          sums.events(left.events.length, left.of.events),
          sums.times(left.times.length, left.of.times),
          sums.sentences(left.sentences.length, left.of.sentences),
        ].join(' · ')}
      </p>
      <Events events={left.events} />
      <Contradicted events={left.contradicted} />
      <Times times={left.times} />
      <Sentences sentences={left.sentences} />
    </section>
  )
}

function Events({ events }: Pick<Omissions, 'events'>) {
  return (
    <Part none={none} name={words.events} count={events.length}>
      {REASONS.map(reason => {
        const of = events.filter(one => one.reason === reason)
        return (
          of.length > 0 && (
            <div key={reason} className="omitted-group">
              <h4>
                {words.eventGroups[reason]} <span className="count">{of.length}</span>
              </h4>
              <Rows
                all={of}
                row={({ event }) => (
                  <SelectLink key={event.id} selection={{ kind: 'event', id: event.id, passage: 0 }}>
                    <b dir="auto">{event.title}</b> <Status event={event} />{' '}
                    <bdi>{event.undated ?? event.time?.derivation.text}</bdi>
                  </SelectLink>
                )}
              />
            </div>
          )
        )
      })}
    </Part>
  )
}

function Contradicted({ events }: { events: readonly Event[] }) {
  return (
    events.length > 0 && (
      <Part none={none} name={words.contradicted} count={events.length}>
        <Rows
          all={events}
          row={event => (
            <SelectLink key={event.id} selection={{ kind: 'event', id: event.id, passage: 0 }}>
              <b dir="auto">{event.title}</b> {event.time && formatWhen(event.time)}
            </SelectLink>
          )}
        />
      </Part>
    )
  )
}

function Status({ event }: { event: Event }) {
  const status = statusWords(event, useStory().entities)
  return (
    status && (
      <span className="omitted-status">
        <StatusText status={status} />.
      </span>
    )
  )
}

function Times({ times }: Pick<Omissions, 'times'>) {
  const { text } = useStory().article
  return (
    <Part none={none} name={words.times} count={times.length}>
      <Rows
        all={times}
        row={({ time, reason }) => (
          <SelectLink key={time.start} selection={placeAt(time)}>
            <b className="omitted-time" dir="auto">
              {quote(text, time)}
            </b>{' '}
            <bdi>
              {reason === 'vague'
                ? time.derivation.text
                : `${words.timeReasons[reason]} ${time.derivation.text}`}
            </bdi>
          </SelectLink>
        )}
      />
    </Part>
  )
}

function Sentences({ sentences }: Pick<Omissions, 'sentences'>) {
  const { text } = useStory().article
  return (
    <Part none={none} name={words.sentences} count={sentences.length}>
      <Rows
        all={sentences}
        row={sentence => (
          <SelectLink key={sentence.start} selection={placeAt(sentence)}>
            <q dir="auto">{quote(text, sentence)}</q>
          </SelectLink>
        )}
      />
    </Part>
  )
}

/** More are drawn when they are asked for. */
const MOST = 100

function Rows<T>({ all, row }: { all: readonly T[]; row: (one: T) => ReactNode }) {
  const [open, setOpen] = useState(false)
  const shown = open ? all : all.slice(0, MOST)
  return (
    <>
      <ul className="side-rows">
        {shown.map((one, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change.
          <li key={n}>{row(one)}</li>
        ))}
      </ul>
      {shown.length < all.length && (
        <button type="button" className="omitted-all" onClick={() => setOpen(true)}>
          {words.all(all.length)}
        </button>
      )}
    </>
  )
}
