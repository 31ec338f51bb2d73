/** The place of the selection's card: beneath the timeline, at the foot of tablets, a sheet on phones. */
import { type ReactNode, useState } from 'react'
import { useViewerState, useViewerStore } from '../state/context.tsx'
import { strings } from '../ui/strings.en.ts'
import './desk.css'

export function Card({ children }: { children: ReactNode }) {
  const store = useViewerStore()
  // The page of an entity says all that its card would.
  const empty = useViewerState(
    ({ selection: s, pane, entityPage }) =>
      s.kind === 'none' || (s.kind === 'entity' && pane === 'entity' && s.id === entityPage),
  )
  const { folded, fold } = useFolded()
  return (
    <section
      id="card"
      className={`card-place fades-below${empty ? ' is-empty' : ''}${folded ? ' is-folded' : ''}`}
      aria-label={strings.shell.selected}
    >
      {!empty && (
        <>
          {children}
          <button
            type="button"
            className="card-fold"
            aria-label={strings.shell.selected}
            aria-expanded={!folded}
            onClick={() => fold(!folded)}
          >
            <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
              <path d={folded ? 'm4 10 4-4 4 4' : 'm4 6 4 4 4-4'} />
            </svg>
          </button>
          <button
            type="button"
            className="card-close"
            aria-label={strings.shell.close}
            onClick={() => store.getState().select({ kind: 'none' })}
          >
            <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
              <path d="m4 4 8 8M12 4l-8 8" />
            </svg>
          </button>
        </>
      )}
    </section>
  )
}

/** On phones the card is a line while another view is looked at, until something else is selected. */
function useFolded() {
  const selection = useViewerState(state => state.selection)
  const pane = useViewerState(state => state.pane)
  const [at, setAt] = useState({ selection, pane, folded: false })
  if (at.selection !== selection || at.pane !== pane)
    setAt({ selection, pane, folded: at.selection === selection })
  return { folded: at.folded, fold: (folded: boolean) => setAt({ selection, pane, folded }) }
}
