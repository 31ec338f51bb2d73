/**
 * The words of a Story in the order in which they stand, as numbers: names, events, paragraphs, one list each. A search
 * goes through all of them, which takes a few milliseconds a million; so there is no index to build and to keep.
 */
import type { OpenedStory } from '../state/opened.ts'
import { Column, type Shelf, shelf } from './column.ts'
import { fold, wordsIn } from './fold.ts'

export interface Corpus {
  /** Folded, each once. */
  vocabulary: readonly string[]
  /** Places in the vocabulary, in the order of the Story, of the chronology, and of the article's blocks. */
  entities: Shelf
  events: Shelf
  blocks: Shelf & {
    /** Where each word begins in the article's text, and how long it is. */
    at: Column
    length: Column
  }
  /** Reads on for so many milliseconds. @returns whether it came as far as it can for now. */
  read: (ms: number) => boolean
  /** Whether all has been read. */
  isWhole: () => boolean
  /** Asks for the words of events that have none yet. */
  ask: () => void
}

/** So many things are read between two looks at the clock. */
const RUN = 32

/** Of an article: nothing is read yet. Events that have no words yet are waited for. */
export function corpusOf({ story, chronology, words }: OpenedStory): Corpus {
  const vocabulary: string[] = []
  const numbers = new Map<string, number>()
  /** As they are written: most are met again and again. */
  const written = new Map<string, number>()
  const numberOf = (word: string): number => {
    const known = written.get(word)
    if (known !== undefined) return known
    const folded = fold(word)
    const number = numbers.get(folded) ?? vocabulary.push(folded) - 1
    numbers.set(folded, number)
    written.set(word, number)
    return number
  }
  const add = ({ numbers, ends }: Shelf, text: string): void => {
    for (const { word } of wordsIn(text)) numbers.push(numberOf(word))
    ends.push(numbers.length)
  }
  const { article } = story
  const entities = shelf()
  const events = shelf()
  const blocks = { ...shelf(), at: new Column(), length: new Column() }
  const names = new Map(story.entities.map(({ id, name }) => [id, name]))
  const count = chronology.dated.length + chronology.undated.length

  const readBlock = (n: number): void => {
    const block = article.blocks[n]
    if (!block) return
    if (block.kind !== 'metadata')
      for (const { word, at } of wordsIn(article.text.slice(block.start, block.end))) {
        blocks.numbers.push(numberOf(word))
        blocks.at.push(block.start + at)
        blocks.length.push(word.length)
      }
    blocks.ends.push(blocks.numbers.length)
  }
  const readEvent = (place: number): boolean => {
    const event = chronology.dated[place]?.event ?? chronology.undated[place - chronology.dated.length]
    if (!event?.title) return false
    const who = event.participants.map(({ entity }) => names.get(entity) ?? '')
    add(events, `${event.title} ${who.join(' ')} ${names.get(event.place ?? '') ?? ''}`)
    return true
  }
  /** Reads one thing more. @returns false where there is none, or where its words are still to come. */
  const readOne = (): boolean => {
    const entity = story.entities[entities.ends.length]
    if (entity) add(entities, `${entity.name} ${entity.description ?? ''}`)
    else if (blocks.ends.length < article.blocks.length) readBlock(blocks.ends.length)
    else return readEvent(events.ends.length)
    return true
  }
  return {
    vocabulary,
    entities,
    events,
    blocks,
    read: ms => {
      const until = performance.now() + ms
      while (performance.now() < until) for (let n = 0; n < RUN; n += 1) if (!readOne()) return true
      return false
    },
    isWhole: () => events.ends.length === count,
    ask: () => words.ask(placesFrom(events.ends.length, count)),
  }
}

/** Neighbours have their words together: not every one need be asked for. */
const STEP = 256
function* placesFrom(first: number, count: number): Generator<number> {
  for (let place = first; place < count; place += STEP) yield place
}
