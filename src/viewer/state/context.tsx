/** The Story, what is made of it once, and the store, for the components below. */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import type { Event, Story } from '../../story/types.ts'
import { type Chronology, eventAt } from './chronology.ts'
import { type EventsShown, type Shown, shownIn } from './events-shown.ts'
import type { FoldedView } from './folded.ts'
import type { Gap } from './gaps.ts'
import type { Lane } from './lanes.ts'
import { createMover, type Mover } from './mover.ts'
import type { OpenedStory } from './opened.ts'
import { drawnWindow, type TimeWindow, type ViewerState, type ViewerStore } from './store.ts'
import type { Stretches } from './stretches.ts'
import type { EventWords } from './words.ts'

interface Viewer extends OpenedStory {
  store: ViewerStore
  /** What of its events is shown. */
  shownOf: (shown: Shown | null) => EventsShown
  mover: Mover
  /** How time is drawn; null where it is as it is. */
  folded: FoldedView | null
}

const ViewerContext = createContext<Viewer | null>(null)

export interface ViewerProviderProps {
  opened: OpenedStory
  store: ViewerStore
  children: ReactNode
}

export function ViewerProvider({ opened, store, children }: ViewerProviderProps) {
  const viewer = useMemo(() => {
    const shownOf = shownIn(opened)
    const mover = createMover(store, { chronology: opened.chronology, shownOf })
    return { ...opened, store, shownOf, mover, folded: null }
  }, [opened, store])
  return <ViewerContext value={viewer}>{children}</ViewerContext>
}

/** For what stands along the timeline: time is as it is drawn, where long empty stretches are folded. */
export function AsDrawn({ children }: { children: ReactNode }) {
  const viewer = useViewer()
  const folded = useViewerState(state => state.folded)
  const drawn = useMemo(() => (folded ? { ...viewer, ...folded, folded } : viewer), [viewer, folded])
  return <ViewerContext value={drawn}>{children}</ViewerContext>
}

function useViewer(): Viewer {
  const viewer = useContext(ViewerContext)
  if (!viewer) throw new Error('a view stands outside the ViewerProvider')
  return viewer
}

export const useOpenedStory = (): OpenedStory => useViewer()
export const useStory = (): Story => useViewer().story
export const useChronology = (): Chronology => useViewer().chronology
export const useMover = (): Mover => useViewer().mover
export const useViewerStore = (): ViewerStore => useViewer().store
export const useViewerState = <T,>(selector: (state: ViewerState) => T): T =>
  useStore(useViewer().store, selector)

/** The events that are shown. */
export const useEventsShown = (): EventsShown => {
  const shown = useViewerState(state => state.shown)
  return useViewer().shownOf(shown)
}

export const useStretches = (): Stretches => useEventsShown().stretches()

/** The lanes that the reader chose. */
export const useLanes = (): readonly Lane[] => {
  const by = useViewerState(state => state.lanesBy)
  return useEventsShown().lanes(by)
}

export const useEventWords = (): EventWords => useViewer().words

/** Asks for the words of all events: for views that list whatever there is. @returns changes whenever some came. */
export function useAllWords(): number {
  const { chronology, words } = useViewer()
  useEffect(() => {
    words.ask(
      Array.from({ length: chronology.dated.length + chronology.undated.length }, (_, place) => place),
    )
  }, [words, chronology])
  return useSyncExternalStore(words.subscribe, words.version, words.version)
}

/** The event at a place of the chronology, and its words as soon as they are there; null where there is none. */
export function useEventAt(place: number | undefined): Event | null {
  const { chronology, words } = useViewer()
  useSyncExternalStore(words.subscribe, words.version, words.version)
  useEffect(() => {
    if (place !== undefined) words.ask([place])
  }, [words, place])
  return place === undefined ? null : eventAt(chronology, place)
}

/** The same for the event with an id. */
export function useEvent(id: string | null | undefined): Event | null {
  const { indexOf } = useChronology()
  return useEventAt(id == null ? undefined : indexOf.get(id))
}

/** The visible stretch of time, whether or not it was ever set; null, and never another, where it does not matter. */
export const useVisibleWindowIf = (matters: boolean): TimeWindow | null => {
  const { chronology, folded } = useViewer()
  return useViewerState(({ window }) =>
    matters ? drawnWindow({ window, folded }, chronology.opening) : null,
  )
}
export const useVisibleWindow = (): TimeWindow => useVisibleWindowIf(true) as TimeWindow

/** How long a stretch lasts, in ms, however it is drawn. */
export const useLengthOf = (): ((gap: Gap) => number) => {
  const { folded } = useViewer()
  return ({ startMs, endMs }) =>
    folded ? Math.round(folded.dated(endMs) - folded.dated(startMs)) : endMs - startMs
}

/** How time is drawn; null where it is as it is. */
export const useFolded = (): FoldedView | null => useViewer().folded

const never = (): (() => void) => () => {}

/** False in prerendered HTML and while it is being taken over, true from then on: what only scripts can do waits for it. */
export const useLive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
