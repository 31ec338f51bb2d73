/** The telling of an article against time: each passage that tells a dated event, in the order of the text. */
import type { Placed } from '../state/chronology.ts'
import type { OpenedStory } from '../state/opened.ts'

export interface Point {
  placed: Placed
  /** Which of the event's passages it is. */
  passage: number
  /** Where it is told, in parts of the text, 0 to 1. */
  told: number
}

/** More cannot be told apart; the most prominent events are drawn. */
const MOST = 600

export interface Telling {
  points: Point[]
  /** How many there are in all. */
  of: number
  /** Indices of points that lie wholly before the one told just before. */
  back: number[]
}

export function tellingOf({ story, chronology, told }: OpenedStory): Telling {
  const { dated, indexOf } = chronology
  const length = Math.max(1, story.article.text.length)
  const all = told.slice(0, told.count).flatMap(({ id, passage, start }): Point[] => {
    const placed = dated[indexOf.get(id) ?? -1]
    return placed ? [{ placed, passage, told: start / length }] : []
  })
  const points = all.length <= MOST ? all : mostProminent(all)
  const back = points.flatMap((point, n) => {
    const before = points[n - 1]
    return before && point.placed.toMs <= before.placed.fromMs ? [n] : []
  })
  return { points, of: all.length, back }
}

const mostProminent = (all: readonly Point[]): Point[] =>
  all
    .toSorted((a, b) => b.placed.event.salience - a.placed.event.salience)
    .slice(0, MOST)
    .sort((a, b) => a.told - b.told)

/** The point nearest to a place, px; null where none is so near. */
export function nearest(
  places: readonly { x: number; top: number; bottom: number }[],
  x: number,
  y: number,
  mostPx: number,
): number | null {
  let best: number | null = null
  let least = mostPx
  for (const [n, at] of places.entries()) {
    const away = Math.hypot(at.x - x, y < at.top ? at.top - y : y > at.bottom ? y - at.bottom : 0)
    if (away > least) continue
    least = away
    best = n
  }
  return best
}
