/** One selection, one visible window, one set of filters; views read and change only this, never each other. */
import { createStore } from 'zustand/vanilla'

/** What is selected. `passage` is the index of the event's passage last jumped to. */
export type Selection =
  | { kind: 'none' }
  | { kind: 'event'; id: string; passage: number }
  | { kind: 'entity'; id: string }
  | { kind: 'relation'; id: string }

/** The visible stretch of time, in milliseconds since 1970-01-01T00:00Z. */
export interface TimeWindow {
  start: number
  end: number
}

export interface ViewerState {
  selection: Selection
  /** null: the whole range. */
  window: TimeWindow | null
  /** The event under the pointer, in whichever view. */
  hovered: string | null
  /** Which kinds of marks the text shows. */
  marks: { events: boolean; times: boolean; entities: boolean }
  select: (selection: Selection) => void
  setWindow: (window: TimeWindow | null) => void
  hover: (event: string | null) => void
  toggleMarks: (kind: keyof ViewerState['marks']) => void
}

export type ViewerStore = ReturnType<typeof createViewerStore>

/** A fresh state: nothing selected, everything visible. */
export const createViewerStore = () =>
  createStore<ViewerState>()(set => ({
    selection: { kind: 'none' },
    window: null,
    hovered: null,
    marks: { events: true, times: true, entities: true },
    select: selection => set({ selection }),
    setWindow: window => set({ window }),
    hover: hovered => set({ hovered }),
    toggleMarks: kind => set(state => ({ marks: { ...state.marks, [kind]: !state.marks[kind] } })),
  }))
