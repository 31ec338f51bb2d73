/**
 * What the stages work on. Each stage takes a Document and returns one with its own part filled in;
 * it reads what earlier stages left here, never their files.
 */
import type { Block, Entity, Event, Link, Relation, Span, Time } from '../story/types.ts'

/** An article as it was loaded: decoded, never altered. */
export interface Source {
  /** Path relative to the seeds folder, with `/`. */
  file: string
  /** The readable text: without byte order mark and front matter, otherwise as in the file. */
  text: string
  /** SHA-256 of the file's bytes, in hexadecimal. */
  sha256: string
  /** What front matter or the command line say about the article. */
  metadata: Metadata
}

export interface Metadata {
  /** Calendar day of publication, `YYYY-MM-DD`. */
  date?: string
  title?: string
  author?: string
  publisher?: string
  /** BCP 47. */
  language?: string
}

/** A token of Universal Dependencies, at its place in the text. */
export interface Token extends Span {
  /** The visible characters of its span: without soft hyphens and zero-width marks, so it may be shorter. */
  text: string
  lemma: string
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, … */
  upos: string
  /** The features the rules need, in UD's names. */
  feats: Features
  /** Index of the head within the sentence; -1 for the root. */
  head: number
  /** Universal relation to the head, with subtype where one is known: nsubj, nsubj:pass, obl:agent, … */
  deprel: string
}

export interface Features {
  Tense?: 'Past' | 'Pres' | 'Fut'
  VerbForm?: 'Fin' | 'Inf' | 'Part' | 'Ger'
  Voice?: 'Pass'
  Aspect?: 'Perf' | 'Prog'
  Number?: 'Sing' | 'Plur'
}

export interface Sentence extends Span {
  /** Index into the Document's blocks. */
  block: number
  tokens: Token[]
}

export interface Document {
  source: Source
  /** Calendar day of publication, or null where neither metadata nor text tell. */
  publishedAt: string | null
  headline: Span | null
  publisher: string | null
  author: string | null
  /** BCP 47. */
  language: string
  blocks: Block[]
  sentences: Sentence[]
  times: Time[]
  entities: Entity[]
  events: Event[]
  relations: Relation[]
  links: Link[]
}

/** One step of reading: pure, deterministic, and never throwing on odd text. */
export type Stage = (document: Document, tell?: Tell) => Document

/** Told by a long stage how much of it is done, from 0 to 1, for progress. */
export type Tell = (share: number) => void

/** The document before the first stage. */
export function emptyDocument(source: Source): Document {
  return {
    source,
    publishedAt: source.metadata.date ?? null,
    headline: null,
    publisher: source.metadata.publisher ?? null,
    author: source.metadata.author ?? null,
    language: source.metadata.language ?? 'en',
    blocks: [],
    sentences: [],
    times: [],
    entities: [],
    events: [],
    relations: [],
    links: [],
  }
}
