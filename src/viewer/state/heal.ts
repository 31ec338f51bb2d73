/** What a link that quotes its passage leads to now: the article may have been edited since it was copied. */
import { overlaps } from '../../story/spans.ts'
import type { Span } from '../../story/types.ts'
import { moreStrings } from '../ui/more-strings.en.ts'
import { type Anchor, anchor } from './anchor.ts'
import type { OpenedStory } from './opened.ts'
import { passageOf } from './passage.ts'
import { placeAt } from './place.ts'
import type { Selectors } from './selectors.ts'
import type { Selection } from './store.ts'

export interface Healed {
  selection: Selection
  /** What the reader is told; null where the link leads to what it led to before. */
  said: string | null
}

type Opened = Pick<OpenedStory, 'story' | 'chronology'>
type Thing = Exclude<Selection, { kind: 'none' }>

const words = moreStrings.heal

/** @param wanted what the link names, whether or not the article has it. */
export function heal(opened: Opened, wanted: Thing, quoted: Selectors): Healed {
  const { text } = opened.story.article
  const found = anchor(text, quoted)
  const quote = shortened(quoted.exact)
  if (found.how === 'gone') {
    const nearest = nearestTo(opened, wanted.kind, found) ?? placeAt(lineAt(text, found))
    return { selection: nearest, said: words.gone(quote) }
  }
  const passage = passageOf(wanted, opened.story, opened.chronology)
  if (passage && overlaps(passage, found)) return { selection: wanted, said: null }

  const told = bestAt(opened, wanted, found)
  if (!told) return { selection: placeAt(found), said: words.untold[found.how](quote) }
  const isSame = told.id === wanted.id && told.kind === wanted.kind
  return { selection: told, said: isSame ? null : words.found[found.how](quote) }
}

/** All that could be meant, with its passages. */
function thingsOf(
  { story, chronology }: Opened,
  kind: Thing['kind'],
): { id: string; passages: readonly Span[] }[] {
  if (kind === 'entity') return story.entities.map(({ id, mentions }) => ({ id, passages: mentions }))
  if (kind === 'relation') return story.relations
  if (kind === 'event') return [...chronology.dated.map(({ event }) => event), ...chronology.undated]
  return []
}

/** What shares most with a stretch of the text; of those that share as much, what was wanted, then the closest fit. */
function bestAt(opened: Opened, wanted: Thing, span: Span): Thing | null {
  let best: Thing | null = null
  let most = 0
  for (const { id, passages } of thingsOf(opened, wanted.kind)) {
    for (const [passage, { start, end }] of passages.entries()) {
      const shared = Math.min(end, span.end) - Math.max(start, span.start)
      const fit = (2 * shared) / (end - start + span.end - span.start) + (id === wanted.id ? 1 : 0)
      if (shared <= 0 || fit <= most) continue
      most = fit
      best = { kind: wanted.kind, id, passage }
    }
  }
  return best
}

function nearestTo(opened: Opened, kind: Thing['kind'], { start }: Anchor): Thing | null {
  let best: Thing | null = null
  let least = Infinity
  for (const { id, passages } of thingsOf(opened, kind)) {
    for (const [passage, span] of passages.entries()) {
      const away = Math.abs(span.start - start)
      if (away >= least) continue
      least = away
      best = { kind, id, passage }
    }
  }
  return best
}

/** The words around an offset, up to the ends of the line. */
function lineAt(text: string, { start }: Span): Span {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', start)
  return { start: from, end: Math.max(from + 1, to < 0 ? text.length : to) }
}

const MOST_SAID = 90

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  return line.length <= MOST_SAID
    ? line
    : `${line.slice(0, line.lastIndexOf(' ', MOST_SAID) + 1 || MOST_SAID).trimEnd()} …`
}
