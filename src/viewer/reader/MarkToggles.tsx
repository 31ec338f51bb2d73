/** Which kinds of marks the text shows, and how many there are. */
import { useMemo } from 'react'
import { useStory, useViewerState, useViewerStore } from '../state/context.tsx'
import type { ViewerState } from '../state/store.ts'
import { strings } from '../ui/strings.en.ts'

type Kind = keyof ViewerState['marks']
const KINDS: Kind[] = ['events', 'times', 'entities']
const SAMPLE: Record<Kind, string> = { events: 'trigger', times: 'time', entities: 'name is-Place' }

export function MarkToggles() {
  const story = useStory()
  const store = useViewerStore()
  const marks = useViewerState(state => state.marks)
  const counts = useMemo(
    () => ({ events: story.events.length, times: story.times.length, entities: story.entities.length }),
    [story],
  )
  return (
    <fieldset className="reader-marks" lang="en" dir="ltr">
      <legend className="visually-hidden">{strings.reader.marks}</legend>
      {KINDS.map(kind => (
        <button
          key={kind}
          type="button"
          aria-pressed={marks[kind]}
          onClick={() => store.getState().toggleMarks(kind)}
        >
          <span className={SAMPLE[kind]} aria-hidden="true">
            a
          </span>
          {strings.reader.mark[kind]} <span className="count">{counts[kind]}</span>
        </button>
      ))}
    </fieldset>
  )
}
