/** Opens the sheet of how the text is read: its typeface and size, its parts. */
import { useViewerStore } from '../state/context.tsx'
import { strings } from '../ui/strings.en.ts'

export function ReadingButton() {
  const store = useViewerStore()
  const name = strings.reader.reading
  return (
    <button
      type="button"
      lang="en"
      className="reading-button"
      aria-label={name}
      aria-haspopup="dialog"
      title={name}
      onClick={() => store.getState().setSheet('reading')}
    >
      Aa
    </button>
  )
}
