/** What a place in the text shows: marks lie within each other, and each of them can be meant. */
import type { Event } from '../../story/types.ts'
import type { Selection } from '../state/store.ts'
import { type Kind, passageOf } from './use-current.ts'

type Thing = Exclude<Selection, { kind: 'none' }>
/** Which events rest on a time, by its id. */
type EventsOf = (time: string) => readonly string[]

const MARKED = '[data-event], [data-entity]'

/**
 * All that is there, the innermost first, each once. On a time the events that it dates come before others around it,
 * and those told elsewhere last.
 */
export function thingsAt(target: Element, eventsOf: EventsOf): Thing[] {
  const things = new Map<string, Thing>()
  for (let at = target.closest<HTMLElement>(MARKED); at; at = outside(at))
    for (const thing of shownBy(at)) if (!things.has(keyOf(thing))) things.set(keyOf(thing), thing)
  const time = target.closest<HTMLElement>('[data-time]')?.dataset.time
  const dated = time === undefined ? [] : eventsOf(time)
  const isDated = ({ id }: Thing): boolean => dated.includes(id)
  const events = [...things.values()].filter(({ kind }) => kind === 'event')
  const sorted = [...events.filter(isDated), ...events.filter(thing => !isDated(thing))]
  const here = [...things.values()].map(thing => (thing.kind === 'event' ? (sorted.shift() ?? thing) : thing))
  const elsewhere = dated.map((id): Thing => ({ kind: 'event', id, passage: 0 }))
  return [...here, ...elsewhere.filter(thing => !things.has(keyOf(thing)))]
}

const keyOf = ({ kind, id }: Thing): string => `${kind} ${id}`

const outside = (mark: HTMLElement): HTMLElement | null =>
  mark.parentElement?.closest<HTMLElement>(MARKED) ?? null

function shownBy(mark: HTMLElement): Thing[] {
  const { event, entity } = mark.dataset
  const kind: Kind = event === undefined ? 'entity' : 'event'
  return (event ?? entity ?? '').split(' ').map(id => ({ kind, id, passage: passageOf(mark, kind, id) }))
}

/** The first thing; where that is selected the one around it, and after the outermost the first again. */
export function nextOf(things: readonly Thing[], selection: Selection): Thing | undefined {
  const at = things.findIndex(
    ({ kind, id, passage }) =>
      kind === selection.kind && id === selection.id && passage === selection.passage,
  )
  return things[(at + 1) % things.length]
}

/** Looked for when asked: few readers point at a time, and articles may have many events. */
export const eventsByTime =
  (events: readonly Event[]): EventsOf =>
  time =>
    events.filter(event => event.time?.times.includes(time)).map(({ id }) => id)
