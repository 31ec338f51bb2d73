/** What an article says of someone or something, gathered from all over it. */
import { bySpan, contains, quote } from '../../story/spans.ts'
import type { Entity, Mention, Relation, Story } from '../../story/types.ts'
import { type Chronology, eventsIn } from '../state/chronology.ts'
import { placeAt } from '../state/place.ts'
import type { Selection } from '../state/store.ts'

/** The same words may stand at several places: the first counts. */
export interface Said {
  words: string
  /** Where they stand: a mention of it, or words beside one; null where they are not found. */
  at: Exclude<Selection, { kind: 'none' }> | null
}

export interface Facts {
  /** What else it is called. */
  names: Said[]
  /** What it is called by what it is: “the mayor of Tarnby”. */
  descriptions: Said[]
  /** Places in the chronology of the events that it took part in, in time order. */
  events: number[]
  relations: Relation[]
  /** Its mentions as they are told, each with its index among the entity's own. */
  mentions: (Mention & { index: number })[]
}

export function factsOf(entity: Entity, story: Story, chronology: Chronology): Facts {
  const { text } = story.article
  const mentions = entity.mentions.map((mention, index) => ({ ...mention, index })).sort(bySpan)
  const saidBy = (kind: Mention['kind'], without: string): Said[] =>
    distinct(
      mentions
        .filter(one => one.kind === kind)
        .map(one => ({ words: quote(text, one).replace(/\s+/g, ' '), at: mentionOf(entity, one.index) })),
      without,
    )
  const nominals = saidBy('nominal', '')
  const { description } = entity
  const known = description === undefined || nominals.some(({ words }) => sameWords(words, description))
  return {
    names: saidBy('name', entity.name),
    descriptions: known
      ? nominals
      : [{ words: description, at: besideMention(entity, description, story.article) }, ...nominals],
    events: eventsIn(chronology).flatMap((event, place) =>
      event.place === entity.id ||
      event.source === entity.id ||
      event.participants.some(one => one.entity === entity.id)
        ? [place]
        : [],
    ),
    relations: story.relations.filter(({ subject, object }) => subject === entity.id || object === entity.id),
    mentions,
  }
}

export const mentionOf = ({ id }: Entity, passage: number): Exclude<Selection, { kind: 'none' }> => ({
  kind: 'entity',
  id,
  passage,
})

/** So far from a mention its description stands, UTF-16 units. */
const BESIDE = 100

/** Where a description stands: next to a mention, in the same block. */
function besideMention(
  { mentions }: Entity,
  description: string,
  { text, blocks }: Pick<Story['article'], 'text' | 'blocks'>,
): Said['at'] {
  for (const mention of mentions.filter(({ kind }) => kind === 'name')) {
    const block = blocks.find(one => contains(one, mention))
    if (!block) continue
    const from = Math.max(block.start, mention.start - BESIDE)
    const found = text.slice(from, Math.min(block.end, mention.end + BESIDE)).indexOf(description)
    if (found >= 0) return placeAt({ start: from + found, end: from + found + description.length })
  }
  return null
}

/** The first of what is said in the same words, in whatever case. */
function distinct(said: readonly Said[], without: string): Said[] {
  const seen = new Set([plain(without)])
  return said.filter(({ words }) => {
    const known = seen.has(plain(words))
    seen.add(plain(words))
    return !known
  })
}

const plain = (words: string): string => words.toLowerCase().replace(/^(?:the|an?) /, '')

/** With or without an article. */
const sameWords = (a: string, b: string): boolean => plain(a) === plain(b)
