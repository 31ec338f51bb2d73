/** Verbs that tie two parties, by their lemma in lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Verbs whose subject and object make no relation worth drawing: thinking, seeing, saying, having. */
export const NO_TIE: ReadonlySet<string> = words(
  'be have do get say tell see know think believe want need like love hate hear feel find consider describe call mention mean ' +
    'include involve contain concern take give make let put keep show look seem appear say add note cite consider expect ' +
    'hope wish regard recall remember understand imagine become remain start begin stop continue try use watch cause ' +
    'surround border follow precede equal total cost last weigh measure hit affect change increase reduce raise lower ' +
    'view welcome rate deem judge rank regard dub term declare inform assure cover set come go stand face read write speak mark reach number',
)

/** Verbs that tie through a preposition, with those that do. */
export const TIES_THROUGH: Readonly<Record<string, ReadonlySet<string>>> = {
  with: words(
    'meet merge work cooperate collaborate ally partner trade negotiate talk sign agree fight clash compete side team speak break ' +
      'join unite sympathise exchange share battle',
  ),
  against: words(
    'fight campaign play protest vote side win lose retaliate testify compete battle clash wage launch file',
  ),
  to: words(
    'belong defect flee travel return move sell send give donate lend export deliver supply ship surrender report lose move emigrate ' +
      'fly go come marry transfer hand award offer provide apologise apologize appeal write extend pledge grant',
  ),
  from: words(
    'buy receive import flee separate secede resign retire graduate purchase acquire split withdraw borrow steal hail come',
  ),
  for: words('work play vote compete sign score campaign resign'),
  at: words('work study teach graduate train play'),
  in: words('live die serve work invest settle reside study grow evacuate bomb build intervene station land'),
  into: words('merge march move'),
  on: words('wage declare impose'),
  by: words('employ'),
  over: words('defeat rule reign preside'),
  upon: words('wage declare'),
}

/** Past participles that tie without a helper: “born in Paris”, “based in Lima”, “owned by Acme”. */
export const PARTICIPLES: Readonly<
  Record<string, { predicate: string; label: string; prepositions: ReadonlySet<string> }>
> = {
  bear: { predicate: 'birthplace', label: 'born in', prepositions: words('in at') },
  base: { predicate: 'location', label: 'based in', prepositions: words('in at') },
  headquarter: { predicate: 'location', label: 'headquartered in', prepositions: words('in at') },
  locate: { predicate: 'location', label: 'located in', prepositions: words('in at') },
  bury: { predicate: 'location', label: 'buried in', prepositions: words('in at') },
  raise: { predicate: 'residence', label: 'raised in', prepositions: words('in') },
  educate: { predicate: 'education', label: 'educated at', prepositions: words('at in') },
}

/** Names of relations for single verbs; all others are plain actions. */
export const PREDICATES: Readonly<Record<string, string>> = {
  found: 'founder',
  'co-found': 'founder',
  establish: 'founder',
  create: 'founder',
  own: 'owner',
  acquire: 'owner',
  buy: 'owner',
  purchase: 'owner',
  marry: 'relative',
  divorce: 'relative',
  lead: 'leader',
  head: 'leader',
  chair: 'leader',
  command: 'leader',
  rule: 'leader',
  govern: 'leader',
  live: 'residence',
  join: 'member',
  belong: 'member',
  succeed: 'successor',
  replace: 'successor',
}

/** Things that pass between people: “sent condolences to”. */
export const PASSED: ReadonlySet<string> = words(
  'send give offer sell supply pay deliver provide lend donate award grant extend hand present ship write express',
)
