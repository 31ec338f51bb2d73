/** Says politely what the page has to say: that an address named something this article does not have, what was copied. */
import { useViewerState, useViewerStore } from '../state/context.tsx'
import { strings } from '../ui/strings.en.ts'

export function Notice() {
  const store = useViewerStore()
  const missing = useViewerState(state => state.missing)
  const said = useViewerState(state => state.said)
  return (
    <div role="status" className="notice-place">
      {(missing !== null || said !== null) && (
        <p className="notice">
          {missing === null ? said : strings.shell.missing(missing)}
          <button type="button" onClick={() => store.setState({ missing: null, said: null })}>
            {strings.shell.dismiss}
          </button>
        </p>
      )}
    </div>
  )
}
