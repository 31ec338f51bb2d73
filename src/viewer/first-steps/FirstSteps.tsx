/** Three short steps for a first visit, at the foot of the page: pointers go through them, all but their button. */
import { moreStrings } from '../ui/more-strings.en.ts'
import './first-steps.css'

const words = moreStrings.firstSteps

export function FirstSteps({ onClose }: { onClose: () => void }) {
  return (
    <aside className="first-steps" aria-label={words.name}>
      <ol>
        {words.steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <button type="button" onClick={onClose}>
        {words.done}
      </button>
    </aside>
  )
}
