/** What every new selection brings about, wherever it was made: its event comes into view. */
import type { Mover } from './mover.ts'
import type { ViewerState, ViewerStore } from './store.ts'

/** Under this width one view fills the page. */
export const PHONE = '(max-width: 599px)'

/** @param signal ends it. */
export function followSelection(store: ViewerStore, mover: Mover, signal: AbortSignal): void {
  const showPassage = (): void => {
    const { selection, pane, setPane } = store.getState()
    if (selection.kind === 'event' && pane !== 'text' && matchMedia(PHONE).matches) setPane('text')
  }
  const follow = (now: ViewerState, before: ViewerState): void => {
    if (now.selection === before.selection) return
    showPassage()
    // An address that names a window shows that one.
    if (now.window === before.window || now.window === null) mover.revealSelection()
  }
  showPassage()
  if (store.getState().window === null) mover.revealSelection()
  signal.addEventListener('abort', store.subscribe(follow))
}
