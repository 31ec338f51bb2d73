/** The person an article is about, whom `he` or `she` means wherever nobody else is near. */
import type { Document } from '../document.ts'
import { clear, GENDERED } from './gender.ts'
import type { Cast, Referent } from './mentions.ts'

/** Share of all names of people that are this person's, how many at least, and how many times more than anybody else's. */
const SHARE = 0.2
const FEWEST = 3
const MORE = 1.5

/** @returns the person named in the headline or first sentences who is named most, their gender noted; undefined where there is none. */
export function protagonistOf({ sentences }: Document, { referents, at }: Cast): Referent | undefined {
  const people = referents.filter(({ type }) => type === 'Person')
  const names = (person: Referent): number => person.group.names.length
  const all = people.reduce((sum, person) => sum + names(person), 0)
  const person = people.find(one => names(one) >= FEWEST && names(one) >= all * SHARE)
  if (!person || people.some(other => other !== person && names(other) * MORE > names(person)))
    return undefined
  if (![0, 1, 2].some(s => [...(at[s]?.values() ?? [])].includes(person))) return undefined
  if (!person.gender) {
    const counts = { male: 0, female: 0 }
    for (const { tokens } of sentences)
      for (const { text } of tokens) {
        const gender = GENDERED.get(text.toLowerCase())
        if (gender) counts[gender]++
      }
    const gender = clear(counts)
    if (gender) person.gender = gender
  }
  return person.gender ? person : undefined
}
