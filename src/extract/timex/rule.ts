/** What a rule is: a pattern, and what a match of it means. */
import type { Span } from '../../story/types.ts'
import type { Token } from '../document.ts'
import type { Meaning, Mod } from './meaning.ts'
import type { Direction } from './reference.ts'

/** One match of a rule's pattern, with what stands around it. */
export interface Match extends Span {
  text: string
  groups: Readonly<Record<string, string | undefined>>
  /** Where a named group stands, in offsets of the text matched on. */
  span(group: string): Span
  /** Up to 40 characters before and after, in the same block. */
  before: string
  after: string
  /** Universal part of speech of the token that starts at an offset, where there is one. */
  upos(start: number): string | undefined
  /** BCP 47 tag of the article, for the order of numbers in dates. */
  language: string
}

/** What words mean, with the modifier that they carry. */
export interface Sense {
  meaning: Meaning
  mod?: Mod
}

/** What a match, or the span of it that is given, means. */
export interface Reading extends Sense {
  span?: Span
}

export interface Rule {
  /** Names the rule in derivations: lower case, words joined by hyphens. */
  id: string
  pattern: RegExp
  /**
   * What the match means. Several readings for coordinated and elided times; none where its words name what the
   * calendar has not, so that no part of them is read as another date; null where it is no time after all.
   */
  read(match: Match): Reading | readonly Reading[] | null
}

/** A time expression found, not yet placed. */
export interface Item extends Span, Sense {
  rule: string
}

/** Two neighbouring items that make one: "Friday" + "morning". */
export interface Join {
  id: string
  /** What must stand between them, all of it. */
  between: RegExp
  /** The joint meaning, or null where the two do not go together. */
  join(left: Item, right: Item): Sense | null
}

/** Words before an item that belong to it and change its meaning: "early", "more than". */
export interface Prefix {
  id: string
  /** Matched against the text that ends where the item starts. */
  pattern: RegExp
  apply(item: Item, text: string): Sense | null
}

/** All that is particular to a language. */
export interface Language {
  rules: readonly Rule[]
  joins: readonly Join[]
  prefixes: readonly Prefix[]
  /** Ids of rules whose dates stand only in a text that tells of old times. */
  ancient: readonly string[]
  /** What stands between coordinated dates, all of it. */
  link: RegExp
  /**
   * Which way an open date lies, as the verb that governs it says; null where none does.
   * @param headline headlines may tell the past in another tense.
   */
  directionOf(tokens: readonly Token[], time: Span, headline: boolean): Direction
  /** Whether a time belongs to what happened before the telling ("he had come in May"), so that the telling does not go on from it. */
  isBackground(tokens: readonly Token[], time: Span): boolean
  /** Whether a time tells how something was to end ("lasted until the fall of the city in May"), which the telling does not go on from. */
  isOutlook(tokens: readonly Token[], time: Span): boolean
}
