/**
 * A packed Story as one that views can read. Its events and times are no more than a place in the columns, which answers
 * when asked, so that a hundred thousand of them cost little; what has no words yet has an empty title.
 */
import { formatDay } from '../../story/days.ts'
import type { Derivation, Event, EventTime, Participant, Passage, Time } from '../../story/types.ts'
import { DAY_MS, type Form, type Status, statusOf } from '../ui/certainty.ts'
import type { Placed } from './chronology.ts'
import { placesOfMany } from './ids.ts'
import type { OpenedStory } from './opened.ts'
import { EDTFS, FORMS, type Kind, type Packed, PIECE, type Piece, ROLES, type Words } from './packed.ts'
import { toldIn } from './told.ts'
import { lateWords } from './words.ts'

const UNTOLD: Words = { title: '' }
const NO_DERIVATION: Derivation = { rule: '', text: '' }

/** @param load brings a piece of the words. */
export function unpack(packed: Packed, load: (piece: number) => Promise<Piece>): OpenedStory {
  const { columns, whole, opening, gaps, looks } = packed
  const count = columns.idEnd.length
  const rows = rowsOf(packed)
  const idAt = (row: number): string => idOf(packed, row)
  const events = Array.from({ length: count }, (_, row) => new PackedEvent(rows, row))
  const dated = events.slice(0, columns.form.length)
  fill(rows, packed.first)
  return {
    // An optional property of an event is one that may be undefined here.
    story: {
      ...packed.story,
      events: events as Event[],
      times: Array.from(columns.timeStart, (_, index) => new PackedTime(rows, index)),
      links: [],
    },
    chronology: {
      dated: dated as Placed[],
      undated: events.slice(dated.length) as Event[],
      indexOf: placesOfMany(count, idAt),
      whole,
      opening,
      gaps,
      looks,
    },
    told: toldIn(
      {
        thing: columns.passageOf,
        passage: columns.passageNth,
        start: columns.passageStart,
        length: columns.passageLength,
        triggerFrom: columns.triggerFrom,
        triggerLength: columns.triggerLength,
      },
      idAt,
    ),
    words: lateWords(
      row => (rows.words[row] || row >= count ? null : Math.floor(row / PIECE)),
      async piece => fill(rows, await load(piece)),
    ),
  }
}

/** What the rows of a packed Story are read from. */
interface Rows {
  packed: Packed
  /** One a kind. */
  statuses: Status[]
  /** Where the passages of a row stand among all. */
  passagesOf: (row: number) => Int32Array
  words: (Words | undefined)[]
  /** Those that came. */
  times: (Time | undefined)[]
}

const rowsOf = (packed: Packed): Rows => ({
  packed,
  statuses: packed.kinds.map(statusOf),
  passagesOf: passagesByRow(packed.columns),
  words: new Array(packed.columns.idEnd.length).fill(undefined),
  times: new Array(packed.columns.timeStart.length).fill(undefined),
})

const idOf = ({ ids, columns: { idEnd } }: Packed, row: number): string =>
  ids.slice(idEnd[row - 1] ?? 0, idEnd[row])

/** Made when it is first asked. */
function passagesByRow({ idEnd, passageOf, passageNth }: Packed['columns']): Rows['passagesOf'] {
  let made: { ends: Int32Array; places: Int32Array } | null = null
  const make = () => {
    const ends = new Int32Array(idEnd.length)
    const places = new Int32Array(passageOf.length)
    for (const row of passageOf) ends[row] = (ends[row] ?? 0) + 1
    for (let row = 1; row < ends.length; row += 1) ends[row] = (ends[row] ?? 0) + (ends[row - 1] ?? 0)
    for (let n = 0; n < places.length; n += 1)
      places[(ends[(passageOf[n] ?? 0) - 1] ?? 0) + (passageNth[n] ?? 0)] = n
    return { ends, places }
  }
  return row => {
    made ??= make()
    return made.places.subarray(made.ends[row - 1] ?? 0, made.ends[row])
  }
}

function fill({ words, times }: Rows, piece: Piece): void {
  for (const [row, said] of piece.words) words[row] = said
  for (const [index, time] of piece.times) times[index] = time
}

/** An event, and its place in time; without one it is open at both ends. It is no more than a row of the columns. */
class PackedEvent implements Omit<Placed, 'event'> {
  private readonly rows: Rows
  private readonly row: number
  constructor(rows: Rows, row: number) {
    this.rows = rows
    this.row = row
  }
  private get columns() {
    return this.rows.packed.columns
  }
  private get kind(): Kind {
    return this.rows.packed.kinds[this.columns.kind[this.row] ?? 0] as Kind
  }
  private get words(): Words {
    return this.rows.words[this.row] ?? UNTOLD
  }
  get event() {
    return this
  }
  get form(): Form {
    return FORMS[this.columns.form[this.row] ?? 0] ?? 'within'
  }
  get status(): Status {
    return this.rows.statuses[this.columns.kind[this.row] ?? 0] ?? 'asserted'
  }
  get fromMs() {
    return this.columns.from[this.row] ?? -Infinity
  }
  get toMs() {
    return (this.columns.from[this.row] ?? Infinity) + (this.columns.length[this.row] ?? 0)
  }
  get startMs() {
    return this.form === 'before' ? -Infinity : this.fromMs
  }
  get endMs() {
    return this.form === 'since' ? Infinity : this.toMs
  }
  get id() {
    return idOf(this.rows.packed, this.row)
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
    return this.columns.salience[this.row] ?? 0
  }
  get passages(): Passage[] {
    const { passageStart, passageLength, triggerFrom, triggerLength } = this.columns
    return Array.from(this.rows.passagesOf(this.row), n => {
      const start = passageStart[n] ?? 0
      const trigger = start + (triggerFrom[n] ?? 0)
      return {
        start,
        end: start + (passageLength[n] ?? 0),
        trigger: { start: trigger, end: trigger + (triggerLength[n] ?? 0) },
      }
    })
  }
  get participants(): Participant[] {
    const { participantEnd, participant, role } = this.columns
    const { entities } = this.rows.packed.story
    const participants: Participant[] = []
    for (let n = participantEnd[this.row - 1] ?? 0; n < (participantEnd[this.row] ?? 0); n += 1)
      participants.push({
        entity: entities[participant[n] ?? -1]?.id ?? '',
        role: ROLES[role[n] ?? 0] ?? 'other',
      })
    return participants
  }
  get place() {
    return this.rows.packed.story.entities[this.columns.place[this.row] ?? -1]?.id
  }
  get time(): EventTime | null {
    const said = this.columns.edtf[this.row] ?? EDTFS.NONE
    return said === EDTFS.NONE ? null : new PackedEventTime(this, this.rows, this.row)
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
  private readonly event: PackedEvent
  private readonly rows: Rows
  private readonly row: number
  constructor(event: PackedEvent, rows: Rows, row: number) {
    this.event = event
    this.rows = rows
    this.row = row
  }
  get earliest() {
    const { startMs } = this.event
    return startMs === -Infinity ? null : formatDay(Math.floor(startMs / DAY_MS))
  }
  /** A clock time lies within one day. */
  get latest() {
    const { endMs } = this.event
    return endMs === Infinity ? null : formatDay(Math.ceil(endMs / DAY_MS) - 1)
  }
  get edtf() {
    const { columns, edtfs } = this.rows.packed
    const said = columns.edtf[this.row] ?? EDTFS.NONE
    if (said === EDTFS.DAY) return this.earliest ?? ''
    return said === EDTFS.DAYS ? `${this.earliest}/${this.latest}` : (edtfs[said - EDTFS.LISTED] ?? '')
  }
  get basis() {
    return this.rows.packed.kinds[this.rows.packed.columns.kind[this.row] ?? 0]?.basis ?? 'stated'
  }
  get times() {
    return this.rows.words[this.row]?.times ?? []
  }
  get derivation() {
    return this.rows.words[this.row]?.derivation ?? NO_DERIVATION
  }
}

/** A time of which at first only the place in the text is known. */
class PackedTime {
  private readonly rows: Rows
  private readonly index: number
  constructor(rows: Rows, index: number) {
    this.rows = rows
    this.index = index
  }
  private get whole(): Time | undefined {
    return this.rows.times[this.index]
  }
  get start() {
    return this.rows.packed.columns.timeStart[this.index] ?? 0
  }
  get end() {
    return this.start + (this.rows.packed.columns.timeLength[this.index] ?? 0)
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
