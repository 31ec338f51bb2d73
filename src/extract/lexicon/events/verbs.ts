/**
 * Verb lemmas by TimeML event class (Saurí et al., TimeML Annotation Guidelines 1.2.1, section 2.1).
 * A verb in none of these tables is an OCCURRENCE.
 */
import { wordSet } from './words.ts'

/** People or organisations declaring something, narrating, informing. */
export const REPORTING = wordSet(`
  say tell report announce state declare claim add explain note write argue insist admit acknowledge confirm deny
  reveal disclose comment remark reply respond answer warn suggest allege assert maintain mention quote cite describe
  stress emphasize emphasise reiterate concede testify recount tweet post boast joke complain caution observe
  proclaim inform notify assure predict forecast estimate conclude point contend counter affirm caution
  indicate read call describe label term brand`)

/** Verbs after which “X verbed that …” or “…, X verbed” makes X the source of what is said. */
export const SOURCE_VERBS = wordSet(`
  say tell report announce state declare claim add explain note write argue insist admit acknowledge confirm deny
  reveal disclose remark reply warn suggest allege assert maintain mention stress emphasize emphasise reiterate
  concede testify recount tweet post boast caution observe proclaim inform notify assure predict forecast estimate
  conclude contend counter affirm indicate show believe think fear suspect expect hint imply complain`)

/** Of these, the verbs whose saying is itself the news. */
export const DECLARING = wordSet('announce declare proclaim confess admit testify reveal disclose deny')

/** Of these, the verbs that report only with a clause: “wrote that …”, not “wrote a book”. */
export const NOTING = wordSet(`
  write deny read post note observe describe call answer respond point conclude argue cite quote maintain indicate
  tweet label term brand complain joke reveal disclose estimate predict forecast confirm acknowledge admit
  concede claim charge`)

/** Perceiving an event by the senses. */
export const PERCEPTION = wordSet('see watch hear witness view listen overhear glimpse behold spot feel')

/** Beginning, ending, continuing of another event. */
export const ASPECTUAL = wordSet(`
  begin start initiate commence resume restart continue finish complete stop end cease halt terminate conclude
  reinitiate keep`)

/** Actions that introduce another event. */
export const I_ACTION = wordSet(`
  attempt try investigate probe delay postpone avoid prevent cancel ask order persuade request beg urge command
  authorize authorise promise offer assure propose agree decide swear vow pledge threaten name nominate appoint
  declare claim allow help force require enable permit ban forbid refuse decline demand call seek plan propose
  prepare recommend encourage approve oppose support invite convince compel instruct direct schedule choose`)

/** States that introduce another event. */
export const I_STATE = wordSet(`
  believe think suspect imagine doubt feel consider worry fear hate dread love want desire crave lust like enjoy
  hope expect aspire intend need wish look long prefer assume anticipate regard understand know aim mean`)

/** States: they hold rather than happen. Events only where the text gives them a time. */
export const STATE = wordSet(`
  exist live reside remain stay own possess belong cost weigh measure contain include comprise consist represent
  involve differ resemble equal depend matter deserve lack suit fit concern seem appear sound look mean stand lie
  sit cover feature have be remain keep constitute range total number hail adjoin border surround date vary tend
  exceed signify denote correspond relate pertain`)

/** Verbs that carry grammar, not an event: never triggers of their own. */
export const GRAMMATICAL = wordSet(
  'be have do get let seem appear tend happen occur accord base regard concern follow include thank mean',
)

/** “is set to open”: participles that only say that what follows is to come. */
export const ARRANGED = wordSet('set slate poise bind schedule plan expect')

/** Verbs that lend tense and subject to an event noun: “made a visit”, “the talks took place”. */
export const LIGHT = wordSet(
  'make take have give hold do pay conduct undertake carry deliver undergo launch open stage mount perform host pursue',
)

/** “posted a loss”, “reached an increase”: verbs that only tell figures. */
export const ACCOUNTING = wordSet('report post record register book announce suffer see make log reach mark')

/** Intransitive verbs that only say that an event noun happens: “the talks took place”. */
export const HAPPEN = wordSet('take happen occur come follow')

/** What a happening does while it lasts, or what does it: “the flood killed nine”; consequences come later. */
export const AT_ONCE = wordSet(`
  kill injure wound hurt destroy damage hit strike cause claim flatten devastate sweep topple tear shake last attract
  draw trap drown burn wreck rip level shut close block gut engulf`)

/** Verbs by which what their object names comes about: “signed a treaty”. */
export const CONCLUDING = wordSet('sign reach strike clinch seal conclude cast file lodge')

/** What they bring about. */
export const CONCLUDED = wordSet(`
  accord agreement deal treaty pact contract compromise truce ceasefire settlement armistice lawsuit suit complaint vote
  appeal`)

/** Verbs by which what they are done to does not come about, or later: “cancelled the vote”. */
export const HALTING = wordSet('cancel postpone delay suspend abandon scrap reschedule defer adjourn abort')

/** Verbs that tell of their subject, an event noun, that it begins, goes on or ends: “the war broke out”. */
export const PHASES = wordSet(`
  begin start commence open close resume restart continue end conclude finish cease stop collapse stall falter break erupt rage
  ensue unfold flare drag`)
