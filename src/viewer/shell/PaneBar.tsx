/** Which view stands before the reader: tabs beside the text on wide pages, a bar at the foot of phones. */
import { useViewerState, useViewerStore } from '../state/context.tsx'
import type { Pane } from '../state/store.ts'
import { strings } from '../ui/strings.en.ts'
import './bars.css'

const ICONS: Record<'timeline' | 'text' | 'relations' | 'telling', string> = {
  timeline: 'M2.5 4h3M2.5 8h3M2.5 12h3M7.5 4h6M7.5 8h6M7.5 12h6',
  text: 'M2.5 3h11M2.5 6.3h11M2.5 9.6h11M2.5 13h6',
  relations:
    'M6 4a2 2 0 1 1-4 0 2 2 0 0 1 4 0ZM14 6a2 2 0 1 1-4 0 2 2 0 0 1 4 0ZM8 12.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0ZM6 4.5 10 5.5M4.5 6 5.500 10.500M7.500 11.200 10.800 7.600',
  telling: 'M2.500 13.500v-11M2.500 13.500h11M4.500 9 7 5l2.500 6 3.500-7.500',
}

export function Tabs() {
  const store = useViewerStore()
  const pane = useViewerState(state => state.pane)
  const shown: Pane = pane === 'text' ? 'timeline' : pane
  return (
    <div className="tabs">
      {(['timeline', 'relations', 'telling'] as const).map(name => (
        <button
          key={name}
          type="button"
          className="tab"
          aria-pressed={shown === name}
          onClick={() => store.getState().setPane(name)}
        >
          {strings.shell[name]}
        </button>
      ))}
    </div>
  )
}

export function PhoneBar() {
  const store = useViewerStore()
  const pane = useViewerState(state => state.pane)
  const names: [keyof typeof ICONS, string][] = [
    ['timeline', strings.shell.events],
    ['text', strings.shell.text],
    ['relations', strings.shell.relations],
    ['telling', strings.shell.telling],
  ]
  return (
    <nav className="phonebar" aria-label={strings.shell.views}>
      {names.map(([name, word]) => (
        <button
          key={name}
          type="button"
          aria-pressed={pane === name}
          onClick={() => {
            store.getState().setPane(name)
            scrollTo({ top: 0 })
          }}
        >
          <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
            <path d={ICONS[name]} />
          </svg>
          {word}
        </button>
      ))}
    </nav>
  )
}
