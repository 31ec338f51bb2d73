/** Opens the help, for whoever does not know its key. */
import { useViewerStore } from '../state/context.tsx'
import { strings } from '../ui/strings.en.ts'

export function HelpButton() {
  const store = useViewerStore()
  const name = strings.shell.help
  return (
    <button
      type="button"
      className="help-button"
      aria-label={name}
      aria-haspopup="dialog"
      title={name}
      onClick={() => store.getState().setHelp(true)}
    >
      <kbd>?</kbd>
    </button>
  )
}
