/** Rows of the boxes of facts that encyclopaedias put beside an article, by the words they begin with. */
import type { EntityType } from '../../../story/types.ts'

export interface Row {
  predicate: string
  label: string
  values: readonly EntityType[]
  /** Whether the row’s value is the subject: “Founder Ana Orr”. */
  reverse?: true
}

const PLACE: readonly EntityType[] = ['Place']
const BODY: readonly EntityType[] = ['Organization']
const PERSON: readonly EntityType[] = ['Person']

export const ROWS: Readonly<Record<string, Row>> = {
  born: { predicate: 'birthplace', label: 'born in', values: PLACE },
  died: { predicate: 'deathplace', label: 'died in', values: PLACE },
  'resting place': { predicate: 'location', label: 'buried in', values: PLACE },
  residence: { predicate: 'residence', label: 'lives in', values: PLACE },
  'alma mater': { predicate: 'education', label: 'educated at', values: BODY },
  education: { predicate: 'education', label: 'educated at', values: BODY },
  employer: { predicate: 'member', label: 'works for', values: BODY },
  'political party': { predicate: 'member', label: 'member of', values: BODY },
  spouse: { predicate: 'relative', label: 'married', values: PERSON },
  children: { predicate: 'relative', label: 'parent of', values: PERSON },
  parents: { predicate: 'relative', label: 'child of', values: PERSON },
  headquarters: { predicate: 'location', label: 'headquartered in', values: PLACE },
  founder: { predicate: 'founder', label: 'founder of', values: PERSON, reverse: true },
  founders: { predicate: 'founder', label: 'founder of', values: PERSON, reverse: true },
  owner: { predicate: 'owner', label: 'owner of', values: [...PERSON, ...BODY], reverse: true },
  parent: { predicate: 'owner', label: 'owner of', values: BODY, reverse: true },
}
