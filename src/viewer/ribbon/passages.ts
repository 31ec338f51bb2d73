/** All passages of a Story's events in the order in which they are told. Made once a Story. */
import { bySpan } from '../../story/spans.ts'
import type { Story } from '../../story/types.ts'

export interface ToldPassage {
  event: string
  /** Which of its event's passages this is. */
  passage: number
  /** Offsets in the article's text, UTF-16. */
  start: number
  end: number
}

export interface Passages {
  told: readonly ToldPassage[]
  /** Of one event, in the order of the text; none for an id that there is not. */
  of: (event: string) => readonly ToldPassage[]
  /** Index of the first passage that starts there or later. */
  from: (offset: number) => number
}

export function passagesOf({ events }: Pick<Story, 'events'>): Passages {
  const told = events
    .flatMap(({ id, passages }) =>
      passages.map(({ start, end }, passage) => ({ event: id, passage, start, end })),
    )
    .sort(bySpan)
  const byEvent = new Map(events.map(({ id }): [string, ToldPassage[]] => [id, []]))
  for (const one of told) byEvent.get(one.event)?.push(one)
  return {
    told,
    of: event => byEvent.get(event) ?? [],
    from: offset => firstWhere(told.length, n => (told[n]?.start ?? 0) >= offset),
  }
}

/** The first of `length` indices for which something holds that holds for all later ones too; `length` where for none. */
export function firstWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
