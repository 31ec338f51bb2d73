/** What shows a name tells when the pointer is on it, and looks so when it is on another mention. */
import { useViewerState, useViewerStore } from './context.tsx'

export interface EntityHover {
  hovered: boolean
  onPointerEnter: () => void
  onPointerLeave: () => void
}

/** @param id of an entity. */
export function useEntityHover(id: string): EntityHover {
  const store = useViewerStore()
  return {
    hovered: useViewerState(state => state.hoveredEntity === id),
    onPointerEnter: () => store.getState().hoverEntity(id),
    onPointerLeave: () => store.getState().hoverEntity(null),
  }
}
