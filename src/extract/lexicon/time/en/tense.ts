/** Verb forms that tell past from future. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

export const FUTURE_AUX = words("will 'll wo shall would ca can could may might must should")

/** Participles that look forward even in the past: "scheduled for March". */
export const EXPECTED = words(
  'scheduled expected due planned slated set bound supposed poised postponed hopes hope plans aims',
)

/** Right before a time, or before its preposition, these look ahead whatever the sentence's verb: "due at noon Friday". */
export const AWAITED = words('due scheduled slated expected payable effective')
/** These do so only before "for", "until" or "to": "set for Friday". */
export const AWAITED_FOR = words('set postponed planned fixed delayed rescheduled adjourned')

/** After a month of contracts, which is one to come: "crude for September delivery". */
export const DELIVERED = words('delivery settlement')

/** Verbs whose "until" is a deadline yet to come: "gave them until Friday". */
export const ALLOWING = words('give grant allow extend remand')

/** Verbs that tell of what is to come when they stand in the past: "announced a strike on December 15". */
export const PLANNING = words(`
  announce call plan schedule set fix arrange organise organize propose agree approve order declare threaten vow promise
  pledge prepare convene postpone reschedule delay vote invite urge demand back support
`)

/** What such verbs announce. */
export const PLANNED = words(`
  strike walkout stoppage boycott vote ballot election by-election referendum plebiscite poll primary summit meeting
  session conference congress talk negotiation hearing trial rally protest demonstration march shutdown launch opening
  closure ceremony funeral inauguration visit debate auction match concert festival holiday ceasefire truce evacuation
`)

/** Verbs whose infinitive did happen: "failed to pass", "went on to win". */
export const REALISED = words(
  'failed managed went began started came helped used continued refused forced agreed',
)

export const PRESENT_BE = words("is are am 's 're be being")

/** Past forms that are no other form of their verb or hardly ever, of verbs that news and histories use. */
export const PAST_ONLY = words(`
  was were had did been done went gone came became began begun broke broken brought built bought caught chose chosen
  dealt died drew drawn drove driven fell fallen felt fought found fled flew flown forgot forgotten gave given got gotten
  grew grown heard held hid hidden kept knew known laid led left lent lost made meant met paid ran rang risen rose said
  sank saw seen sent sold shot shown shook shaken slept spoke spoken spent stole stolen stood struck stuck sung sank sunk
  swore sworn swept swam taken took taught thought threw thrown told tore torn understood woke won wore worn withdrew
  withdrawn wrote written overthrew overthrown overcame undertook undertaken beaten sought bore born bound sat shed shrank shrunk sprang sprung stung rode ridden
  hung lit ate eaten drank drunk froze frozen forbade forbidden foresaw resigned oversaw
`)

/** Past forms that look like the present; without better knowledge they are past. */
export const PAST_OR_PRESENT = words(
  'put cut hit set shut let hurt cost cast split spread beat bet bid quit read burst',
)
