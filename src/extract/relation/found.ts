/** What a rule of this stage finds, before it becomes a relation of the Story. */
import type { Entity, EventTime, Span } from '../../story/types.ts'

/** How the event of a relation’s verb bears on it: with “became” it begins, with “resigned” it ends. */
export type Bearing = 'begin' | 'end'

export interface Found {
  subject: Entity
  /**
   * Name of the relation for machines; where schema.org has a term for it, that is in brackets. Of people: birthplace
   * (birthPlace), deathplace (deathPlace), residence (homeLocation), origin, nationality (nationality), education
   * (alumniOf), relative (relatedTo), colleague (colleague). Of people and bodies: leader, representative, member
   * (memberOf, worksFor), founder (founder), owner (owns), successor, ally, rival. Of bodies and places: part
   * (parentOrganization), capital, location (location). Else: tie, what two have with each other, and action, a deed.
   */
  predicate: string
  label: string
  object: Entity
  /** The words that say so. */
  passage: Span
  /** Span of the word an event of the same sentence has for its trigger, if there is one. */
  trigger?: Span
  bearing?: Bearing
  /** When it held, by the words that say so. */
  time?: EventTime | null
}
