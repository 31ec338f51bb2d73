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
  /** Prepositions that lead to the owner; a possessive and a name before the noun always do. */
  prepositions: readonly string[]
  /** Whether the adjective of a country says whose it is, “the Danish minister”, not only where from, “the Danish engineer”. */
  ofNationality?: true
  /** Whether a name right before it does not say whose it is: “the Nobel professor”. */
  possessed?: true
  nouns: string
}

const OFFICES: readonly NounFamily[] = [
  {
    predicate: 'representative',
    holder: ['Person'],
    owner: ['Place', 'Organization', 'Person'],
    prepositions: ['to', 'of', 'for', 'at'],
    ofNationality: true,
    nouns:
      'ambassador envoy emissary diplomat attaché consul adviser advisor aide delegate counsel ombudsman counsellor representative',
  },
  {
    predicate: 'leader',
    holder: ['Person'],
    owner: ['Place', 'Organization'],
    prepositions: ['of', 'at', 'for'],
    ofNationality: true,
    nouns:
      'leader president premier chancellor king queen emperor empress monarch ruler dictator prince princess minister ' +
      'secretary governor mayor sultan emir sheikh pope tsar czar kaiser shah viceroy regent commander captain general ' +
      'undersecretary speaker president-elect secretary-general president-designate commander-in-chief',
  },
  {
    predicate: 'leader',
    holder: ['Person'],
    owner: ['Place', 'Organization'],
    prepositions: ['of', 'at', 'for'],
    nouns:
      'ceo cfo coo cto chief chairman chairwoman chairperson chair executive director head boss dean rector principal headmaster ' +
      'superintendent commissioner administrator editor-in-chief',
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
    owner: ['Organization', 'Product', 'Other'],
    prepositions: ['of'],
    nouns: 'owner co-owner shareholder publisher maker manufacturer developer operator parent proprietor',
  },
  {
    predicate: 'member',
    holder: ['Person', 'Organization', 'Place'],
    owner: ['Organization', 'Place'],
    prepositions: ['of', 'at', 'for', 'in', 'with'],
    ofNationality: true,
    nouns: 'member',
  },
  {
    predicate: 'member',
    holder: ['Person'],
    owner: ['Organization', 'Place'],
    prepositions: ['of', 'at', 'for', 'in', 'with'],
    ofNationality: true,
    nouns:
      'senator congressman congresswoman lawmaker legislator deputy mp official officer spokesman spokeswoman spokesperson ' +
      'prosecutor judge justice soldier agent citizen goalkeeper midfielder defender striker',
  },
  {
    predicate: 'member',
    holder: ['Person'],
    owner: ['Organization', 'Place'],
    prepositions: ['of', 'at', 'for', 'in', 'with'],
    nouns:
      'councillor coach manager trainer player outfielder infielder pitcher catcher shortstop quarterback winger forward ' +
      'treasurer vice-president co-chair co-chairman',
  },
  {
    predicate: 'member',
    holder: ['Person'],
    owner: ['Organization'],
    prepositions: ['of', 'at', 'for', 'in', 'with'],
    nouns:
      'professor lecturer teacher instructor researcher scientist economist analyst strategist historian engineer employee ' +
      'lawyer attorney editor reporter correspondent columnist curator astronaut cosmonaut student graduate alumnus ' +
      'partner-in-chief auditor fellow conductor',
  },
  {
    predicate: 'residence',
    holder: ['Person'],
    owner: ['Place'],
    prepositions: ['of', 'in'],
    possessed: true,
    nouns: 'resident',
  },
]

const TIES: readonly NounFamily[] = [
  {
    predicate: 'ally',
    holder: ['Place', 'Person', 'Organization'],
    owner: ['Place', 'Person', 'Organization'],
    prepositions: ['of', 'to', 'with'],
    nouns: 'ally partner supporter backer friend confidant protégé',
  },
  {
    predicate: 'rival',
    holder: ['Place', 'Person', 'Organization'],
    owner: ['Place', 'Person', 'Organization'],
    prepositions: ['of', 'to', 'with'],
    nouns: 'rival enemy foe adversary competitor opponent critic',
  },
  {
    predicate: 'successor',
    holder: ['Place', 'Person', 'Organization'],
    owner: ['Place', 'Person', 'Organization'],
    prepositions: ['of', 'to'],
    nouns: 'successor predecessor',
  },
  {
    predicate: 'colleague',
    holder: ['Person'],
    owner: ['Person'],
    prepositions: ['of', 'to', 'for'],
    possessed: true,
    nouns:
      'professor teacher tutor mentor instructor student pupil disciple apprentice classmate teammate roommate colleague collaborator ' +
      'co-star co-author coach trainer manager agent interpreter',
  },
  {
    predicate: 'colleague',
    holder: ['Person'],
    owner: ['Person'],
    prepositions: ['of', 'to', 'for'],
    nouns: 'lawyer attorney biographer secretary assistant bodyguard spokesman spokeswoman spokesperson',
  },
  {
    predicate: 'relative',
    holder: ['Person'],
    owner: ['Person'],
    prepositions: ['of', 'to', 'with'],
    nouns:
      'wife husband spouse widow widower father mother son daughter brother sister parent child uncle aunt nephew niece cousin ' +
      'grandson granddaughter grandfather grandmother stepson stepdaughter stepfather stepmother half-brother half-sister ' +
      'fiancé fiancée girlfriend boyfriend lover heir',
  },
  {
    predicate: 'part',
    holder: ['Organization', 'Product'],
    owner: ['Organization', 'Place', 'Person'],
    prepositions: ['of'],
    ofNationality: true,
    nouns: 'agency regulator newspaper broadcaster watchdog',
  },
  {
    predicate: 'part',
    holder: ['Organization', 'Product'],
    owner: ['Organization', 'Place', 'Person'],
    prepositions: ['of'],
    nouns: 'subsidiary unit division branch affiliate arm brand wing spin-off spinoff department',
  },
  {
    predicate: 'capital',
    holder: ['Place'],
    owner: ['Place'],
    prepositions: ['of'],
    ofNationality: true,
    nouns: 'capital',
  },
  {
    predicate: 'location',
    holder: ['Place'],
    owner: ['Place'],
    prepositions: ['of', 'in'],
    nouns: 'town city village province region district suburb county exclave territory island port',
  },
]

/** Families of a noun, by its lemma in lower case: a professor is one of a school or of a person. */
export const RELATIONAL_NOUNS: ReadonlyMap<string, readonly NounFamily[]> = [...OFFICES, ...TIES].reduce(
  (families, family) => {
    for (const noun of family.nouns.split(' ')) families.set(noun, [...(families.get(noun) ?? []), family])
    return families
  },
  new Map<string, NounFamily[]>(),
)

/** Words before such a noun that belong to the name of the office or tie: “deputy prime minister”, “closest ally”. */
export const PART_OF_TITLE: ReadonlySet<string> = new Set(
  (
    'shadow emeritus presidential royal deputy vice prime foreign defence defense finance interior home chief executive co assistant associate senior acting interim managing general ' +
    'supreme lieutenant major field health education energy trade economy justice environment culture labour labor ' +
    'transport agriculture security national central special permanent press party opposition majority minority crown ' +
    'financial operating technology technical head team board founding honorary attorney news parent key close closest main ' +
    'major top capital state army police union club campaign research policy'
  ).split(' '),
)

/** Before a holder’s noun these say that it is over, or not yet. */
export const TIME_OF_TITLE: ReadonlySet<string> = new Set(
  'former previous ex late then future onetime erstwhile outgoing incoming'.split(' '),
)

/** What follows “of” inside the name of an office: “secretary of state”, “chief of staff”. */
export const TITLE_COMPLEMENTS: ReadonlySet<string> = new Set(
  (
    'state staff government parliament congress defence defense operations mission justice transportation energy education commerce labor ' +
    'labour homeland finance health trade agriculture culture interior transport war works'
  ).split(' '),
)
