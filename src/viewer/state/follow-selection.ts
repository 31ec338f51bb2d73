/** What every new selection brings about, wherever it was made: its event comes into view. */
import type { Mover } from './mover.ts'
import type { ViewerState, ViewerStore } from './store.ts'

/** @param signal ends it. */
export function followSelection(store: ViewerStore, mover: Mover, signal: AbortSignal): void {
  const follow = (now: ViewerState, before: ViewerState): void => {
    if (now.selection === before.selection) return
    // An address that names a window shows that one.
    if (now.window === before.window || now.window === null) mover.revealSelection()
  }
  if (store.getState().window === null) mover.revealSelection()
  signal.addEventListener('abort', store.subscribe(follow))
}
