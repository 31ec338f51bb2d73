/** Finds what has all the words that are looked for, or words that begin so; of a word that nothing begins with, those one slip away. */
import uFuzzy from '@leeoniya/ufuzzy'
import type { Shelf } from './column.ts'
import type { Corpus } from './corpus.ts'
import { fold, wordsIn } from './fold.ts'

/** Shorter words are taken as they are. */
const LEAST_FOR_SLIPS = 4
/** Longer ones too: the pattern for slips of a thousand letters would keep the page for seconds. */
const MOST_FOR_SLIPS = 24
/** More words than this are not looked at: one bit each. */
const MOST_WORDS = 8

/** One letter more, less, other, or two that changed places; the first is right. */
const slips = new uFuzzy({ intraMode: 1, interLft: 2 })

export interface Found {
  /** The words looked for, folded. */
  terms: readonly string[]
  /** So many things had been read. */
  of: number
  /** Places of the things found, rising: in the Story, in the chronology, among the article's blocks. */
  entities: number[]
  events: number[]
  blocks: number[]
  /** Which of the words looked for a word of the vocabulary is; 0 for none. */
  wanted: Uint8Array
}

/**
 * @param former what was found before: where that holds all that can be found now, only it is gone through.
 * @returns null where nothing is looked for.
 */
export function search(corpus: Corpus, query: string, former: Found | null = null): Found | null {
  const terms = [...wordsIn(query)].slice(0, MOST_WORDS).map(({ word }) => fold(word))
  if (terms.length === 0) return null
  const { vocabulary, entities, events, blocks } = corpus
  const of = entities.ends.length + events.ends.length + blocks.ends.length
  const wanted = new Uint8Array(vocabulary.length)
  let isNarrower = former?.of === of
  for (const [n, term] of terms.entries()) {
    const { words, slipped } = likeWords(vocabulary, term)
    for (const word of words) wanted[word] = (wanted[word] ?? 0) | (1 << n)
    const before = former?.terms[n]
    // A slip of a longer word need not be one of a shorter.
    if (before !== term && (slipped || !term.startsWith(before ?? ''))) isNarrower = false
  }
  const all = (1 << terms.length) - 1
  const among = isNarrower && former && former.terms.length <= terms.length ? former : null
  return {
    terms,
    of,
    entities: thingsWith(entities, wanted, all, among?.entities),
    events: thingsWith(events, wanted, all, among?.events),
    blocks: thingsWith(blocks, wanted, all, among?.blocks),
    wanted,
  }
}

/** Places in the vocabulary, and whether none of them begins so. */
function likeWords(
  vocabulary: readonly string[],
  term: string,
): { words: readonly number[]; slipped: boolean } {
  const words: number[] = []
  for (let n = 0; n < vocabulary.length; n += 1) if (vocabulary[n]?.startsWith(term)) words.push(n)
  if (words.length > 0 || term.length < LEAST_FOR_SLIPS || term.length > MOST_FOR_SLIPS)
    return { words, slipped: false }
  return { words: slips.filter(vocabulary as string[], term) ?? [], slipped: true }
}

/** @param among places that are looked at; all where it is left out. */
function thingsWith(
  { numbers, ends }: Shelf,
  wanted: Uint8Array,
  all: number,
  among?: readonly number[],
): number[] {
  const found: number[] = []
  const [words, until] = [numbers.all(), ends.all()]
  const count = among?.length ?? until.length
  for (let n = 0; n < count; n += 1) {
    const thing = among?.[n] ?? n
    let met = 0
    const end = until[thing] ?? 0
    for (let at = until[thing - 1] ?? 0; at < end; at += 1) met |= wanted[words[at] ?? 0] ?? 0
    if (met === all) found.push(thing)
  }
  return found
}

/** Where the words that are looked for stand in a block: rising, in UTF-16 units of the article's text. */
export function placesIn(
  { blocks }: Corpus,
  wanted: Uint8Array,
  block: number,
): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = []
  for (let n = block > 0 ? blocks.ends.at(block - 1) : 0; n < blocks.ends.at(block); n += 1)
    if (wanted[blocks.numbers.at(n)])
      places.push({ start: blocks.at.at(n), end: blocks.at.at(n) + blocks.length.at(n) })
  return places
}
