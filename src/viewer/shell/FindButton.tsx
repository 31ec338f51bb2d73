/** Opens the bar for finding and filtering, for whoever does not know its key. */
import { useViewerState, useViewerStore } from '../state/context.tsx'
import { openFinding } from '../state/finding.ts'
import { isAsking } from '../state/store.ts'
import { strings } from '../ui/strings.en.ts'

export function FindButton() {
  const store = useViewerStore()
  const open = useViewerState(isAsking)
  const { open: name } = strings.find
  return (
    <button
      type="button"
      className="find-button"
      aria-label={name}
      aria-expanded={open}
      title={name}
      onClick={() => openFinding(store)}
    >
      <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M11.500 7a4.500 4.500 0 1 1-9 0 4.500 4.500 0 0 1 9 0ZM10.300 10.300 14 14" />
      </svg>
    </button>
  )
}
