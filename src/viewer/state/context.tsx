/** The Story, what is made of it once, and the store, for the components below. */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import type { Event, Story } from '../../story/types.ts'
import { type Chronology, eventAt } from './chronology.ts'
import { type EventsShown, eventsShown, type Shown } from './events-shown.ts'
import type { Lane } from './lanes.ts'
import { createMover, type Mover } from './mover.ts'
import type { OpenedStory } from './opened.ts'
import type { TimeWindow, ViewerState, ViewerStore } from './store.ts'
import type { Stretches } from './stretches.ts'
import type { EventWords } from './words.ts'

interface Viewer extends OpenedStory {
  store: ViewerStore
  /** What of its events is shown. */
  shownOf: (shown: Shown | null) => EventsShown
  mover: Mover
}

const ViewerContext = createContext<Viewer | null>(null)

export interface ViewerProviderProps {
  opened: OpenedStory
  store: ViewerStore
  children: ReactNode
}

export function ViewerProvider({ opened, store, children }: ViewerProviderProps) {
  const viewer = useMemo(() => {
    const all = eventsShown(opened, null)
    let some: { of: Shown; shown: EventsShown } | null = null
    const shownOf = (of: Shown | null): EventsShown => {
      if (!of) return all
      if (some?.of !== of) some = { of, shown: eventsShown(opened, of) }
      return some.shown
    }
    const mover = createMover(store, opened.chronology, () => shownOf(store.getState().shown))
    return { ...opened, store, shownOf, mover }
  }, [opened, store])
  return <ViewerContext value={viewer}>{children}</ViewerContext>
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

/** The visible stretch of time, whether or not it was ever set. */
export const useVisibleWindow = (): TimeWindow => {
  const { opening } = useChronology()
  return useViewerState(state => state.window) ?? opening
}

const never = (): (() => void) => () => {}

/** False in prerendered HTML and while it is being taken over, true from then on: what only scripts can do waits for it. */
export const useLive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
