/** What a place in the text shows: marks lie within each other, and each of them can be meant. */
import type { Event } from '../../story/types.ts'
import type { Selection } from '../state/store.ts'
import { type Kind, passageOf } from './use-current.ts'

type Thing = Exclude<Selection, { kind: 'none' }>

const MARKED = '[data-event], [data-entity], [data-time]'

/** All that is there, the innermost first, each once. @param eventsOf which events a time dates, by its id. */
export function thingsAt(target: Element, eventsOf: (time: string) => readonly string[]): Thing[] {
  const things = new Map<string, Thing>()
  for (let at = target.closest<HTMLElement>(MARKED); at; at = outside(at))
    for (const thing of shownBy(at, eventsOf))
      if (!things.has(`${thing.kind} ${thing.id}`)) things.set(`${thing.kind} ${thing.id}`, thing)
  return [...things.values()]
}

const outside = (mark: HTMLElement): HTMLElement | null =>
  mark.parentElement?.closest<HTMLElement>(MARKED) ?? null

function shownBy(mark: HTMLElement, eventsOf: (time: string) => readonly string[]): Thing[] {
  const { event, entity, time } = mark.dataset
  if (time !== undefined) return eventsOf(time).map(id => ({ kind: 'event', id, passage: 0 }))
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

/** Which events rest on a time. */
export function eventsByTime(events: readonly Event[]): (time: string) => readonly string[] {
  const ids = new Map<string, string[]>()
  for (const { id, time } of events)
    for (const one of time?.times ?? []) ids.set(one, [...(ids.get(one) ?? []), id])
  return time => ids.get(time) ?? []
}
