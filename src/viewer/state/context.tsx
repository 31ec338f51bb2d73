/** The Story, what is made of it once, and the store, for the components below. */
import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import type { Story } from '../../story/types.ts'
import { type Chronology, chronologyOf } from './chronology.ts'
import { type Lane, type LanesBy, lanesOf } from './lanes.ts'
import { createMover, type Mover } from './mover.ts'
import type { TimeWindow, ViewerState, ViewerStore } from './store.ts'
import { type Stretches, stretchesOf } from './stretches.ts'

interface Viewer {
  story: Story
  store: ViewerStore
  chronology: Chronology
  lanes: (by: LanesBy) => Lane[]
  stretches: Stretches
  mover: Mover
}

const ViewerContext = createContext<Viewer | null>(null)

export function ViewerProvider({
  story,
  store,
  children,
}: {
  story: Story
  store: ViewerStore
  children: ReactNode
}) {
  const viewer = useMemo(() => {
    const chronology = chronologyOf(story)
    const made = new Map<LanesBy, Lane[]>()
    const lanes = (by: LanesBy): Lane[] => {
      const known = made.get(by) ?? lanesOf(by, chronology.dated, story.entities)
      made.set(by, known)
      return known
    }
    const stretches = stretchesOf(chronology.dated)
    const mover = createMover(store, chronology, lanes, stretches)
    return { story, store, chronology, lanes, stretches, mover }
  }, [story, store])
  return <ViewerContext value={viewer}>{children}</ViewerContext>
}

function useViewer(): Viewer {
  const viewer = useContext(ViewerContext)
  if (!viewer) throw new Error('a view stands outside the ViewerProvider')
  return viewer
}

export const useStory = (): Story => useViewer().story
export const useChronology = (): Chronology => useViewer().chronology
export const useStretches = (): Stretches => useViewer().stretches
export const useMover = (): Mover => useViewer().mover
export const useViewerStore = (): ViewerStore => useViewer().store
export const useViewerState = <T,>(selector: (state: ViewerState) => T): T =>
  useStore(useViewer().store, selector)

/** The lanes that the reader chose. */
export const useLanes = (): readonly Lane[] => {
  const by = useViewerState(state => state.lanesBy)
  return useViewer().lanes(by)
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
