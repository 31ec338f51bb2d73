/** `The 70-year-old` is the only one whose age the text gives as 70. */
import type { Document } from '../document.ts'
import { type Cast, type Referent, refer, tokensIn } from './mentions.ts'

/** `, 70,` or `(70)` behind a name; `70-year-old smith` before it. */
const BEHIND = /^(?:, (\d{1,3})(?=[,.;:)])| \((\d{1,3})\))/
const BEFORE = /\b(\d{1,3})-year-old (?:[\p{Ll}-]+ ){0,3}$/u
const MEANT = /\b[Tt]he (\d{1,3})-year-old(?=[ .,;:’'])/g
/** How many characters before a name its age may stand. */
const NEAR = 60

/** Resolves people called by their ages. */
export function resolveAges({ source: { text }, sentences }: Document, cast: Cast): void {
  const aged = new Map<string, Set<Referent>>()
  for (const person of cast.referents) {
    if (person.type !== 'Person') continue
    for (const { start, end } of person.group.names) {
      const behind = BEHIND.exec(text.slice(end, end + 8))
      const age = behind?.[1] ?? behind?.[2] ?? BEFORE.exec(text.slice(Math.max(0, start - NEAR), start))?.[1]
      if (age) aged.set(age, (aged.get(age) ?? new Set()).add(person))
    }
  }
  if (aged.size === 0) return
  sentences.forEach((sentence, s) => {
    for (const { 0: words, 1: age = '', index } of text.slice(sentence.start, sentence.end).matchAll(MEANT)) {
      const [person, ...others] = aged.get(age) ?? []
      const start = sentence.start + index
      const end = start + words.length
      const last = tokensIn(sentence, { start, end }).at(-1) ?? -1
      // `the 70-year-old smith` may be another.
      if (
        !person ||
        others.length > 0 ||
        /^(?:NOUN|PROPN|ADJ|NUM)$/.test(sentence.tokens[last + 1]?.upos ?? '')
      )
        continue
      refer(cast, person, s, last, { start, end, kind: 'nominal' })
    }
  })
}
