/**
 * A Story of many events as the page loads it: first numbers, one column a property, all that is needed to draw and to
 * find; words follow in pieces when they are read. Packed at build time, by {@link pack}; `unpack.ts` is the way back.
 */
import type { Event, EventTime, Participant, Story, Time } from '../../story/types.ts'
import type { Form } from '../ui/certainty.ts'
import { type Chronology, chronologyOf, eventsIn, type Placed } from './chronology.ts'
import { type Columns, columnsOf } from './columns.ts'
import type { TimeWindow } from './store.ts'
import { inTextOrder } from './told.ts'

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
export type Words = Pick<
  Event,
  'title' | 'source' | 'sourceText' | 'undated' | 'undatedKind' | 'contradicts' | 'reviewed'
> &
  Partial<Pick<EventTime, 'derivation' | 'times'>>

/** Words of some events by their rows, and the times that these refer to by their places in the Story. */
export interface Piece {
  words: [row: number, Words][]
  times: [index: number, Time][]
}

/** What is said otherwise in `edtfs` of a packed Story. */
export const EDTFS = { NONE: 0, DAY: 1, DAYS: 2, LISTED: 3 } as const

/** Events stand in the order of the chronology, one row each. */
export interface Packed {
  story: Omit<Story, 'events' | 'times' | 'links'>
  columns: Columns
  kinds: Kind[]
  /** Times of events. Their numbers begin at `EDTFS.LISTED`: below there is none, the event's one day, its first to last day. */
  edtfs: string[]
  /** Of all events, one after the other. */
  ids: string
  whole: TimeWindow
  opening: TimeWindow
  gaps: Chronology['gaps']
  foldable: boolean
  looks: Chronology['looks']
  first: Piece
}

/** @returns null where a Story is small enough to be loaded whole. */
export function pack(story: Story): { packed: Packed; pieces: Piece[] } | null {
  if (story.events.length < MOST_WHOLE) return null
  const { events: _, times, links: __, ...rest } = story
  const chronology = chronologyOf(story)
  const { dated, whole, opening, gaps, foldable, looks } = chronology
  const events = eventsIn(chronology)
  const kinds = new Numbered<Kind>()
  const edtfs = new Numbered<string>()
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
  const edtfOf = ({ edtf, earliest, latest }: EventTime): number => {
    if (edtf === earliest && earliest === latest) return EDTFS.DAY
    return edtf === `${earliest}/${latest}` ? EDTFS.DAYS : EDTFS.LISTED + edtfs.numberOf(edtf)
  }
  const passages = inTextOrder(events.map(event => event.passages))
  const participants = events.flatMap(event => event.participants)
  const columns = columnsOf({
    from: dated.map(({ fromMs }) => fromMs),
    length: dated.map(({ fromMs, toMs }) => toMs - fromMs),
    form: dated.map(({ form }) => FORMS.indexOf(form)),
    salience: events.map(({ salience }) => salience),
    idEnd: endsOf(events.map(({ id }) => id)),
    edtf: events.map(({ time }) => (time ? edtfOf(time) : EDTFS.NONE)),
    kind: events.map(event => kinds.numberOf(kindOf(event))),
    place: events.map(({ place }) => entities.get(place ?? '') ?? -1),
    participantEnd: endsOf(events.map(event => event.participants)),
    participant: participants.map(({ entity }) => entities.get(entity) ?? -1),
    role: participants.map(({ role }) => ROLES.indexOf(role)),
    passageOf: passages.map(({ thing }) => thing),
    passageNth: passages.map(({ passage }) => passage),
    passageStart: passages.map(({ start }) => start),
    passageLength: passages.map(({ start, end }) => end - start),
    triggerFrom: passages.map(({ start, trigger }) => trigger.start - start),
    triggerLength: passages.map(({ trigger }) => trigger.end - trigger.start),
    timeStart: times.map(({ start }) => start),
    timeLength: times.map(({ start, end }) => end - start),
  })
  const packed: Packed = {
    story: rest,
    columns,
    kinds: kinds.all,
    edtfs: edtfs.all,
    ids: events.map(({ id }) => id).join(''),
    whole,
    opening,
    gaps,
    foldable,
    looks,
    first: pieceOf(rowsAtFirst(dated, whole, events.length)),
  }
  const rows = events.map((_, row) => row)
  const pieces = Array.from({ length: Math.ceil(rows.length / PIECE) }, (_, n) =>
    pieceOf(rows.slice(n * PIECE, (n + 1) * PIECE)),
  )
  // Times that date no event come with the last: whoever asks for them asks for all.
  const dating = new Set(events.flatMap(({ time }) => time?.times ?? []))
  pieces.at(-1)?.times.push(...[...times.entries()].filter(([, { id }]) => !dating.has(id)))
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

const wordsOf = ({
  title,
  source,
  sourceText,
  undated,
  undatedKind,
  contradicts,
  reviewed,
  time,
}: Event): Words => ({
  title,
  ...(source !== undefined && { source }),
  ...(sourceText !== undefined && { sourceText }),
  ...(undated !== undefined && { undated }),
  ...(undatedKind && { undatedKind }),
  ...(contradicts && { contradicts }),
  ...(reviewed !== undefined && { reviewed }),
  ...(time && { derivation: time.derivation, times: time.times }),
})

/** Where each of several lists, or strings, ends when they follow one another. */
function endsOf(lists: readonly { length: number }[]): number[] {
  let end = 0
  return lists.map(({ length }) => {
    end += length
    return end
  })
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
