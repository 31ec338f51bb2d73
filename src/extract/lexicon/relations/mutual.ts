/** Words for what two do with each other, by their lemma in lower case. */

/** “Orr and Bell met”: with two subjects and no other party these verbs tie the subjects. */
export const MUTUAL_VERBS: ReadonlySet<string> = new Set(
  'meet exchange clash fight agree sign merge marry negotiate compete cooperate collaborate divorce ally reconcile trade talk unite separate'.split(
    ' ',
  ),
)

/** “the war between Chad and Peru”, “Peru’s treaty with Chad”. */
export const MUTUAL_NOUNS: ReadonlySet<string> = new Set(
  (
    'war conflict battle clash dispute feud rivalry tension fighting ties tie relation relations relationship talk talks negotiation treaty ' +
    'agreement accord pact deal alliance partnership cooperation merger summit meeting marriage border ceasefire truce armistice trade friendship ' +
    'match game venture'
  ).split(' '),
)

/** Nouns that stand for whoever is named before them: “the Chadian army”, “the Acme group”. */
export const COLLECTIVES: ReadonlySet<string> = new Set(
  (
    'government administration regime army military navy force forces troop troops police team side company group firm agency parliament court ' +
    'competition club bank party ministry authority authorities official officials delegation contest programme program foundation university ' +
    'newspaper network airline carmaker maker giant'
  ).split(' '),
)

/** Of these, the nouns before which a country’s adjective stands for it: “the Norwegian navy”, but “a Norwegian bank”. */
export const STATELY: ReadonlySet<string> = new Set(
  (
    'government administration regime army military navy force forces troop troops police parliament court ministry ' +
    'authority authorities official officials delegation team side'
  ).split(' '),
)

/** Nouns whose “of” leads to their own name: “the town of Paita”. */
export const OF_NAMES: ReadonlySet<string> = new Set(
  'town city village province region state district port island county republic kingdom capital municipality borough'.split(
    ' ',
  ),
)

/** Deeds told by a noun, with the prepositions that lead to whom they are done: “Chad’s invasion of Peru”. */
export const DEEDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    of:
      'invasion occupation annexation acquisition takeover purchase criticism bombing shelling siege defeat conquest support assassination murder ' +
      'killing blockade seizure capture colonisation colonization recognition condemnation',
    to: 'visit trip aid assistance support opposition surrender threat letter condolences message apology appeal return',
    on: 'attack strike war assault sanctions tariff ban raid',
    against:
      'attack strike war offensive sanctions lawsuit campaign fight raid protest complaint victory win claim',
    over: 'victory win triumph',
    for: 'support',
  }).reduce((deeds, [preposition, nouns]) => {
    for (const noun of nouns.split(' ')) deeds.set(noun, [...(deeds.get(noun) ?? []), preposition])
    return deeds
  }, new Map<string, string[]>()),
)

/** Nouns for two, whose names stand behind them: “the couple, Ana Orr and Tom Bell”. */
export const PAIRS: ReadonlySet<string> = new Set('couple pair duo two both'.split(' '))
