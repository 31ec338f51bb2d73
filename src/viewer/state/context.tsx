/** The Story, what is made of it once, and the store, for the components below. */
import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import type { Story } from '../../story/types.ts'
import { type Chronology, chronologyOf } from './chronology.ts'
import { createMover, type Mover } from './mover.ts'
import type { TimeWindow, ViewerState, ViewerStore } from './store.ts'

interface Viewer {
  story: Story
  store: ViewerStore
  chronology: Chronology
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
    return { story, store, chronology, mover: createMover(store, chronology) }
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
export const useMover = (): Mover => useViewer().mover
export const useViewerStore = (): ViewerStore => useViewer().store
export const useViewerState = <T,>(selector: (state: ViewerState) => T): T =>
  useStore(useViewer().store, selector)

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
