/** All passages of a Story's events, or of its relations, in the order in which they are told. Made once a Story. */
import { bySpan } from '../../story/spans.ts'
import type { Span } from '../../story/types.ts'

export interface ToldPassage {
  /** Of what it tells. */
  id: string
  /** Which of its passages this is. */
  passage: number
  /** Offsets in the article's text, UTF-16. */
  start: number
  end: number
}

export interface Passages {
  told: readonly ToldPassage[]
  /** Of one of them, in the order of the text; none for an id that there is not. */
  of: (id: string) => readonly ToldPassage[]
  /** Index of the first passage that starts there or later. */
  from: (offset: number) => number
}

export function passagesOf(things: readonly { id: string; passages: readonly Span[] }[]): Passages {
  const told = things
    .flatMap(({ id, passages }) => passages.map(({ start, end }, passage) => ({ id, passage, start, end })))
    .sort(bySpan)
  const byId = new Map(things.map(({ id }): [string, ToldPassage[]] => [id, []]))
  for (const one of told) byId.get(one.id)?.push(one)
  return {
    told,
    of: id => byId.get(id) ?? [],
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
