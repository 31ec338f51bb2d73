/** Opens the sheet of what can be taken along. */
import { useViewerStore } from '../state/context.tsx'
import { strings } from '../ui/strings.en.ts'

export function TakeAlongButton() {
  const store = useViewerStore()
  const name = strings.shell.takeAlong
  return (
    <button
      type="button"
      className="take-along-button"
      aria-label={name}
      aria-haspopup="dialog"
      title={name}
      onClick={() => store.getState().setSheet('take-along')}
    >
      <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 2v8M4.500 6.500 8 10l3.500-3.500M2.500 11v2.500h11V11" />
      </svg>
    </button>
  )
}
