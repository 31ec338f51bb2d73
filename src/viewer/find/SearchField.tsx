/**
 * The field and the list of what is found (a combobox of the ARIA Authoring Practices): Enter and the arrow keys go from
 * hit to hit while the field keeps the keyboard.
 */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useOpenedStory, useViewerState, useViewerStore } from '../state/context.tsx'
import { FIND_FIELD } from '../state/finding.ts'
import { isPhone } from '../state/phone.ts'
import { moreStrings } from '../ui/more-strings.en.ts'
import { goTo } from './go-to.ts'
import { countOf, hitAt } from './hits.ts'
import { Results } from './Results.tsx'
import type { Found } from './search.ts'
import { useFound } from './use-found.ts'

const words = moreStrings.find

export function SearchField() {
  const opened = useOpenedStory()
  const store = useViewerStore()
  const query = useViewerState(state => state.query)
  const [at, setAt] = useState<number | null>(null)
  const [isOpen, setOpen] = useState(false)
  const [block, setBlock] = useState<number | null>(null)
  const { found, isReading } = useFound(block)
  const field = useRef<HTMLInputElement>(null)
  const list = useId()
  const count = found ? countOf(found) : 0
  const isListed = isOpen && count > 0

  // Where an address asks, the reader reads.
  useEffect(() => {
    if (store.getState().finding) field.current?.focus()
  }, [store])

  const go = (to: number): void => {
    const hit = found && hitAt(found, to)
    if (!hit) return
    setAt(to)
    setBlock(hit.kind === 'text' ? hit.n : null)
    goTo(hit, opened, store)
    setOpen(!isPhone())
    // The list, and the keyboard of the phone, would cover it.
    if (isPhone()) field.current?.blur()
  }
  const step = (by: 1 | -1): void => {
    if (count > 0) go(((at ?? (by === 1 ? -1 : 0)) + by + count) % count)
  }
  const press = (event: KeyboardEvent): void => {
    const by = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by === undefined || event.nativeEvent.isComposing) return
    event.preventDefault()
    step(by === 1 ? 1 : -1)
  }
  const isAsked = query.trim() !== ''
  // Signs alone are no words, and nothing has them.
  const said = found && count > 0 ? <Said found={found} count={count} /> : isAsked && words.none
  return (
    <div className="find-words">
      <input
        ref={field}
        id={FIND_FIELD}
        type="text"
        role="combobox"
        aria-label={words.field}
        aria-expanded={isListed}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isListed && at !== null ? `${list}-${at}` : undefined}
        placeholder={words.hint}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        value={query}
        onFocus={() => setOpen(true)}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onChange={({ target }) => {
          store.getState().setQuery(target.value)
          setAt(null)
          setBlock(null)
          setOpen(true)
        }}
        onKeyDown={press}
      />
      <p className="find-said" role="status">
        {at === null ? said : words.at(at + 1, count)}
        {found && isReading && ` ${words.reading}`}
      </p>
      {found && count > 0 && (
        <>
          <Step label={words.previous} path="m4 10 4-4 4 4" onClick={() => step(-1)} />
          <Step label={words.next} path="m4 6 4 4 4-4" onClick={() => step(1)} />
        </>
      )}
      <Results id={list} found={isListed ? found : null} at={at} onPick={go} />
    </div>
  )
}

/** How many of each kind; in all where there is no room for that. */
function Said({ found, count }: { found: Found; count: number }) {
  return (
    <>
      <span className="find-kinds">
        {words.found(found.events.length, found.entities.length, found.blocks.length)}
      </span>
      <span className="find-sum">{words.sum(count)}</span>
    </>
  )
}

function Step({ label, path, onClick }: { label: string; path: string; onClick: () => void }) {
  return (
    <button type="button" className="find-step" aria-label={label} title={label} onClick={onClick}>
      <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  )
}
