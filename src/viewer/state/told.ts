/** All passages of a Story's events in the order in which they are told; of its relations, names and times likewise. */
import { bySpan } from '../../story/spans.ts'
import type { Span } from '../../story/types.ts'
import { firstWhere } from './first-where.ts'

export interface ToldPassage extends Span {
  /** Of what it tells, and its place in the list of such things. */
  id: string
  thing: number
  /** Which of its passages this is. */
  passage: number
  /** The word of it that tells, where there is one. */
  trigger?: Span
}

export interface Told {
  count: number
  /** Some of them in the order of the text: by start, the longer first where they start together. */
  slice: (first: number, end: number) => ToldPassage[]
  /** Index of the first that starts there or later. */
  from: (offset: number) => number
  /** What lies in a stretch of the text, or reaches into it, thing by thing. */
  within: (stretch: Span) => ToldPassage[]
}

/** A column a property, a row a passage, in the order of the text. */
export interface ToldColumns {
  thing: ArrayLike<number>
  passage: ArrayLike<number>
  /** Offset in the article's text and length, UTF-16. */
  start: ArrayLike<number>
  length: ArrayLike<number>
  /** Offset of the word that tells from the passage's start, and its length; without these columns there are none. */
  triggerFrom?: ArrayLike<number>
  triggerLength?: ArrayLike<number>
}

/** Of things that are there whole. */
export function toldOf(
  things: readonly { id: string; passages: readonly (Span & { trigger?: Span })[] }[],
): Told {
  const told = inTextOrder(things.map(({ passages }) => passages))
  const columns: ToldColumns = {
    thing: told.map(({ thing }) => thing),
    passage: told.map(({ passage }) => passage),
    start: told.map(({ start }) => start),
    length: told.map(({ start, end }) => end - start),
    ...(told.some(({ trigger }) => trigger) && {
      triggerFrom: told.map(({ start, trigger }) => (trigger?.start ?? start) - start),
      triggerLength: told.map(({ trigger }) => (trigger ? trigger.end - trigger.start : 0)),
    }),
  }
  return toldIn(columns, thing => things[thing]?.id ?? '')
}

/** Spans of many things as they follow one another in the text. */
export const inTextOrder = <S extends Span>(things: readonly (readonly S[])[]) =>
  things.flatMap((spans, thing) => spans.map((span, passage) => ({ ...span, thing, passage }))).sort(bySpan)

/** Passages are made when they are asked for: so they cost nothing at the start, however many there are. */
export function toldIn(
  { thing, passage, start, length, triggerFrom, triggerLength }: ToldColumns,
  idAt: (thing: number) => string,
): Told {
  const startAt = (n: number): number => start[n] ?? 0
  const endAt = (n: number): number => startAt(n) + (length[n] ?? 0)
  const make = (n: number): ToldPassage => {
    const of = thing[n] ?? 0
    const word = startAt(n) + (triggerFrom?.[n] ?? 0)
    return {
      id: idAt(of),
      thing: of,
      passage: passage[n] ?? 0,
      start: startAt(n),
      end: endAt(n),
      ...(triggerLength && { trigger: { start: word, end: word + (triggerLength[n] ?? 0) } }),
    }
  }
  const from = (offset: number): number => firstWhere(start.length, n => startAt(n) >= offset)
  /** How far those reach that are told up to one; made when first asked. */
  let reached: Int32Array | null = null
  const reach = (): Int32Array => {
    if (reached) return reached
    reached = new Int32Array(start.length)
    for (let n = 0; n < reached.length; n += 1) reached[n] = Math.max(reached[n - 1] ?? 0, endAt(n))
    return reached
  }
  return {
    count: start.length,
    slice: (first, end) => placesBetween(Math.max(0, first), Math.min(end, start.length)).map(make),
    from,
    within: stretch => {
      const ends = reach()
      const first = firstWhere(ends.length, n => (ends[n] ?? 0) > stretch.start)
      return placesBetween(first, from(stretch.end))
        .filter(n => endAt(n) > stretch.start)
        .map(make)
        .sort((a, b) => a.thing - b.thing || a.passage - b.passage)
    },
  }
}

const placesBetween = (first: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, n) => first + n)
