/**
 * The numbers of a packed Story, a column a property: they lie in its file as they lie in memory, so that a hundred
 * thousand rows of them are there without being parsed. Little-endian, as all machines are that run browsers.
 */
const TYPES = {
  /** Where each dated event is drawn: its first moment, ms since 1970-01-01T00:00Z, and how long it lasts, ms. */
  from: Float64Array,
  length: Float64Array,
  salience: Float64Array,
  /** Where the id of each event ends in `ids`. */
  idEnd: Int32Array,
  /** Place in `edtfs`. */
  edtf: Int32Array,
  /** Place among the entities of where each event happened; -1 where none is known. */
  place: Int32Array,
  /** Where the participants of each event end among those of all: each with its place among the entities and in `ROLES`. */
  participantEnd: Int32Array,
  participant: Int32Array,
  /** All passages in the order in which they are told: the row of its event, which of its passages it is, where it stands. */
  passageOf: Int32Array,
  passageNth: Int32Array,
  passageStart: Int32Array,
  passageLength: Int32Array,
  /** From the passage's start. */
  triggerFrom: Int32Array,
  triggerLength: Int32Array,
  /** Where each of the Story's times stands. */
  timeStart: Int32Array,
  timeLength: Int32Array,
  /** Place in `kinds`. */
  kind: Uint16Array,
  /** Places in `FORMS`. */
  form: Uint8Array,
  role: Uint8Array,
} as const

type Types = typeof TYPES
type Name = keyof Types
export type Columns = { readonly [N in Name]: InstanceType<Types[N]> }

/** Wide numbers stand first: so each column begins at a multiple of their width. */
const NAMES = Object.keys(TYPES) as Name[]
/** These grow from row to row: the file has the steps, which take less room in it once it is compressed. */
const STEPPED: readonly Name[] = ['from', 'idEnd', 'participantEnd', 'passageStart', 'timeStart']
const HEAD_BYTES = Math.ceil((NAMES.length * 4) / 8) * 8

export const columnsOf = (numbers: { readonly [N in Name]: readonly number[] }): Columns =>
  columnsWith(name => TYPES[name].from(numbers[name]))

/** As a file has them: how long each is, then all of them. */
export function bytesOf(columns: Columns): Uint8Array<ArrayBuffer> {
  const size = NAMES.reduce((sum, name) => sum + columns[name].byteLength, HEAD_BYTES)
  const buffer = new ArrayBuffer(size)
  lengthsIn(buffer).set(NAMES.map(name => columns[name].length))
  const views = viewsOf(buffer)
  for (const name of NAMES) {
    views[name].set(columns[name])
    if (STEPPED.includes(name)) toSteps(views[name])
  }
  return new Uint8Array(buffer)
}

/** The way back. @param buffer is taken over. */
export function columnsIn(buffer: ArrayBuffer): Columns {
  const columns = viewsOf(buffer)
  for (const name of STEPPED) toSums(columns[name])
  return columns
}

const lengthsIn = (buffer: ArrayBuffer): Uint32Array => new Uint32Array(buffer, 0, NAMES.length)

function viewsOf(buffer: ArrayBuffer): Columns {
  const lengths = lengthsIn(buffer)
  let at = HEAD_BYTES
  return columnsWith((name, n) => {
    const view = new TYPES[name](buffer, at, lengths[n])
    at += view.byteLength
    return view
  })
}

const columnsWith = (make: (name: Name, n: number) => Columns[Name]): Columns =>
  Object.fromEntries(NAMES.map((name, n) => [name, make(name, n)])) as unknown as Columns

function toSteps(numbers: Columns[Name]): void {
  for (let n = numbers.length - 1; n > 0; n -= 1) numbers[n] = (numbers[n] ?? 0) - (numbers[n - 1] ?? 0)
}

function toSums(numbers: Columns[Name]): void {
  for (let n = 1; n < numbers.length; n += 1) numbers[n] = (numbers[n] ?? 0) + (numbers[n - 1] ?? 0)
}
