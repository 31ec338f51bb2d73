/** Who is a man and who a woman, by all that the document says. */
import type { Document, Sentence } from '../document.ts'
import { type Gender, genderOf, genderOfTitle } from './given.ts'
import { type Cast, LONGEST_SENTENCE, type Referent } from './mentions.ts'
import { governingSubjects } from './subjects.ts'

/** `he`, `she` and their forms. */
export const GENDERED: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word): [string, Gender] => [word, 'male']),
  ...['she', 'her', 'hers', 'herself'].map((word): [string, Gender] => [word, 'female']),
])

/** How many times more of one gender there must be than of the other. */
const CLEAR = 4

/** Notes the gender of people: by name and title, else by the pronouns right beside their names. */
export function noteGenders({ sentences }: Document, cast: Cast): void {
  const people = cast.referents.filter(({ type }) => type === 'Person')
  for (const person of people) tell(person, byName(person))
  const votes = new Map<Referent, Record<Gender, number>>()
  sentences.forEach((sentence, s) => {
    if (sentence.tokens.length > LONGEST_SENTENCE) return
    for (const [person, gender] of said(sentence, cast.at[s] ?? new Map())) {
      const counts = votes.get(person) ?? { male: 0, female: 0 }
      counts[gender]++
      votes.set(person, counts)
    }
  })
  for (const person of people) if (!person.gender) tell(person, clear(votes.get(person)))
}

function tell(person: Referent, gender: Gender | undefined): void {
  if (gender) person.gender = gender
}

/** By titles, `her brother Bo`, `the actress`, and given names, where they agree. */
function byName({ titles, group }: Referent): Gender | undefined {
  const told = new Set([
    ...[...titles].map(genderOfTitle),
    ...group.names.map(({ pieces }) => (pieces.length > 1 ? genderOf(pieces[0] ?? '') : undefined)),
  ])
  told.delete(undefined)
  return told.size === 1 ? [...told][0] : undefined
}

/** @returns the gender that outweighs the other by far. */
export function clear(counts: Record<Gender, number> | undefined): Gender | undefined {
  if (!counts) return undefined
  const { male, female } = counts
  if (male > female * CLEAR) return 'male'
  return female > male * CLEAR ? 'female' : undefined
}

/** What one sentence says: `Lund is the son of a smith`, `Lund sold his boat`. */
function said({ tokens }: Sentence, at: ReadonlyMap<number, Referent>): [Referent, Gender][] {
  const found: [Referent, Gender][] = []
  tokens.forEach(({ text, deprel, head, upos }, i) => {
    const person = at.get(i)
    const what = tokens[head]
    if (person && deprel === 'nsubj' && what?.upos === 'NOUN') {
      const gender = genderOfTitle(what.lemma.toLowerCase())
      if (gender) found.push([person, gender])
    }
    const gender = GENDERED.get(text.toLowerCase())
    if (!gender || upos !== 'PRON' || /^i?obj$/.test(deprel)) return
    const [subject] = governingSubjects(tokens, i)
    const owner = subject === undefined ? undefined : at.get(subject)
    if (owner && tokens[subject ?? -1]?.upos === 'PROPN') found.push([owner, gender])
  })
  return found
}
