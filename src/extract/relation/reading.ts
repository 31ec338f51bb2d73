/** A sentence as the relation rules see it: its tree from both ends, and whom its words name. */
import type { Entity, Mention, Span, Time } from '../../story/types.ts'
import type { Document, Token } from '../document.ts'

/** A mention at its place among the tokens. */
export interface Named {
  entity: Entity
  kind: Mention['kind']
  /** Indices of its first and last token. */
  first: number
  last: number
}

export interface Reading {
  tokens: readonly Token[]
  children: readonly (readonly number[])[]
  /** Mentions in the order of the text, none inside another. */
  mentions: readonly Named[]
  /** The mention a token belongs to. */
  named: readonly (Named | undefined)[]
  /** The time a token belongs to. */
  timed: readonly (Time | undefined)[]
}

/** Reads all sentences; those without any mention are left out. */
export function readings(document: Document): Reading[] {
  const mentions = document.entities
    .flatMap(entity => entity.mentions.map(mention => ({ entity, mention })))
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end)
  const times = [...document.times].sort((a, b) => a.start - b.start)
  let next = 0
  let nextTime = 0
  return [...document.sentences]
    .sort((a, b) => a.start - b.start)
    .flatMap(sentence => {
      while ((mentions[next]?.mention.start ?? Infinity) < sentence.start) next++
      const here: Named[] = []
      const named: (Named | undefined)[] = sentence.tokens.map(() => undefined)
      for (let at = 0; (mentions[next]?.mention.start ?? Infinity) < sentence.end; next++) {
        const { entity, mention } = mentions[next] as { entity: Entity; mention: Mention }
        while ((sentence.tokens[at]?.end ?? Infinity) <= mention.start) at++
        let last = at
        while ((sentence.tokens[last + 1]?.start ?? Infinity) < mention.end) last++
        // A name inside a word, “pro-Chad”, takes no part itself.
        if (!sentence.tokens[at] || named[at] || (sentence.tokens[at]?.start ?? 0) < mention.start) continue
        const one: Named = { entity, kind: mention.kind, first: at, last }
        here.push(one)
        for (let i = at; i <= last; i++) named[i] = one
      }
      while ((times[nextTime]?.end ?? Infinity) <= sentence.start) nextTime++
      const timed: (Time | undefined)[] = sentence.tokens.map(({ start, end }) => {
        while ((times[nextTime]?.end ?? Infinity) <= start) nextTime++
        const time = times[nextTime]
        return time && time.start < end ? time : undefined
      })
      if (here.length === 0) return []
      const children: number[][] = sentence.tokens.map(() => [])
      sentence.tokens.forEach(({ head }, i) => {
        if (head !== i) children[head]?.push(i)
      })
      return [{ tokens: sentence.tokens, children, mentions: here, named, timed }]
    })
}

/** Dependents of a token by one of these relations, with or without subtype. */
export const dependents = (reading: Reading, head: number, ...relations: string[]): number[] =>
  (reading.children[head] ?? []).filter(i => {
    const deprel = reading.tokens[i]?.deprel ?? ''
    return relations.includes(deprel) || relations.includes(deprel.split(':')[0] ?? '')
  })

export const lemmaAt = (reading: Reading, i: number): string => reading.tokens[i]?.lemma.toLowerCase() ?? ''
export const wordAt = (reading: Reading, i: number): string => reading.tokens[i]?.text.toLowerCase() ?? ''
export const uposAt = (reading: Reading, i: number): string => reading.tokens[i]?.upos ?? ''
export const headAt = (reading: Reading, i: number): number => reading.tokens[i]?.head ?? -1

/** Relation of a token to its head, without subtype. */
export const relationAt = (reading: Reading, i: number): string =>
  reading.tokens[i]?.deprel.split(':')[0] ?? ''

/** The preposition of a noun phrase in lower case; empty where there is none. */
export const prepositionOf = (reading: Reading, i: number): string =>
  dependents(reading, i, 'case')
    .filter(child => child < i)
    .map(child => wordAt(reading, child))
    .join(' ')

/** From the first to the last character of some tokens. */
export function spanOf(reading: Reading, ...places: number[]): Span {
  const tokens = places.flatMap(i => reading.tokens[i] ?? [])
  return { start: Math.min(...tokens.map(t => t.start)), end: Math.max(...tokens.map(t => t.end)) }
}
