/** Says politely that an address named something this article does not have. */
import { useViewerState, useViewerStore } from '../state/context.tsx'
import { strings } from '../ui/strings.en.ts'

export function Notice() {
  const store = useViewerStore()
  const missing = useViewerState(state => state.missing)
  return (
    <div role="status" className="notice-place">
      {missing !== null && (
        <p className="notice">
          {strings.shell.missing(missing)}
          <button type="button" onClick={() => store.getState().setMissing(null)}>
            {strings.shell.dismiss}
          </button>
        </p>
      )}
    </div>
  )
}
