/** The Story and the store, for the components below. */
import { createContext, type ReactNode, useContext } from 'react'
import { useStore } from 'zustand'
import type { Story } from '../../story/types.ts'
import type { ViewerState, ViewerStore } from './store.ts'

interface Viewer {
  story: Story
  store: ViewerStore
}

const ViewerContext = createContext<Viewer | null>(null)

export function ViewerProvider({ story, store, children }: Viewer & { children: ReactNode }) {
  return <ViewerContext value={{ story, store }}>{children}</ViewerContext>
}

function useViewer(): Viewer {
  const viewer = useContext(ViewerContext)
  if (!viewer) throw new Error('a view stands outside the ViewerProvider')
  return viewer
}

export const useStory = (): Story => useViewer().story
export const useViewerStore = (): ViewerStore => useViewer().store
export const useViewerState = <T,>(selector: (state: ViewerState) => T): T =>
  useStore(useViewer().store, selector)
