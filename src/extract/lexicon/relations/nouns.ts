/** Nouns that say who is what to whom. */
import type { EntityType } from '../../../story/types.ts'

/** A family of nouns that behave alike. */
export interface NounFamily {
  /** Name of the relation, for machines. */
  predicate: string
  /** What its holder can be. */
  holder: readonly EntityType[]
  /** What it can be held in, of or to. */
  owner: readonly EntityType[]
  /** Prepositions that lead to the owner; a possessive and an adjective before the noun always do. */
  prepositions: readonly string[]
  nouns: string
}

const OFFICES: readonly NounFamily[] = [
  {
    predicate: 'representative',
    holder: ['Person'],
    owner: ['Place', 'Organization', 'Person'],
    prepositions: ['to', 'of', 'for', 'at'],
    nouns:
      'ambassador envoy emissary diplomat attaché consul adviser advisor aide delegate counsel ombudsman counsellor representative',
  },
  {
    predicate: 'leader',
    holder: ['Person'],
    owner: ['Place', 'Organization'],
    prepositions: ['of', 'at', 'for'],
    nouns:
      'leader president premier chancellor king queen emperor empress monarch ruler dictator prince princess minister ' +
      'secretary governor mayor sultan emir sheikh pope tsar czar kaiser shah viceroy regent ceo cfo coo cto chief chairman chairwoman ' +
      'chairperson chair executive director head boss commander captain general dean rector principal headmaster ' +
      'superintendent commissioner administrator premier speaker president-elect secretary-general president-designate',
  },
  {
    predicate: 'founder',
    holder: ['Person', 'Organization'],
    owner: ['Organization', 'Product', 'Place', 'Other'],
    prepositions: ['of'],
    nouns: 'founder co-founder cofounder creator inventor',
  },
  {
    predicate: 'owner',
    holder: ['Person', 'Organization'],
    owner: ['Organization', 'Product', 'Place', 'Other'],
    prepositions: ['of'],
    nouns: 'owner co-owner shareholder publisher maker manufacturer developer operator parent proprietor',
  },
  {
    predicate: 'member',
    holder: ['Person', 'Organization', 'Place'],
    owner: ['Organization', 'Place'],
    prepositions: ['of', 'at', 'for', 'in', 'with'],
    nouns:
      'member senator congressman congresswoman lawmaker legislator deputy mp councillor official officer spokesman spokeswoman spokesperson ' +
      'professor lecturer researcher scientist economist analyst strategist historian engineer employee lawyer attorney prosecutor judge ' +
      'justice coach manager trainer player striker goalkeeper midfielder defender editor reporter correspondent columnist ' +
      'curator astronaut cosmonaut soldier agent student graduate alumnus resident citizen partner-in-chief treasurer ' +
      'vice-president co-chair co-chairman auditor fellow conductor',
  },
]

const TIES: readonly NounFamily[] = [
  {
    predicate: 'ally',
    holder: ['Place', 'Person', 'Organization'],
    owner: ['Place', 'Person', 'Organization'],
    prepositions: ['of', 'to', 'with'],
    nouns:
      'ally partner rival enemy foe adversary competitor supporter backer opponent critic friend confidant protégé successor predecessor',
  },
  {
    predicate: 'relative',
    holder: ['Person'],
    owner: ['Person'],
    prepositions: ['of', 'to', 'with'],
    nouns:
      'wife husband spouse widow widower father mother son daughter brother sister parent uncle aunt nephew niece cousin ' +
      'grandson granddaughter grandfather grandmother stepson stepdaughter stepfather stepmother half-brother half-sister ' +
      'fiancé fiancée girlfriend boyfriend lover heir',
  },
  {
    predicate: 'part',
    holder: ['Organization', 'Product'],
    owner: ['Organization', 'Place', 'Person'],
    prepositions: ['of'],
    nouns:
      'subsidiary unit division branch affiliate arm agency regulator brand newspaper broadcaster wing watchdog spin-off department',
  },
  {
    predicate: 'capital',
    holder: ['Place'],
    owner: ['Place'],
    prepositions: ['of', 'in'],
    nouns: 'capital province region district suburb county exclave territory neighbour neighbor',
  },
]

/** Family of a noun, by its lemma in lower case. */
export const RELATIONAL_NOUNS: ReadonlyMap<string, NounFamily> = new Map(
  [...OFFICES, ...TIES].flatMap(family => family.nouns.split(' ').map(noun => [noun, family] as const)),
)

/** Words before such a noun that belong to the name of the office or tie: “deputy prime minister”, “closest ally”. */
export const PART_OF_TITLE: ReadonlySet<string> = new Set(
  (
    'shadow emeritus presidential royal deputy vice prime foreign defence defense finance interior home chief executive co assistant associate senior acting interim managing general ' +
    'first second supreme lieutenant major field health education energy trade economy justice environment culture labour labor ' +
    'transport agriculture security national central special permanent press party opposition majority minority crown ' +
    'financial operating technology technical head team board founding honorary attorney news parent key close closest main ' +
    'major top state army police union club campaign research policy'
  ).split(' '),
)

/** Before a holder’s noun these say that it is over, or not yet. */
export const TIME_OF_TITLE: ReadonlySet<string> = new Set(
  'former ex late then future onetime erstwhile outgoing incoming'.split(' '),
)

/** What follows “of” inside the name of an office: “secretary of state”, “chief of staff”. */
export const TITLE_COMPLEMENTS: ReadonlySet<string> = new Set(
  'state staff government parliament congress defence defense operations mission justice transportation energy education commerce labor homeland'.split(
    ' ',
  ),
)

/** Verbs through which someone is, becomes or stays something; “as” may stand between. */
export const BEING: ReadonlySet<string> = new Set(
  'be become remain serve act work stay retire resign start continue'.split(' '),
)

/** Verbs that make their object something: “named Orr chairman”. */
export const MAKING: ReadonlySet<string> = new Set(
  'name appoint elect make crown nominate choose pick install reappoint re-elect hire promote confirm select designate'.split(
    ' ',
  ),
)
