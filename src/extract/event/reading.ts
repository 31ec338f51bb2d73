/** A sentence as the event rules see it: its tree from both ends, and the names and times that stand in it. */
import type { Block, Entity, Mention, Span, Time } from '../../story/types.ts'
import type { Document, Sentence, Token } from '../document.ts'
import { repaired } from './repair/repair.ts'

export interface Named {
  entity: Entity
  mention: Mention
  /** Whom the same words mean as well: “both countries”. */
  also?: readonly Entity[]
}

export interface Timed {
  time: Time
  /** Index of the token that carries the expression in the tree. */
  head: number
  /** Indices of its first and last token. */
  first: number
  last: number
}

export interface Reading {
  /** Index into the Document's sentences. */
  index: number
  sentence: Sentence
  tokens: readonly Token[]
  /** Whether it is of a headline. */
  isTitle: boolean
  /** Place of the sentence's paragraph among the paragraphs, from 0. */
  paragraph: number
  /** Place among the sentences of running text, from 0. */
  order: number
  children: readonly (readonly number[])[]
  /** Relation of each token to its head, without subtype. */
  relations: readonly string[]
  /** The mention each token belongs to, the innermost where several overlap. */
  names: readonly (Named | undefined)[]
  times: readonly Timed[]
}

/**
 * Reads the sentences of one kind of block. Events come from running text and from the headline, which mostly repeats
 * them; captions, credits and the rest tell of pictures and pages.
 */
export function readings(document: Document, kind: Block['kind']): Reading[] {
  const paragraphs = new Map<number, number>()
  document.blocks.forEach((block, i) => {
    if (block.kind === kind) paragraphs.set(i, paragraphs.size)
  })
  const mentions = document.entities
    .flatMap(entity => entity.mentions.map(mention => ({ entity, mention, start: mention.start })))
    .sort((a, b) => a.start - b.start || b.mention.end - a.mention.end)
  const times = document.times.map(time => ({ time, start: time.start })).sort((a, b) => a.start - b.start)
  const read: Reading[] = []
  document.sentences.forEach((sentence, index) => {
    const paragraph = paragraphs.get(sentence.block)
    if (paragraph === undefined || sentence.tokens.length === 0) return
    const names: (Named | undefined)[] = new Array(sentence.tokens.length)
    for (const { entity, mention } of within(mentions, sentence))
      for (const i of tokensIn(sentence.tokens, mention)) names[i] = withAlso(names[i], { entity, mention })
    const dated = within(times, sentence)
    const inTime = new Set(dated.flatMap(({ time }) => tokensIn(sentence.tokens, time)))
    const tokens = repaired(
      sentence.tokens,
      i => names[i]?.mention.kind === 'name',
      i => inTime.has(i),
    )
    const timed = dated.flatMap(({ time }): Timed[] => {
      const inside = tokensIn(tokens, time)
      const [first] = inside
      const last = inside.at(-1)
      if (first === undefined || last === undefined) return []
      return [{ time, head: headOf(tokens, first, last), first, last }]
    })
    read.push({
      index,
      sentence,
      tokens,
      isTitle: kind === 'headline',
      paragraph,
      order: read.length,
      children: childrenOf(tokens),
      relations: tokens.map(({ deprel }) => deprel.split(':')[0] ?? ''),
      names,
      times: timed,
    })
  })
  return read
}

/** The innermost of two mentions; where they are the same words, both. */
const withAlso = (before: Named | undefined, named: Named): Named =>
  before && before.mention.start === named.mention.start && before.mention.end === named.mention.end
    ? { ...before, also: [...(before.also ?? []), named.entity] }
    : named

/** Dependents of a token whose relation is one of those given, with or without subtype. */
export function dependents(
  { children, relations, tokens }: Reading,
  head: number,
  ...wanted: string[]
): number[] {
  const found: number[] = []
  for (const i of children[head] ?? [])
    if (wanted.includes(relations[i] ?? '') || wanted.includes(tokens[i]?.deprel ?? '')) found.push(i)
  return found
}

/** Lemma of a token in lower case; empty beyond the sentence. */
export const lemmaAt = (reading: Reading, i: number): string => reading.tokens[i]?.lemma.toLowerCase() ?? ''

/** Form of a token in lower case; empty beyond the sentence. */
export const wordAt = (reading: Reading, i: number): string => reading.tokens[i]?.text.toLowerCase() ?? ''

export const uposAt = (reading: Reading, i: number): string => reading.tokens[i]?.upos ?? ''

/** Relation of a token to its head, without subtype. */
export const relationAt = (reading: Reading, i: number): string => reading.relations[i] ?? ''

export const headAt = (reading: Reading, i: number): number => reading.tokens[i]?.head ?? -1

/** Preposition or other case marker of a noun phrase, several joined by a blank: `in`, `because of`, `'s`. */
export function caseOf(reading: Reading, i: number): string {
  return dependents(reading, i, 'case', 'mark')
    .filter(child => child < i)
    .map(child => wordAt(reading, child))
    .join(' ')
}

/** All tokens below a token and itself, in order, leaving out branches for which `skip` holds. */
export function branch(reading: Reading, top: number, skip: (i: number) => boolean = () => false): number[] {
  const found: number[] = []
  const seen = new Set<number>([top])
  const stack = [top]
  for (let i = stack.pop(); i !== undefined; i = stack.pop()) {
    found.push(i)
    for (const child of reading.children[i] ?? [])
      if (!seen.has(child) && !skip(child)) {
        seen.add(child)
        stack.push(child)
      }
  }
  return found.sort((a, b) => a - b)
}

/** The tokens above a token, nearest first; ends where a broken tree runs in a circle. */
export function ancestors(reading: Reading, i: number): number[] {
  const found: number[] = []
  const seen = new Set([i])
  for (let at = headAt(reading, i); at >= 0 && !seen.has(at); at = headAt(reading, at)) {
    seen.add(at)
    found.push(at)
  }
  return found
}

/** One for all words that have none. */
const CHILDLESS: readonly number[] = []

function childrenOf(tokens: readonly Token[]): (readonly number[])[] {
  const children = tokens.map(() => CHILDLESS)
  tokens.forEach(({ head }, i) => {
    // Made anew each time: an array that was pushed into keeps room for a dozen more.
    const before = children[head]
    if (before && head !== i) children[head] = [...before, i]
  })
  return children
}

/** The token of a run whose head lies outside it; the last one where several do. */
function headOf(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last; i >= first; i--) {
    const token = tokens[i]
    if (token && token.upos !== 'PUNCT' && (token.head < first || token.head > last)) return i
  }
  return last
}

/** Items that start within a span, of items sorted by start. */
function within<T extends { start: number }>(sorted: readonly T[], span: Span): T[] {
  const from = firstAtOrAfter(sorted, span.start)
  return sorted.slice(from, firstAtOrAfter(sorted, span.end))
}

/** Indices of the tokens that share characters with a span. */
export function tokensIn(tokens: readonly Token[], span: Span): number[] {
  const found: number[] = []
  let i = firstAtOrAfter(tokens, span.start)
  if (i > 0 && (tokens[i - 1]?.end ?? 0) > span.start) i--
  for (; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || token.start >= span.end) break
    found.push(i)
  }
  return found
}

function firstAtOrAfter(sorted: readonly { start: number }[], start: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
