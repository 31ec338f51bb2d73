/** Words that decide how a phrase is said out of its context. */
import { wordSet } from './words.ts'

/** Relations a phrase can do without: relative clauses, appositions, asides. */
export const LOOSE_RELATIONS = wordSet(
  'acl advcl parataxis appos discourse vocative dislocated orphan reparandum',
)

/** Titles that go when the full name is said. */
export const HONORIFICS = wordSet('mr mr. mrs mrs. ms ms. miss dr dr. sir the')

/** Pronouns that become a name with ’s. */
export const POSSESSIVES = wordSet('his her its their whose hers theirs')

/** Pronouns that say nothing out of context. */
export const DANGLING = wordSet(`
  he she it they him her them his its their this that these those who which whom whose one i we us our my me you your`)

/** Those that can stand for a subject nobody is known for. */
export const SUBJECT_PRONOUNS = wordSet('he she it they this that these those i we you one who what')
