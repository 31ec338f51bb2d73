/** The help: what every mark means, by an example of this article; what pointer and fingers do; every key. */
import { useState } from 'react'
import { useChronology, useEventAt, useViewerState, useViewerStore } from '../state/context.tsx'
import { keepKeyChoice, readKeyChoice } from '../state/key-choice.ts'
import { entriesOf } from '../state/looks.ts'
import { LEGEND, type LegendName } from '../ui/legend.ts'
import { Mark } from '../ui/Mark.tsx'
import { moreStrings } from '../ui/more-strings.en.ts'
import { Sheet } from '../ui/Sheet.tsx'
import { strings } from '../ui/strings.en.ts'
import { Caps } from './Caps.tsx'
import { KEYS } from './keys.ts'
import './help.css'

export function Help() {
  const store = useViewerStore()
  const open = useViewerState(state => state.help)
  const words = moreStrings.help
  return (
    <Sheet
      name={strings.shell.help}
      open={open}
      onClose={() => store.getState().setHelp(false)}
      closingKey="?"
    >
      {() => (
        <div className="help">
          <h3>{words.marks}</h3>
          <MarkList />
          <h3>{words.pointer}</h3>
          <ul className="help-gestures">
            {words.gestures.map(gesture => (
              <li key={gesture}>{gesture}</li>
            ))}
          </ul>
          <KeyList />
        </div>
      )}
    </Sheet>
  )
}

function KeyList() {
  const words = moreStrings.help
  const [on, setOn] = useState(readKeyChoice)
  return (
    <>
      <h3>{words.keys}</h3>
      <dl className="help-keys">
        {KEYS.map(({ caps, name }) => (
          <div key={name}>
            <dt>
              <Caps caps={caps} />
            </dt>
            <dd>{words.does[name]}</dd>
          </div>
        ))}
      </dl>
      <label className="help-choice">
        <input
          type="checkbox"
          checked={on}
          onChange={({ target }) => {
            setOn(target.checked)
            keepKeyChoice(target.checked)
          }}
        />
        {words.characterKeys}
      </label>
    </>
  )
}

function MarkList() {
  const { legend } = strings.timeline
  const { group, away } = moreStrings.help
  return (
    <dl className="help-marks">
      {LEGEND.map(({ name, ...mark }) => (
        <div key={name}>
          <dt>
            <Mark {...mark} /> {legend[name].name}
          </dt>
          <dd>
            {legend[name].means} <Example name={name} />
          </dd>
        </div>
      ))}
      <div>
        <dt>
          <svg className="help-comb" width="20" height="9" viewBox="0 0 20 9" aria-hidden="true">
            <path d="M0 8.500H20M.5 0V8M6.500 0V8M9.500 0V8M19.500 0V8" />
          </svg>{' '}
          {group.name}
        </dt>
        <dd>{group.means}</dd>
      </div>
      <div>
        <dt>
          <svg className="help-comb" width="20" height="10" viewBox="0 0 20 10" aria-hidden="true">
            <path d="M12 1 8 5l4 4" />
          </svg>{' '}
          {away.name}
        </dt>
        <dd>{away.means}</dd>
      </div>
      <div>
        <dt>
          <svg className="help-comb" width="20" height="12" viewBox="0 0 20 12" aria-hidden="true">
            <path d="M5 0Q8 3 5 6T5 12M15 0Q18 3 15 6T15 12" />
          </svg>{' '}
          {moreStrings.breaks.name}
        </dt>
        <dd>{moreStrings.breaks.means}</dd>
      </div>
    </dl>
  )
}

/** The first event of this article whose mark looks so. */
function Example({ name }: { name: LegendName }) {
  const { dated } = useChronology()
  const store = useViewerStore()
  // Marks of other statuses look otherwise.
  const isPlain = LEGEND.find(one => one.name === name)?.status === 'asserted'
  const place = dated.findIndex(
    ({ form, status, event }) =>
      entriesOf({ form, status, basis: event.time?.basis ?? 'stated' }).includes(name) &&
      (!isPlain || status === 'asserted'),
  )
  const event = useEventAt(place < 0 ? undefined : place)
  if (!event?.title) return null
  const show = (): void => {
    store.getState().setHelp(false)
    store.getState().select({ kind: 'event', id: event.id, passage: 0 })
  }
  return (
    <button type="button" className="help-example" onClick={show}>
      {moreStrings.help.example} <bdi>{event.title}</bdi>
    </button>
  )
}
