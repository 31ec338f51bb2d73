/** The place of the selection's card: beneath the timeline, at the foot of tablets, a sheet on phones. */
import type { ReactNode } from 'react'
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
  return (
    <section
      id="card"
      className={`card-place fades-below${empty ? ' is-empty' : ''}`}
      aria-label={strings.shell.selected}
    >
      {!empty && children}
      {!empty && (
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
      )}
    </section>
  )
}
