/** The article as it is printed: the words that tell an event in bold, with the event's number in the margin. */
import type { Block, Event } from '../../story/types.ts'
import type { OpenedStory } from '../state/opened.ts'

/** Some words, and the numbers of the events that they tell; none for the words between. */
export interface Piece {
  text: string
  numbers: number[]
}

export interface PrintedBlock {
  block: Block
  pieces: Piece[]
  /** The events told in it, each once, as they are told. */
  events: { number: number; event: Event }[]
}

/** Blocks that are not the article's own words. */
const ASIDE: readonly Block['kind'][] = ['metadata', 'boilerplate']

/** Events are numbered as they happened; those without a place in time follow. */
export function printedBlocks({ story, chronology, told }: OpenedStory): PrintedBlock[] {
  const { text, blocks } = story.article
  return blocks
    .filter(({ kind }) => !ASIDE.includes(kind))
    .map(block => {
      const triggers = told
        .within(block)
        .flatMap(({ id, thing, passage }) => {
          const trigger = story.events[thing]?.passages[passage]?.trigger
          const number = (chronology.indexOf.get(id) ?? -1) + 1
          return trigger && trigger.start >= block.start && trigger.end <= block.end
            ? [{ ...trigger, number }]
            : []
        })
        .sort((a, b) => a.start - b.start || a.end - b.end)
      const pieces: Piece[] = []
      let at = block.start
      for (const { start, end, number } of triggers) {
        const last = pieces.at(-1)
        if (start < at) {
          // Within words that are bold already.
          if (last && !last.numbers.includes(number)) last.numbers.push(number)
          continue
        }
        if (start > at) pieces.push({ text: text.slice(at, start), numbers: [] })
        pieces.push({ text: text.slice(start, end), numbers: [number] })
        at = end
      }
      if (at < block.end) pieces.push({ text: text.slice(at, block.end), numbers: [] })
      const numbers = new Set(pieces.flatMap(piece => piece.numbers))
      return { block, pieces, events: [...numbers].flatMap(number => numbered(number, chronology)) }
    })
}

function numbered(number: number, { dated, undated }: OpenedStory['chronology']): PrintedBlock['events'] {
  const event = dated[number - 1]?.event ?? undated[number - 1 - dated.length]
  return event ? [{ number, event }] : []
}
