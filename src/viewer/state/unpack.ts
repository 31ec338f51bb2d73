/**
 * A packed Story as one that views can read. Its events and times are no more than a place in the columns, which answers
 * when asked, so that a hundred thousand of them cost little; what has no words yet has an empty title.
 */
import { formatDay } from '../../story/days.ts'
import type { Derivation, Event, EventTime, Participant, Passage, Time } from '../../story/types.ts'
import { DAY_MS, MINUTE_MS, statusOf } from '../ui/certainty.ts'
import { type Placed, placed, placesOf } from './chronology.ts'
import type { OpenedStory } from './opened.ts'
import { FORMS, type Lists, type Packed, PIECE, type Piece, ROLES, type Words } from './packed.ts'
import { lateWords } from './words.ts'

const UNTOLD: Words = { title: '' }
const NO_DERIVATION: Derivation = { rule: '', text: '' }

/** @param load brings a piece of the words. */
export function unpack(packed: Packed, load: (piece: number) => Promise<Piece>): OpenedStory {
  const columns = columnsOf(packed)
  // An optional property of an event is one that may be undefined here.
  const events = packed.ids.map((_, row) => new PackedEvent(columns, row) as Event)
  const times = Array.from(columns.times, (_, index) => new PackedTime(columns, index) as Time)
  const statuses = packed.kinds.map(statusOf)
  const dated = packed.form.map(
    (form, row): Placed =>
      placed(
        {
          form: FORMS[form] ?? 'within',
          startMs: columns.startMs[row] ?? -Infinity,
          endMs: columns.endMs[row] ?? Infinity,
        },
        events[row] as Event,
        statuses[packed.kind[row] ?? 0] ?? 'asserted',
      ),
  )
  fill(columns, packed.first)
  const { whole, opening, gaps, ids } = packed
  return {
    story: { ...packed.story, events, times, links: [] },
    chronology: {
      dated,
      undated: events.slice(dated.length),
      ids,
      indexOf: placesOf(ids),
      whole,
      opening,
      gaps,
    },
    words: lateWords(
      row => (columns.words[row] || row >= ids.length ? null : Math.floor(row / PIECE)),
      async piece => fill(columns, await load(piece)),
    ),
  }
}

interface Columns {
  packed: Packed
  startMs: Float64Array
  endMs: Float64Array
  passages: Rows
  participants: Rows
  words: (Words | undefined)[]
  /** Those that came. */
  times: (Time | undefined)[]
}

/** {@link Lists} that take little room. */
interface Rows {
  ends: Int32Array
  values: Int32Array
}

const rowsOf = ({ ends, values }: Lists): Rows => ({
  ends: Int32Array.from(ends),
  values: Int32Array.from(values),
})

function columnsOf(packed: Packed): Columns {
  return {
    packed,
    startMs: msOf(packed.start, -Infinity),
    endMs: msOf(packed.end, Infinity),
    passages: rowsOf(packed.passages),
    participants: rowsOf(packed.participants),
    words: new Array(packed.ids.length).fill(undefined),
    times: new Array(packed.times.length / 2).fill(undefined),
  }
}

/** @param open what stands for an open end. */
function msOf(minutes: readonly (number | null)[], open: number): Float64Array {
  const ms = new Float64Array(minutes.length)
  // A loop: `from` with a function takes ten times as long.
  for (const [row, said] of minutes.entries()) ms[row] = said === null ? open : said * MINUTE_MS
  return ms
}

function fill({ words, times }: Columns, piece: Piece): void {
  for (const [row, said] of piece.words) words[row] = said
  for (const [index, time] of piece.times) times[index] = time
}

/** Items of a row, each made of `size` numbers, the first of which is at `at`. */
function items<T>(
  { ends, values }: Rows,
  row: number,
  size: number,
  make: (of: Int32Array, at: number) => T,
): T[] {
  const made: T[] = []
  for (let at = ends[row - 1] ?? 0; at < (ends[row] ?? 0); at += size) made.push(make(values, at))
  return made
}

const passageAt = (values: Int32Array, at: number): Passage => {
  const [start = 0, length = 0, before = 0, trigger = 0] = values.subarray(at, at + 4)
  return { start, end: start + length, trigger: { start: start + before, end: start + before + trigger } }
}

class PackedEvent {
  private readonly columns: Columns
  private readonly row: number
  constructor(columns: Columns, row: number) {
    this.columns = columns
    this.row = row
  }
  private get kind() {
    const { kinds, kind } = this.columns.packed
    return kinds[kind[this.row] ?? 0] as Packed['kinds'][number]
  }
  private get words(): Words {
    return this.columns.words[this.row] ?? UNTOLD
  }
  get id() {
    return this.columns.packed.ids[this.row] ?? ''
  }
  get title() {
    return this.words.title
  }
  get class() {
    return this.kind.class
  }
  get tense() {
    return this.kind.tense
  }
  get aspect() {
    return this.kind.aspect
  }
  get polarity() {
    return this.kind.polarity
  }
  get modality() {
    return this.kind.modality
  }
  get claim() {
    return this.kind.claim
  }
  get origin() {
    return this.kind.origin
  }
  get salience() {
    return this.columns.packed.salience[this.row] ?? 0
  }
  get passages(): Passage[] {
    return items(this.columns.passages, this.row, 4, passageAt)
  }
  get participants(): Participant[] {
    const { entities } = this.columns.packed.story
    return items(this.columns.participants, this.row, 2, (values, at) => ({
      entity: entities[values[at] ?? -1]?.id ?? '',
      role: ROLES[values[at + 1] ?? -1] ?? 'other',
    }))
  }
  get place() {
    const { story, place } = this.columns.packed
    return story.entities[place[this.row] ?? -1]?.id
  }
  get time(): EventTime | null {
    const said = this.columns.packed.edtf[this.row] ?? null
    return said === null
      ? null
      : new PackedEventTime(this.columns, this.row, said, this.kind.basis ?? 'stated')
  }
  get undated() {
    return this.words.undated
  }
  get source() {
    return this.words.source
  }
  get sourceText() {
    return this.words.sourceText
  }
  get reviewed() {
    return this.words.reviewed
  }
}

class PackedEventTime implements EventTime {
  private readonly columns: Columns
  private readonly row: number
  private readonly said: string | 0 | 1
  readonly basis: EventTime['basis']
  constructor(columns: Columns, row: number, said: string | 0 | 1, basis: EventTime['basis']) {
    this.columns = columns
    this.row = row
    this.said = said
    this.basis = basis
  }
  get earliest() {
    const from = this.columns.startMs[this.row] ?? -Infinity
    return from === -Infinity ? null : formatDay(Math.floor(from / DAY_MS))
  }
  /** A clock time lies within one day. */
  get latest() {
    const to = this.columns.endMs[this.row] ?? Infinity
    return to === Infinity ? null : formatDay(Math.ceil(to / DAY_MS) - 1)
  }
  get edtf() {
    if (typeof this.said === 'string') return this.said
    return this.said === 0 ? (this.earliest ?? '') : `${this.earliest}/${this.latest}`
  }
  get times() {
    return this.columns.words[this.row]?.times ?? []
  }
  get derivation() {
    return this.columns.words[this.row]?.derivation ?? NO_DERIVATION
  }
}

/** A time of which at first only the place in the text is known. */
class PackedTime {
  private readonly columns: Columns
  private readonly index: number
  constructor(columns: Columns, index: number) {
    this.columns = columns
    this.index = index
  }
  private get whole(): Time | undefined {
    return this.columns.times[this.index]
  }
  get start() {
    return this.columns.packed.times[2 * this.index] ?? 0
  }
  get end() {
    return this.start + (this.columns.packed.times[2 * this.index + 1] ?? 0)
  }
  get id() {
    return this.whole?.id ?? ''
  }
  get type() {
    return this.whole?.type ?? 'DATE'
  }
  get value() {
    return this.whole?.value ?? ''
  }
  get edtf() {
    return this.whole?.edtf ?? null
  }
  get earliest() {
    return this.whole?.earliest ?? null
  }
  get latest() {
    return this.whole?.latest ?? null
  }
  get derivation() {
    return this.whole?.derivation ?? NO_DERIVATION
  }
}
