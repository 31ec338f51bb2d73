/** Waits for the words of all events: of a long Story they come in pieces. */
import { eventsIn } from '../state/chronology.ts'
import type { OpenedStory } from '../state/opened.ts'

/** After so long what is there must do, ms. */
const PATIENCE_MS = 8000

export function allWords({ chronology, words }: OpenedStory): Promise<void> {
  const events = eventsIn(chronology)
  const complete = (): boolean => events.every(({ title }) => title)
  if (complete()) return Promise.resolve()
  return new Promise(resolve => {
    const done = (): void => {
      clearTimeout(patience)
      stop()
      resolve()
    }
    const stop = words.subscribe(() => complete() && done())
    const patience = setTimeout(done, PATIENCE_MS)
    words.ask(events.keys())
  })
}
