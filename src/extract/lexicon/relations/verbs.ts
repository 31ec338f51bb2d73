/** Verbs that tie two parties, by their lemma in lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const named = (predicate: string, verbs: string): Record<string, string> =>
  Object.fromEntries(verbs.split('|').map(verb => [verb, predicate]))

/** Verbs whose subject and object make no relation worth drawing: thinking, seeing, saying, having. */
export const NO_TIE: ReadonlySet<string> = words(
  'be have do get say tell see know think believe want need like love hate hear feel find consider describe call mention mean ' +
    'include involve contain concern take give make let put keep show look seem appear say add note cite consider expect ' +
    'hope wish regard recall remember understand imagine become remain start begin stop continue try use watch cause ' +
    'surround border follow precede equal total cost last weigh measure hit affect change increase reduce raise lower ' +
    'view welcome rate deem judge rank regard dub term declare inform assure cover set come go stand face read speak mark reach number learn teach study shoot photograph portray depict play name film earn survive envision prompt',
)

/** Verbs that tie through a preposition, with those that do. */
export const TIES_THROUGH: Readonly<Record<string, ReadonlySet<string>>> = {
  with: words(
    'meet merge work study cooperate collaborate ally partner trade negotiate talk sign agree fight clash compete side team speak break ' +
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
    'buy receive import flee separate secede resign retire graduate purchase acquire split withdraw borrow steal hail come take-over',
  ),
  for: words('work play vote compete sign score campaign resign'),
  at: words('work study teach graduate train play die'),
  under: words('study serve train work'),
  in: words(
    'live die serve work invest settle reside study grow grow-up reside evacuate bomb build intervene station land',
  ),
  into: words('merge march move'),
  on: words('wage declare impose'),
  by: words('employ'),
  over: words('defeat rule reign preside'),
  upon: words('wage declare'),
}

/** Past participles that tie without a helper: “born in Paris”, “based in Lima”, “married to Orr”. */
export const PARTICIPLES: Readonly<
  Record<
    string,
    readonly {
      predicate: string
      label: string
      prepositions: ReadonlySet<string>
      object: ReadonlySet<string>
    }[]
  >
> = {
  bear: [
    {
      predicate: 'birthplace',
      label: 'born in',
      prepositions: words('in at near on'),
      object: words('Place'),
    },
    { predicate: 'relative', label: 'born to', prepositions: words('to'), object: words('Person') },
  ],
  marry: [{ predicate: 'relative', label: 'married to', prepositions: words('to'), object: words('Person') }],
  base: [{ predicate: 'location', label: 'based in', prepositions: words('in at'), object: words('Place') }],
  headquarter: [
    {
      predicate: 'location',
      label: 'headquartered in',
      prepositions: words('in at'),
      object: words('Place'),
    },
  ],
  locate: [
    { predicate: 'location', label: 'located in', prepositions: words('in at'), object: words('Place') },
  ],
  bury: [
    {
      predicate: 'location',
      label: 'buried in',
      prepositions: words('in at'),
      object: words('Place Organization'),
    },
  ],
  raise: [{ predicate: 'residence', label: 'raised in', prepositions: words('in'), object: words('Place') }],
  educate: [
    {
      predicate: 'education',
      label: 'educated at',
      prepositions: words('at in'),
      object: words('Place Organization'),
    },
  ],
}

/** Names of relations for single verbs, with a preposition or without; all others are plain actions. */
export const PREDICATES: Readonly<Record<string, string>> = {
  ...named('founder', 'found|co-found|establish|create'),
  ...named('owner', 'own|acquire|buy|purchase'),
  ...named('relative', 'marry|divorce|wed'),
  ...named('leader', 'lead|head|chair|command|rule|govern'),
  ...named('residence', 'live|reside in|settle in|grow-up in'),
  ...named('deathplace', 'die in|die at'),
  ...named('education', 'study at|study in|graduate from|attend|train at'),
  ...named('member', 'join|belong|work for|work at|play for|teach at|serve in'),
  ...named('successor', 'succeed|replace|take-over from'),
}

/** Verbs that tie somebody to a thing, not only to a party: what is made, won or owned. */
export const MAKING_THINGS: ReadonlySet<string> = words(
  'found co-found establish create invent design develop compose write co-write direct produce publish launch release build discover ' +
    'win receive own acquire buy purchase sell join lead host head chair command rule edit paint make manufacture organise organize',
)

/** Things that pass between people: “sent condolences to”. */
export const PASSED: ReadonlySet<string> = words(
  'send give offer sell supply pay deliver provide lend donate award grant extend hand present ship write express',
)

/** What one owns of a firm: “holds a stake in Acme”. */
export const STAKES: ReadonlySet<string> = words('stake share shareholding interest holding')

/** How much of it: “owns 38 percent of Acme”. */
export const SHARES: ReadonlySet<string> = words(
  'percent % cent percentage half third quarter majority part most stake share',
)

/** Verbs of bodies and places that say little of people: “left Orr in charge”. */
export const NOT_OF_PEOPLE: ReadonlySet<string> = words('leave enter')
