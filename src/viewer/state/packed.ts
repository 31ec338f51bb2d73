/**
 * A Story of many events as the page loads it: first numbers, one column a property, all that is needed to draw and to
 * find; words follow in pieces when they are read. Packed at build time, by {@link pack}; `unpack.ts` is the way back.
 */
import type { Event, EventTime, Participant, Story, Time } from '../../story/types.ts'
import { type Form, MINUTE_MS } from '../ui/certainty.ts'
import { type Chronology, chronologyOf, type Placed } from './chronology.ts'
import type { TimeWindow } from './store.ts'

/** From so many events on a Story is packed. */
const MOST_WHOLE = 500
/** Events whose words come together: neighbours in time. */
export const PIECE = 1024
/** The list's first events have their words from the start. */
export const LISTED_FIRST = 100
/** So do the most salient of each part of the whole: what the timeline shows first. */
const PARTS = 256
const PER_PART = 4

export const FORMS: readonly Form[] = ['instant', 'day', 'within', 'span', 'about', 'before', 'since']
export const ROLES: readonly Participant['role'][] = ['agent', 'patient', 'recipient', 'location', 'other']

/** What many events have in common. */
export type Kind = Pick<
  Event,
  'class' | 'tense' | 'aspect' | 'polarity' | 'modality' | 'claim' | 'origin'
> & {
  basis?: EventTime['basis']
}

/** What an event says in words. */
export type Words = Pick<Event, 'title' | 'source' | 'sourceText' | 'undated' | 'reviewed'> &
  Partial<Pick<EventTime, 'derivation' | 'times'>>

/** Words of some events by their rows, and the times that these refer to by their places in the Story. */
export interface Piece {
  words: [row: number, Words][]
  times: [index: number, Time][]
}

/** Lists of numbers, one a row, in one: row n has those from `ends[n - 1]` up to `ends[n]`. */
export interface Lists {
  ends: number[]
  values: number[]
}

export interface Packed {
  story: Omit<Story, 'events' | 'times' | 'links'>
  kinds: Kind[]
  /** Events in the order of the chronology, one row each. */
  ids: string[]
  /** Places in `kinds`. */
  kind: number[]
  /** Places in `FORMS`, one a dated event: those come first. */
  form: number[]
  /** First and last moment in minutes since 1970-01-01, null open. */
  start: (number | null)[]
  end: (number | null)[]
  /** 0 where it is the event's one day, 1 where it is from its first to its last day, null where it has no time. */
  edtf: (string | 0 | 1 | null)[]
  salience: number[]
  /** Start, length, and the trigger’s start from there and length, of each passage. */
  passages: Lists
  /** Place among the entities and in `ROLES` of each participant. */
  participants: Lists
  /** Place among the entities; -1 where there is none. */
  place: number[]
  /** Start and length of each of the Story's times. */
  times: number[]
  whole: TimeWindow
  opening: TimeWindow
  gaps: Chronology['gaps']
  first: Piece
}

/** @returns null where a Story is small enough to be loaded whole. */
export function pack(story: Story): { packed: Packed; pieces: Piece[] } | null {
  if (story.events.length < MOST_WHOLE) return null
  const { events: _, times, links: __, ...rest } = story
  const { dated, undated, whole, opening, gaps } = chronologyOf(story)
  const events = [...dated.map(({ event }) => event), ...undated]
  const kinds = new Numbered<Kind>()
  const entities = new Map(story.entities.map(({ id }, n) => [id, n]))
  const timeAt = new Map(times.map(({ id }, n) => [id, n]))
  const pieceOf = (rows: readonly number[]): Piece => {
    const told = rows.flatMap((row): Piece['words'] => {
      const event = events[row]
      return event ? [[row, wordsOf(event)]] : []
    })
    const referred = new Set(told.flatMap(([, { times: ids }]) => ids ?? []).map(id => timeAt.get(id) ?? -1))
    return {
      words: told,
      times: [...referred].flatMap((n): Piece['times'] => (times[n] ? [[n, times[n]]] : [])),
    }
  }
  const minutes = (ms: number): number | null => (Number.isFinite(ms) ? ms / MINUTE_MS : null)
  const packed: Packed = {
    story: rest,
    ids: events.map(({ id }) => id),
    kind: events.map(event => kinds.numberOf(kindOf(event))),
    kinds: kinds.all,
    form: dated.map(({ form }) => FORMS.indexOf(form)),
    start: dated.map(({ startMs }) => minutes(startMs)),
    end: dated.map(({ endMs }) => minutes(endMs)),
    edtf: events.map(({ time }) => time && shortEdtf(time)),
    salience: events.map(({ salience }) => salience),
    passages: listed(events, ({ passages }) =>
      passages.flatMap(({ start, end, trigger }) => [
        start,
        end - start,
        trigger.start - start,
        trigger.end - trigger.start,
      ]),
    ),
    participants: listed(events, ({ participants }) =>
      participants.flatMap(({ entity, role }) => [entities.get(entity) ?? -1, ROLES.indexOf(role)]),
    ),
    place: events.map(({ place }) => entities.get(place ?? '') ?? -1),
    times: times.flatMap(({ start, end }) => [start, end - start]),
    whole,
    opening,
    gaps,
    first: pieceOf(rowsAtFirst(dated, whole, events.length)),
  }
  const rows = events.map((_, row) => row)
  const pieces = Array.from({ length: Math.ceil(rows.length / PIECE) }, (_, n) =>
    pieceOf(rows.slice(n * PIECE, (n + 1) * PIECE)),
  )
  return { packed, pieces }
}

/** Gives equal things one number. */
class Numbered<T> {
  readonly all: T[] = []
  private readonly known = new Map<string, number>()
  numberOf(one: T): number {
    const key = JSON.stringify(one)
    const known = this.known.get(key)
    if (known !== undefined) return known
    this.known.set(key, this.all.length)
    this.all.push(one)
    return this.all.length - 1
  }
}

const kindOf = ({ class: what, tense, aspect, polarity, modality, claim, origin, time }: Event): Kind => ({
  class: what,
  ...(tense && { tense }),
  ...(aspect && { aspect }),
  polarity,
  modality,
  ...(claim && { claim }),
  origin,
  ...(time && { basis: time.basis }),
})

const wordsOf = ({ title, source, sourceText, undated, reviewed, time }: Event): Words => ({
  title,
  ...(source !== undefined && { source }),
  ...(sourceText !== undefined && { sourceText }),
  ...(undated !== undefined && { undated }),
  ...(reviewed !== undefined && { reviewed }),
  ...(time && { derivation: time.derivation, times: time.times }),
})

function shortEdtf({ edtf, earliest, latest }: EventTime): string | 0 | 1 {
  if (edtf === earliest && earliest === latest) return 0
  return edtf === `${earliest}/${latest}` ? 1 : edtf
}

function listed(events: readonly Event[], numbersOf: (event: Event) => number[]): Lists {
  const values: number[] = []
  const ends = events.map(event => values.push(...numbersOf(event)))
  return { ends, values }
}

function rowsAtFirst(dated: readonly Placed[], { start, end }: TimeWindow, count: number): number[] {
  const parts = new Map<number, number[]>()
  for (const [row, { fromMs }] of dated.entries()) {
    const part = Math.floor(((fromMs - start) / (end - start)) * PARTS)
    const rows = parts.get(part)
    if (rows) rows.push(row)
    else parts.set(part, [row])
  }
  const salience = (row: number): number => dated[row]?.event.salience ?? 0
  const shown = new Set(Array.from({ length: Math.min(LISTED_FIRST, count) }, (_, row) => row))
  for (const rows of parts.values())
    for (const row of rows.sort((a, b) => salience(b) - salience(a) || a - b).slice(0, PER_PART))
      shown.add(row)
  // The tray, too, begins with words.
  for (let row = dated.length; row < Math.min(dated.length + LISTED_FIRST, count); row += 1) shown.add(row)
  return [...shown].sort((a, b) => a - b)
}
