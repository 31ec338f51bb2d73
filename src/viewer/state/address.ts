/**
 * What the fragment of the page's address says, and how it is written: `#e=<id>&from=2014-01-01&to=2024-06-30`,
 * `#entity=<id>`, `#relation=<id>`, `#words=120-180` for words of the text, each with `view=text` or another view where it is not the
 * usual one (`view=entity&of=<id>` is the page of an entity), and with `lanes=entity`, `kind` or `status` where events stand in lanes. Days are calendar days with astronomical years, finer where the window is narrow.
 * A copied link quotes its passage as well: `selectors.ts`.
 */
import { dayNumber, formatDay } from '../../story/days.ts'
import { DAY_MS, MINUTE_MS } from '../ui/certainty.ts'
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
}

/** What is selected, by its kind. */
const PARAMS = { event: 'e', entity: 'entity', relation: 'relation', place: 'words' } as const

/** What the page opens with. */
export const NOWHERE: Address = {
  selection: { kind: 'none' },
  window: null,
  pane: null,
  entityPage: null,
  lanesBy: 'together',
}

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
  }
}

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
export function writeAddress({ selection, window, pane, entityPage, lanesBy }: Address): string {
  const said: string[] = []
  const { kind } = selection
  if (kind !== 'none') said.push(`${PARAMS[kind]}=${encodeURIComponent(selection.id)}`)
  if (kind === 'event' && selection.passage > 0) said.push(`passage=${selection.passage + 1}`)
  if (pane) said.push(`view=${pane}`)
  if (pane === 'entity' && entityPage !== null) said.push(`of=${encodeURIComponent(entityPage)}`)
  if (lanesBy !== 'together') said.push(`lanes=${lanesBy}`)
  if (window) {
    const spanMs = window.end - window.start
    said.push(`from=${moment(window.start, spanMs)}`, `to=${moment(window.end, spanMs)}`)
  }
  return said.length > 0 ? `#${said.join('&')}` : ''
}

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
