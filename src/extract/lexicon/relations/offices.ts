/** How one comes to an office, holds it and leaves it; by lemma in lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Verbs through which someone is, becomes or stays something; “as” may stand between. */
export const BEING: ReadonlySet<string> = words(
  'be become remain serve act work stay retire resign start continue quit step stand',
)

/** Verbs that make their object something: “named Orr chairman”. */
export const MAKING: ReadonlySet<string> = words(
  'name appoint elect make crown choose pick install reappoint re-elect hire promote confirm swear announce',
)

/** “Orr succeeded Bell as”, “took over from Bell as”. */
export const SUCCEEDING: ReadonlySet<string> = words('succeed replace take')

/** Of these, the verbs with which it begins and those with which it ends. */
export const BEGINNING: ReadonlySet<string> = words(
  'become name appoint elect make crown choose pick install hire promote start swear',
)
export const ENDING: ReadonlySet<string> = words(
  'retire resign quit step stand fire dismiss sack remove oust depose recall',
)

/** Words for a rank that stand before a name and say nothing of whom they are over. */
export const RANKS: ReadonlySet<string> = words(
  'general captain colonel major lieutenant sergeant admiral commander marshal brigadier mr mr. mrs mrs. ms ms. dr dr. sir dame lord lady',
)

/** Before an office or a deed these say that it is not, or not surely. */
export const UNSURE: ReadonlySet<string> = words(
  'possible potential planned proposed future threatened alleged supposed suspected likely prospective aspiring would-be self-styled ' +
    'self-proclaimed purported presumed any further hypothetical feared no',
)

/** “candidate for president of Peru” */
export const CANDIDATES: ReadonlySet<string> = words(
  'candidate candidates nominee contender contenders aspirant hopeful hopefuls challenger',
)
