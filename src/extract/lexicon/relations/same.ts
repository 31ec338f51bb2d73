/** Names of ties that say no more than another one between the same two. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Beside a telling office of the same kind these say nothing new: “leader of” beside “president of”. */
export const GENERIC: ReadonlySet<string> = words(
  'leader head chief boss member official officer executive led headed chaired ruled representative ' +
    'founder creator founded created established co-founder cofounder co-founded owner owned child parent',
)

/** Kinds of relation that say of themselves that somebody belongs to a body. */
export const BELONGING: ReadonlySet<string> = words(
  'leader member founder owner representative nationality origin',
)

/** Any two of these between two people are one marriage. */
export const MARRIAGE: ReadonlySet<string> = words('married wife husband spouse wed')

/** Verbs and nouns of a death, as a text has them. */
export const DEATHS: ReadonlySet<string> = words(
  'died dies dying death killed assassinated murdered executed',
)

/** Long and short names of one office. */
export const SHORT_TITLES: readonly (readonly [RegExp, string])[] = [
  [/chief executive(?: officer)?/, 'CEO'],
  [/chief financial officer/, 'CFO'],
  [/chief operating officer/, 'COO'],
  [/prime minister/, 'premier'],
]
