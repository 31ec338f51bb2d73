/** One selection, one visible window, one set of filters; views read and change only this, never each other. */
import { createStore } from 'zustand/vanilla'
import type { Shown } from './events-shown.ts'
import { type Filters, isFiltering, NO_FILTERS } from './filters.ts'
import type { FoldedView } from './folded.ts'
import type { LanesBy } from './lanes.ts'
import { isInText, isPhone } from './phone.ts'

/** What is selected. `passage` is the index of its passage, or mention, last jumped to; the first where it is left out. */
export type Selection =
  | { kind: 'none' }
  | { kind: 'event'; id: string; passage: number }
  | { kind: 'entity'; id: string; passage?: number }
  | { kind: 'relation'; id: string; passage?: number }
  /** A stretch of the text, by {@link placeId}: words that tell of nothing else that could be selected. */
  | { kind: 'place'; id: string; passage?: number }

/** The visible stretch of time, in milliseconds since 1970-01-01T00:00Z. */
export interface TimeWindow {
  start: number
  end: number
}

/** What stands before the reader: on wide pages the text always does, beside one of the others. */
export const PANES = ['timeline', 'text', 'relations', 'telling', 'entity', 'omitted'] as const
export type Pane = (typeof PANES)[number]

export interface ViewerState {
  selection: Selection
  /** Whether it was come to by stepping from event to event. */
  stepped: boolean
  /** null: as the page opens. */
  window: TimeWindow | null
  /** Whether the timeline folds long empty stretches, */
  folding: boolean
  /** and how; null until that is worked out. */
  folded: FoldedView | null
  /** The event under the pointer, in whichever view. */
  hovered: string | null
  /** The name under the pointer, likewise. */
  hoveredEntity: string | null
  /** Which kinds of marks the text shows. */
  marks: { events: boolean; times: boolean; entities: boolean }
  pane: Pane
  /** Id of the entity whose page the pane `entity` shows. */
  entityPage: string | null
  /** How events are parted into lanes. */
  lanesBy: LanesBy
  /** Which of those lanes the arrow keys and the list keep to; null: all. */
  lane: number | null
  /** Whether the bar for finding and filtering was opened. */
  finding: boolean
  /** The words that are looked for. */
  query: string
  filters: Filters
  /** Whether only what the text has told so far is shown, */
  along: boolean
  /** and how far it is read: where the last passage began; -1 before the first. */
  readTo: number
  /** What filters and reading along leave; null: all. */
  shown: Shown | null
  /** What was found. */
  lit: Lit | null
  /** The moment whose relations stand out, ms; null: those of the window. */
  moment: number | null
  /** Whether the page’s help is open. */
  help: boolean
  /** Which sheet lies over the page, besides the help. */
  sheet: 'take-along' | 'reading' | null
  /** The id that an address named and the article does not have. */
  missing: string | null
  /** What is said of the selection to who does not see it, instead of what it is. */
  spoken: string | null
  /** What else the page has to say, once. */
  said: string | null
  /** @param stepped on the way from event to event: the history keeps no such former ones. */
  select: (selection: Selection, stepped?: boolean) => void
  setWindow: (window: TimeWindow | null) => void
  setFolding: (on: boolean) => void
  hover: (event: string | null) => void
  hoverEntity: (entity: string | null) => void
  toggleMarks: (kind: keyof ViewerState['marks']) => void
  setPane: (pane: Pane) => void
  openEntityPage: (entity: string) => void
  setLanesBy: (by: LanesBy) => void
  setLane: (lane: number | null) => void
  setFinding: (open: boolean) => void
  setQuery: (query: string) => void
  setFilters: (filters: Filters) => void
  setAlong: (on: boolean) => void
  /** Undoes all that was asked, and closes the bar. */
  unask: () => void
  setMoment: (moment: number | null) => void
  setHelp: (open: boolean) => void
  setSheet: (sheet: ViewerState['sheet']) => void
}

/** What was found. */
export interface Lit {
  /** Places in the chronology, rising. */
  places: readonly number[]
  /** Whether something is among it, by its id. */
  event: (id: string) => boolean
  entity: (id: string) => boolean
}

/** Whether something is looked for, left out, or may be. */
export const isAsking = ({
  finding,
  query,
  filters,
  along,
}: Pick<ViewerState, 'finding' | 'query' | 'filters' | 'along'>): boolean =>
  finding || query !== '' || along || isFiltering(filters)

/** Nothing asked. */
const UNASKED = { finding: false, query: '', filters: NO_FILTERS, along: false } as const

/** The visible window as the timeline draws it. @param opening likewise. */
export const drawnWindow = (
  { window, folded }: Pick<ViewerState, 'window' | 'folded'>,
  opening: TimeWindow,
): TimeWindow => (window && folded?.drawnWindow(window)) ?? window ?? opening

export type ViewerStore = ReturnType<typeof createViewerStore>

/** A fresh state: nothing selected, everything visible. */
export const createViewerStore = () =>
  createStore<ViewerState>()(set => ({
    selection: { kind: 'none' },
    stepped: false,
    window: null,
    folding: false,
    folded: null,
    hovered: null,
    hoveredEntity: null,
    marks: { events: true, times: true, entities: true },
    pane: 'timeline',
    entityPage: null,
    lanesBy: 'together',
    lane: null,
    ...UNASKED,
    readTo: -1,
    shown: null,
    lit: null,
    moment: null,
    help: false,
    sheet: null,
    missing: null,
    spoken: null,
    said: null,
    // On phones the text comes to the front for a new event, or for words of the text.
    select: (selection, stepped = false) =>
      set(state => ({
        selection,
        stepped,
        missing: null,
        spoken: null,
        said: null,
        // What was under the pointer may be gone with the card that showed it.
        hoveredEntity: null,
        pane: isInText(selection) && isPhone() ? 'text' : state.pane,
      })),
    setWindow: window => set({ window }),
    // What is folded is seen as a whole.
    setFolding: folding => set(folding ? { folding, window: null } : { folding }),
    hover: hovered => set({ hovered }),
    hoverEntity: hoveredEntity => set({ hoveredEntity }),
    toggleMarks: kind => set(state => ({ marks: { ...state.marks, [kind]: !state.marks[kind] } })),
    setPane: pane => set({ pane }),
    openEntityPage: entityPage => set({ entityPage, pane: 'entity' }),
    setLanesBy: lanesBy => set({ lanesBy, lane: null }),
    setLane: lane => set({ lane }),
    setFinding: finding => set({ finding }),
    setQuery: query => set({ query }),
    // Lanes may come and go.
    setFilters: filters => set({ filters, lane: null }),
    setAlong: along => set({ along }),
    unask: () => set(state => ({ ...UNASKED, lane: state.shown ? null : state.lane })),
    setMoment: moment => set({ moment }),
    setHelp: help => set({ help }),
    setSheet: sheet => set({ sheet }),
  }))
