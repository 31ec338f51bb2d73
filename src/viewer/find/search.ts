/** Finds what has all the words that are looked for, or words that begin so; of a word that nothing begins with, those one slip away. */
import uFuzzy from '@leeoniya/ufuzzy'
import type { Corpus, Shelf } from './corpus.ts'
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
  /** Places of the things found, rising: in the Story, in the chronology, among the article's blocks. */
  entities: number[]
  events: number[]
  blocks: number[]
  /** Which of the words looked for a word of the vocabulary is; 0 for none. */
  wanted: Uint8Array
}

/** @returns null where nothing is looked for. */
export function search(corpus: Corpus, query: string): Found | null {
  const terms = [...wordsIn(query)].slice(0, MOST_WORDS).map(({ word }) => fold(word))
  if (terms.length === 0) return null
  const { vocabulary } = corpus
  const wanted = new Uint8Array(vocabulary.length)
  for (const [n, term] of terms.entries())
    for (const word of likeWords(vocabulary, term)) wanted[word] = (wanted[word] ?? 0) | (1 << n)
  const all = (1 << terms.length) - 1
  return {
    entities: thingsWith(corpus.entities, wanted, all),
    events: thingsWith(corpus.events, wanted, all),
    blocks: thingsWith(corpus.blocks, wanted, all),
    wanted,
  }
}

/** Places in the vocabulary. */
function likeWords(vocabulary: readonly string[], term: string): readonly number[] {
  const begun: number[] = []
  for (let n = 0; n < vocabulary.length; n += 1) if (vocabulary[n]?.startsWith(term)) begun.push(n)
  if (begun.length > 0 || term.length < LEAST_FOR_SLIPS || term.length > MOST_FOR_SLIPS) return begun
  return slips.filter(vocabulary as string[], term) ?? []
}

function thingsWith({ words, ends }: Shelf, wanted: Uint8Array, all: number): number[] {
  const found: number[] = []
  let n = 0
  for (let thing = 0; thing < ends.length; thing += 1) {
    let met = 0
    for (const end = ends.at(thing); n < end; n += 1) met |= wanted[words.at(n)] ?? 0
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
    if (wanted[blocks.words.at(n)])
      places.push({ start: blocks.at.at(n), end: blocks.at.at(n) + blocks.length.at(n) })
  return places
}
