/** Finds a quoted passage in a text that may have been edited since it was quoted. */
import search from 'approx-string-match'
import type { Span } from '../../story/types.ts'
import type { Selectors } from './selectors.ts'

export interface Anchor extends Span {
  /**
   * `same`: where it stood; `moved`: word for word, elsewhere; `changed`: in other words; `gone`: not found, and this is
   * where it stood, as far as the text still goes.
   */
  how: 'same' | 'moved' | 'changed' | 'gone'
}

/** So much of a quote may differ. */
const MOST_ERRORS = 0.3
/** The search is linear in text times errors: longer quotes are looked for by their beginning, UTF-16 units. */
const MOST_SOUGHT = 160
/** What a place farther off must say better, in errors per UTF-16 unit of distance. */
const FARNESS = 1 / 2000

export function anchor(text: string, quoted: Selectors): Anchor {
  const { exact, start, end } = quoted
  const length = end - start
  const at = (from: number, how: Anchor['how']): Anchor => ({
    start: from,
    end: Math.min(text.length, from + length),
    how,
  })
  if (text.startsWith(exact, start)) return at(start, 'same')
  const same = placesOf(text, exact)
  if (same.length > 0)
    return at(
      best(same, from => strangeness(text, from, quoted)),
      'moved',
    )

  const sought = exact.slice(0, MOST_SOUGHT)
  const near = search(text, sought, Math.floor(sought.length * MOST_ERRORS))
  if (near.length > 0) {
    const found = best(near, match => match.errors + Math.abs(match.start - start) * FARNESS)
    const rest = length - sought.length
    return { start: found.start, end: Math.min(text.length, found.end + Math.max(0, rest)), how: 'changed' }
  }
  const from = Math.max(0, Math.min(start, text.length - 1))
  return at(from, 'gone')
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}

/** How unlike its former surroundings a place is; farther off where they are alike. */
function strangeness(text: string, from: number, { exact, prefix, suffix, start }: Selectors): number {
  const before = text.slice(Math.max(0, from - prefix.length), from)
  const after = text.slice(from + exact.length, from + exact.length + suffix.length)
  const unlike = (a: string, b: string): number =>
    [...a].reduce((sum, letter, n) => sum + (letter === b[n] ? 0 : 1), 0)
  return unlike(prefix, before) + unlike(suffix, after) + Math.abs(from - start) * FARNESS
}

function best<T>(all: readonly T[], cost: (one: T) => number): T {
  return all.reduce((a, b) => (cost(b) < cost(a) ? b : a))
}
