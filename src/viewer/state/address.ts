/**
 * What the fragment of the page's address says, and how it is written: `#e=<id>&from=2014-01-01&to=2024-06-30`,
 * `#entity=<id>`, `#relation=<id>`, `#words=120-180` for words of the text, each with `view=text` or another view where it is not the
 * usual one (`view=entity&of=<id>` is the page of an entity), and with `lanes=entity`, `kind` or `status` where events stand in lanes.
 * What was asked follows: `find=<words>`, `status=planned&status=denied` and other facets with the values kept to,
 * `during=<day>/<day>`, `read=along`, `at=<day>` for the net; `time=folded` where long empty stretches are. Days are calendar days with astronomical years, finer where the
 * window is narrow. A copied link quotes its passage as well: `selectors.ts`.
 */
import { dayNumber, formatDay } from '../../story/days.ts'
import { DAY_MS, MINUTE_MS } from '../ui/certainty.ts'
import { FACETS, type Facet, type Filters, NO_FILTERS } from './filters.ts'
import { LANES_BY, type LanesBy } from './lanes.ts'
import { PANES, type Pane, type Selection, type TimeWindow } from './store.ts'

export interface Address {
  selection: Selection
  window: TimeWindow | null
  /** null: the one that the page opens with. */
  pane: Pane | null
  /** Whose page the pane `entity` shows. */
  entityPage: string | null
  lanesBy: LanesBy
  query: string
  filters: Filters
  along: boolean
  moment: number | null
  folding: boolean
}

/** What the page opens with. */
export const NOWHERE: Address = {
  selection: { kind: 'none' },
  window: null,
  pane: null,
  entityPage: null,
  lanesBy: 'together',
  query: '',
  filters: NO_FILTERS,
  along: false,
  moment: null,
  folding: false,
}

/** What is selected, by its kind. */
const PARAMS = { event: 'e', entity: 'entity', relation: 'relation', place: 'words' } as const

/** From this width on, days are fine enough to find the same view again. */
const BY_DAYS_MS = 400 * DAY_MS
const MOMENT = /^([+-]?\d{4,6}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?$/

/** @param hash with or without `#`; what cannot be read is left out. */
export function readAddress(hash: string): Address {
  const said = new URLSearchParams(hash.replace(/^#/, '').replaceAll('+', '%2B'))
  const start = readMoment(said.get('from'))
  const end = readMoment(said.get('to'))
  return {
    selection: readSelection(said),
    window: start !== null && end !== null && start < end ? { start, end } : null,
    pane: PANES.find(pane => pane === said.get('view')) ?? null,
    entityPage: said.get('of'),
    lanesBy: LANES_BY.find(by => by === said.get('lanes')) ?? 'together',
    query: said.get('find') ?? '',
    filters: readFilters(said),
    along: said.get('read') === 'along',
    moment: readMoment(said.get('at')),
    folding: said.get('time') === 'folded',
  }
}

/** Values that no event has are kept to all the same: the link says so. */
function readFilters(said: URLSearchParams): Filters {
  const [start = null, end = null] = (said.get('during') ?? '').split('/').map(readMoment)
  const valuesOf = (facet: Facet): string[] => [...new Set(said.getAll(paramOf(facet)))]
  return {
    kind: valuesOf('kind'),
    status: valuesOf('status'),
    entity: valuesOf('entity'),
    place: valuesOf('place'),
    certainty: valuesOf('certainty'),
    during: start !== null && end !== null && start < end ? { start, end } : null,
  }
}

/** `entity` says what is selected. */
const paramOf = (facet: Facet): string => (facet === 'entity' ? 'who' : facet)

function readSelection(said: URLSearchParams): Selection {
  const event = said.get('e')
  const entity = said.get('entity')
  const relation = said.get('relation')
  if (event) {
    const passage = Number(said.get('passage') ?? 1) - 1
    return { kind: 'event', id: event, passage: Number.isInteger(passage) && passage > 0 ? passage : 0 }
  }
  const words = said.get('words')
  if (entity) return { kind: 'entity', id: entity }
  if (relation) return { kind: 'relation', id: relation }
  return words ? { kind: 'place', id: words } : { kind: 'none' }
}

function readMoment(said: string | null): number | null {
  const [, day, hour, minute, second] = MOMENT.exec(said ?? '') ?? []
  if (day === undefined) return null
  try {
    const minutes = Number(hour ?? 0) * 60 + Number(minute ?? 0)
    return dayNumber(day) * DAY_MS + minutes * MINUTE_MS + Number(second ?? 0) * 1000
  } catch {
    return null
  }
}

/** The fragment for a view, with its `#`; empty where there is nothing to say. Inverse of {@link readAddress}. */
export function writeAddress(address: Address): string {
  const { selection, window, pane, entityPage, lanesBy, query, filters, along, moment: at, folding } = address
  const said: string[] = []
  const { kind } = selection
  if (kind !== 'none') said.push(`${PARAMS[kind]}=${encodeURIComponent(selection.id)}`)
  if (kind === 'event' && selection.passage > 0) said.push(`passage=${selection.passage + 1}`)
  if (pane) said.push(`view=${pane}`)
  if (pane === 'entity' && entityPage !== null) said.push(`of=${encodeURIComponent(entityPage)}`)
  if (lanesBy !== 'together') said.push(`lanes=${lanesBy}`)
  if (query !== '') said.push(`find=${encodeURIComponent(query)}`)
  for (const facet of FACETS)
    for (const value of filters[facet]) said.push(`${paramOf(facet)}=${encodeURIComponent(value)}`)
  if (filters.during) said.push(`during=${dayOf(filters.during.start)}/${dayOf(filters.during.end)}`)
  if (along) said.push('read=along')
  if (at !== null) said.push(`at=${dayOf(at)}`)
  if (folding) said.push('time=folded')
  if (window) {
    const spanMs = window.end - window.start
    said.push(`from=${moment(window.start, spanMs)}`, `to=${moment(window.end, spanMs)}`)
  }
  return said.length > 0 ? `#${said.join('&')}` : ''
}

const dayOf = (ms: number): string => moment(ms, BY_DAYS_MS)

function moment(ms: number, spanMs: number): string {
  const unit = spanMs >= BY_DAYS_MS ? DAY_MS : spanMs >= DAY_MS ? MINUTE_MS : 1000
  const rounded = Math.round(ms / unit) * unit
  const days = Math.floor(rounded / DAY_MS)
  const seconds = (rounded - days * DAY_MS) / 1000
  if (unit === DAY_MS) return formatDay(days)
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0')
  const clock = `${two(seconds / 3600)}:${two((seconds / 60) % 60)}`
  return `${formatDay(days)}T${clock}${unit === 1000 ? `:${two(seconds % 60)}` : ''}`
}
