/** The page's keys, in one place; `shell/keys.ts` tells readers of them. */

import { openFinding, typeAhead } from './finding.ts'
import { focusPassage } from './focus-passage.ts'
import { readKeyChoice } from './key-choice.ts'
import type { Mover } from './mover.ts'
import type { ViewerStore } from './store.ts'

/** Where keys have a meaning of their own. */
const OWN_KEYS = 'input, textarea, select, [contenteditable], [role=slider], [role=menu], dialog, [popover]'
const OWN_ENTER = 'a, button, summary, [role=button], [role=tab]'

/**
 * @param does copies what is selected, and goes to its passage before or after: loaded on use.
 * @param signal ends it.
 */
export function followKeyboard(
  store: ViewerStore,
  mover: Mover,
  does: { copy: () => void; passage: (by: 1 | -1) => void },
  signal: AbortSignal,
): void {
  const actions = new Map<string, () => void>([
    ['ArrowLeft', () => mover.step(-1)],
    ['ArrowRight', () => mover.step(1)],
    ['+', mover.zoomIn],
    ['=', mover.zoomIn],
    ['-', mover.zoomOut],
    ['0', mover.showAll],
    ['f', mover.fitSelection],
    ['n', () => mover.jump(1)],
    ['p', () => mover.jump(-1)],
    ['/', () => openFinding(store)],
    ['r', () => store.getState().setAlong(!store.getState().along)],
    ['c', does.copy],
    [',', () => does.passage(-1)],
    ['.', () => does.passage(1)],
    ['?', () => store.getState().setHelp(true)],
    ['Enter', () => focusPassage()],
    [
      'Escape',
      () => {
        const { selection, lane, moment, pane, select, setLane, setMoment, setPane, unask } = store.getState()
        if (selection.kind === 'none' && lane === null && moment === null) {
          unask()
          // What is opened beside the views is left as a sheet is.
          if (pane === 'entity' || pane === 'omitted') setPane('timeline')
        }
        select({ kind: 'none' })
        setLane(null)
        setMoment(null)
      },
    ],
  ])
  const follow = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    const at = event.target instanceof Element ? event.target : null
    if (at?.closest(OWN_KEYS)) return
    if (event.key === 'Enter' && at?.closest(OWN_ENTER)) return
    if (event.key.startsWith('Arrow') && at?.closest('[role=tablist]')) return
    if (typeAhead(store, event.key)) {
      event.preventDefault()
      return
    }
    if (event.key.length === 1 && !readKeyChoice()) return
    const action = actions.get(event.key)
    if (!action) return
    if (event.key !== 'Escape') event.preventDefault()
    action()
  }
  document.addEventListener('keydown', follow, { signal })
}
