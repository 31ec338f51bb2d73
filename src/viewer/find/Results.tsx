/** What was found as a list: of a long one the part around the hit that one is at. */
import { memo, type ReactNode, type UIEvent, useEffect, useRef, useState } from 'react'
import { useEventAt, useOpenedStory, useStory } from '../state/context.tsx'
import { formatWhen } from '../ui/dates.ts'
import { moreStrings } from '../ui/more-strings.en.ts'
import { finderOf } from './finder.ts'
import { countOf, type Hit, hitAt } from './hits.ts'
import { type Found, placesIn } from './search.ts'

/** As many rows as are seen at first; more are drawn as one scrolls. */
const PAGE = 12
/** A paragraph is shown from so far before its first word found, UTF-16 units. */
const BEFORE = 28
const SNIPPET = 110

export interface ResultsProps {
  id: string
  /** null where the list is closed. */
  found: Found | null
  at: number | null
  onPick: (at: number) => void
}

export function Results({ id, found, at, onPick }: ResultsProps) {
  const list = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the option that is current now comes into view.
  useEffect(() => {
    if (at !== null) list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [at, found])
  const count = found ? countOf(found) : 0
  const first = Math.floor((at ?? 0) / PAGE) * PAGE
  const [more, setMore] = useState({ of: found, rows: 0 })
  const rows = PAGE + (more.of === found ? more.rows : 0)
  const page = Array.from({ length: Math.min(rows, count - first) }, (_, n) => first + n)
  const scroll = ({ currentTarget: { scrollTop, clientHeight, scrollHeight } }: UIEvent): void => {
    if (first + rows < count && scrollHeight - scrollTop < 2 * clientHeight) setMore({ of: found, rows })
  }
  return (
    // Options are reached from the field: nothing here has the keyboard.
    <div
      ref={list}
      // Other words begin at the top again.
      key={at === null ? 'found' : 'walked'}
      id={id}
      role="listbox"
      aria-label={moreStrings.find.results}
      className={at === null ? 'find-results' : 'find-results is-walked'}
      hidden={!found}
      onScroll={scroll}
      onPointerDown={event => event.preventDefault()}
    >
      {found &&
        page.map(n => {
          const hit = hitAt(found, n)
          return (
            hit && (
              // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field has the keys.
              <div
                key={`${hit.kind} ${hit.n}`}
                id={`${id}-${n}`}
                role="option"
                aria-selected={n === at}
                aria-posinset={n + 1}
                aria-setsize={count}
                onClick={() => onPick(n)}
              >
                <Said hit={hit} wanted={found.wanted} />
                <small>{moreStrings.find.kinds[hit.kind]}</small>
              </div>
            )
          )
        })}
    </div>
  )
}

const Said = memo(function Said({ hit, wanted }: { hit: Hit; wanted: Uint8Array }): ReactNode {
  if (hit.kind === 'event') return <EventSaid place={hit.n} />
  if (hit.kind === 'entity') return <EntitySaid n={hit.n} />
  return <BlockSaid block={hit.n} wanted={wanted} />
})

function EventSaid({ place }: { place: number }) {
  const event = useEventAt(place)
  return (
    <span>
      {event?.time && <time>{formatWhen(event.time)}</time>} <bdi>{event?.title}</bdi>
    </span>
  )
}

function EntitySaid({ n }: { n: number }) {
  const entity = useStory().entities[n]
  return (
    entity && (
      <span className={`node is-${entity.type}`}>
        <bdi>{entity.name}</bdi>
        {entity.description && (
          <>
            , <bdi>{entity.description}</bdi>
          </>
        )}
      </span>
    )
  )
}

/** The paragraph around its first word found. */
function BlockSaid({ block, wanted }: { block: number; wanted: Uint8Array }) {
  const opened = useOpenedStory()
  const { text, blocks } = opened.story.article
  const { start, end } = blocks[block] ?? { start: 0, end: 0 }
  const places = placesIn(finderOf(opened).corpus, wanted, block)
  const from = wordBefore(text, Math.max(start, (places[0]?.start ?? start) - BEFORE), start)
  const to = Math.min(end, from + SNIPPET)
  const parts: ReactNode[] = []
  let at = from
  for (const place of places) {
    if (place.end > to) break
    parts.push(text.slice(at, place.start), <b key={place.start}>{text.slice(place.start, place.end)}</b>)
    at = place.end
  }
  return (
    <q dir="auto">
      {from > start && '… '}
      {parts}
      {text.slice(at, to)}
      {to < end && ' …'}
    </q>
  )
}

/** Where a word begins: no letters are cut off. */
function wordBefore(text: string, at: number, least: number): number {
  const space = text.lastIndexOf(' ', at)
  return at > least && space >= least ? space + 1 : at
}
