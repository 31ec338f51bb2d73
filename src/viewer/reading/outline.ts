/**
 * The parts of an article: what leads it, and what stands under its headings, if it has any; else paragraph by paragraph; with
 * the first date that each tells.
 */
import { quote } from '../../story/spans.ts'
import type { Block } from '../../story/types.ts'
import { firstWhere } from '../state/first-where.ts'
import type { OpenedStory } from '../state/opened.ts'
import { formatWhen } from '../ui/dates.ts'

export interface Part {
  /** Its heading, or its first words. */
  words: string
  block: Block
  /** When the first dated event in it happened, in words; null where it tells of none. */
  when: string | null
}

/** So many words of a paragraph name it. */
const FIRST_WORDS = 8

export function outlineOf({ story, chronology, told }: OpenedStory): Part[] {
  const { text, blocks, titleFrom } = story.article
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph')
  // A headline that is not the title is a heading like others.
  const isHeading = ({ kind }: Block): boolean =>
    kind === 'subheading' || (kind === 'headline' && titleFrom !== 'headline')
  const headings = blocks.filter(isHeading)
  const [heading] = headings
  const lead = paragraphs.slice(0, 1).filter(({ start }) => heading && start < heading.start)
  const parts = heading ? [...lead, ...headings] : paragraphs
  const whenIn = (start: number, end: number): string | null => {
    for (const { id } of told.slice(told.from(start), told.from(end))) {
      const time = chronology.dated[chronology.indexOf.get(id) ?? -1]?.event.time
      if (time) return formatWhen(time)
    }
    return null
  }
  return parts.map((block, n) => ({
    words: isHeading(block) ? quote(text, block) : firstWords(quote(text, block)),
    block,
    when: whenIn(block.start, parts[n + 1]?.start ?? text.length),
  }))
}

function firstWords(text: string): string {
  const words = text.split(/\s+/)
  return words.length <= FIRST_WORDS ? words.join(' ') : `${words.slice(0, FIRST_WORDS).join(' ')} …`
}

/** Index of the part that an offset of the text lies in; -1 in front of the first. */
export const partAt = (parts: readonly Part[], offset: number): number =>
  firstWhere(parts.length, n => (parts[n]?.block.start ?? 0) > offset) - 1
