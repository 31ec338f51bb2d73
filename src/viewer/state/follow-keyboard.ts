/** The page's keys, in one place: left and right go through the events, Enter to the passage, + − 0 zoom, Escape lets go. */
import { focusPassage } from './focus-passage.ts'
import type { Mover } from './mover.ts'
import type { ViewerStore } from './store.ts'

/** Where keys have a meaning of their own. */
const OWN_KEYS = 'input, textarea, select, [contenteditable], [role=slider], [role=menu], dialog'
const OWN_ENTER = 'a, button, summary, [role=button], [role=tab]'

/** @param signal ends it. */
export function followKeyboard(store: ViewerStore, mover: Mover, signal: AbortSignal): void {
  const actions = new Map<string, () => void>([
    ['ArrowLeft', () => mover.step(-1)],
    ['ArrowRight', () => mover.step(1)],
    ['+', mover.zoomIn],
    ['=', mover.zoomIn],
    ['-', mover.zoomOut],
    ['0', mover.showAll],
    ['Enter', () => focusPassage()],
    ['Escape', () => store.getState().select({ kind: 'none' })],
  ])
  const follow = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    const at = event.target instanceof Element ? event.target : null
    if (at?.closest(OWN_KEYS)) return
    if (event.key === 'Enter' && at?.closest(OWN_ENTER)) return
    if (event.key.startsWith('Arrow') && at?.closest('[role=tablist]')) return
    const action = actions.get(event.key)
    if (!action) return
    if (event.key !== 'Escape') event.preventDefault()
    action()
  }
  document.addEventListener('keydown', follow, { signal })
}
