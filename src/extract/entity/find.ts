/** All names of a document, where they stand, before anyone knows who is who. */
import { quote } from '../../story/spans.ts'
import type { Span } from '../../story/types.ts'
import type { Document } from '../document.ts'
import { BODY_MODIFIERS, STATE_BODIES } from '../lexicon/names/words.ts'
import { longestAt } from './gazetteer.ts'
import { capitalized } from './lower-case.ts'
import { isShouted, isTitleCase, runsOf, type Spelling, startsSentence } from './runs.ts'
import { type Name, namesIn } from './split.ts'
import { isCapital, piecesOf, type Word, wordsOf } from './words.ts'

/** A name with its sentence. */
export interface Found extends Span {
  name: Name
  words: readonly Word[]
  /** Index of the sentence; -1 where it stands outside running text. */
  sentence: number
  pieces: readonly string[]
  /** A state's body: the country's code, or name where it has none. */
  bodyOf?: string
}

/** Blocks that may be written with capitals throughout. */
const HEADINGS: ReadonlySet<string> = new Set(['headline', 'subheading'])

/** Finds the names of all sentences and of credits and datelines, in order. */
export function findNames(document: Document): Found[] {
  const sentences = document.sentences.map(wordsOf)
  const title = sentences.map((words, i) => {
    const { kind = '' } = document.blocks[document.sentences[i]?.block ?? -1] ?? {}
    return HEADINGS.has(kind) ? isTitleCase(words) : isShouted(words)
  })
  const spelling = spellingOf(sentences.filter((_, i) => !title[i]))
  const found = sentences.flatMap((written, sentence) => {
    const words = capitalized(written, spelling)
    const texts = words.map(({ text }) => text)
    return runsOf(words, spelling, !title[sentence])
      .flatMap(run => namesIn(texts, run))
      .filter(name => !isPortfolio(words, name))
      .map(name => foundAt(words, withBody(words, name), sentence))
  })
  return [...found, ...outside(document)].sort((a, b) => a.start - b.start)
}

function foundAt(words: readonly Word[], name: Name & { bodyOf?: string }, sentence: number): Found {
  const pieces = words.slice(name.from, name.to).map(({ text }) => text)
  return {
    start: words[name.from]?.start ?? 0,
    end: words[name.to - 1]?.end ?? 0,
    name,
    words,
    sentence,
    pieces,
    ...(name.bodyOf === undefined ? {} : { bodyOf: name.bodyOf }),
  }
}

function spellingOf(sentences: readonly (readonly Word[])[]): Spelling {
  const capital = new Set<string>()
  const lower = new Set<string>()
  const once = new Set<string>()
  const starts = new Set<string>()
  for (const words of sentences) {
    const texts = words.map(({ text }) => text)
    texts.forEach((text, i) => {
      if (!isCapital(text)) lower.add(text)
      else if (!startsSentence(texts, i)) capital.add(text)
      else {
        const named = words[i]?.upos === 'PROPN'
        if (named && (once.has(text) || isCapital(texts[i + 1] ?? ''))) starts.add(text)
        if (named || !text.endsWith('s')) once.add(text)
      }
    })
  }
  return { capital, lower, starts }
}

/** `Minister of Finance`, `Professor of Mathematics`: what somebody is in charge of. */
function isPortfolio(words: readonly Word[], { from, known }: Name): boolean {
  const office = words[from - 2]?.text ?? ''
  return (
    known === undefined && /^(?:of|for)$/.test(words[from - 1]?.text ?? '') && PORTFOLIO_OFFICES.test(office)
  )
}
const PORTFOLIO_OFFICES = /^(?:minister|secretary|professor|department|ministry)$/i

/** `Russian foreign ministry`: the adjective of a country and its body in lower case are one name. */
function withBody(words: readonly Word[], name: Name): Name & { bodyOf?: string } {
  const { known } = name
  if (known?.kind !== 'demonym' && known?.kind !== 'country') return name
  let most = name.to
  while (BODY_MODIFIERS.has(words[most]?.text ?? '') && most < name.to + 4) most++
  for (let to = most; to >= name.to; to--)
    for (const length of [2, 1]) {
      const head = words.slice(to, to + length).map(({ text }) => text)
      if (head.length === length && STATE_BODIES.has(head.join(' ')))
        return { from: name.from, to: to + length, bodyOf: known.country ?? known.name }
    }
  return name
}

/** Names the tables know in credits and datelines, which are no sentences. */
function outside({ source, blocks }: Document): Found[] {
  return blocks
    .filter(({ kind }) => kind === 'credit' || kind === 'dateline')
    .flatMap(block => {
      const words = wordsIn(quote(source.text, block), block.start)
      const texts = words.map(({ text }) => text)
      const names: Found[] = []
      for (let i = 0; i < words.length; ) {
        const known = longestAt(texts, i)
        if (known && known.known.kind !== 'demonym')
          names.push(foundAt(words, { from: i, to: i + known.length, known: known.known }, -1))
        i += known?.length ?? 1
      }
      return names
    })
}

function wordsIn(text: string, offset: number): Word[] {
  let at = 0
  return piecesOf(text).map(piece => {
    const start = text.indexOf(piece, at)
    const glued = start === at
    at = start + piece.length
    return { text: piece, upos: 'PROPN', start: offset + start, end: offset + at, glued }
  })
}
