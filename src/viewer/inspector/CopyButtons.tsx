/** Copies what the card shows: its link, and of an event its text with quote and link. */

import { useOpenedStory, useViewerStore } from '../state/context.tsx'
import { copySelection } from '../state/copy.ts'
import { moreStrings } from '../ui/more-strings.en.ts'

const words = moreStrings.copy

export function CopyButtons({ text = false }: { text?: boolean }) {
  const opened = useOpenedStory()
  const store = useViewerStore()
  return (
    <p className="card-copy">
      {text && (
        <button type="button" onClick={() => void copySelection('text', opened, store)}>
          {words.copy}
        </button>
      )}
      <button type="button" onClick={() => void copySelection('link', opened, store)}>
        {words.copyLink}
      </button>
    </p>
  )
}
