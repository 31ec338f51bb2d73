/** What governs a clause decides whether it is told as done, planned or merely thought. */
import { wordSet } from './words.ts'

/** “plans to sell”, “agreed to sell”, “is expected to sell”: the clause below is planned. */
export const PLANNING = wordSet(`
  plan intend schedule expect promise agree vow pledge aim propose prepare threaten order decide commit resolve
  mean arrange project slate determine contract choose opt elect tell instruct direct poise ready set due`)

/** “wants to sell”, “asked it to sell”: the clause below may never come about. */
export const WISHING = wordSet(`
  want hope try attempt seek demand urge ask wish need strive struggle request beg call consider contemplate
  encourage recommend suggest advise invite fear worry like prefer dream offer persuade fight work push press require
  hesitate wait long desire hurry bid apply appeal lobby campaign warn prevent avoid stop forbid ban threaten doubt
  imagine suppose pretend entitle oblige able unable willing unwilling likely unlikely ready eager free reluctant
  possible impossible difficult easy hard enough too necessary important design use enable let allow permit help`)

/** “failed to sell”, “refused to sell”, “denied selling”: the clause below did not happen. */
export const FAILING = wordSet(
  'fail refuse decline neglect forget omit prevent avoid stop forbid ban prohibit block',
)

/** “began to sell”, “managed to sell”, “was forced to sell”: as true as the verb above. */
export const TRANSPARENT = wordSet(`
  begin start continue keep resume manage proceed force compel make see watch hear find cause lead help
  remember go come finish succeed let get become dare happen spend`)

/** “seems to have closed”: the clause below is only thought so. */
export const SEEMING = wordSet('seem appear')

/** Modals, with what they make of the clause. */
export const MODALS: Readonly<Record<string, 'planned' | 'hypothetical'>> = {
  will: 'planned',
  "'ll": 'planned',
  '’ll': 'planned',
  shall: 'planned',
  wo: 'planned',
  would: 'hypothetical',
  "'d": 'hypothetical',
  '’d': 'hypothetical',
  could: 'hypothetical',
  may: 'hypothetical',
  might: 'hypothetical',
  can: 'hypothetical',
  ca: 'hypothetical',
  should: 'hypothetical',
  must: 'hypothetical',
  ought: 'hypothetical',
}

/** Conjunctions that open a condition or an open question. */
export const CONDITIONAL_MARKS = wordSet('if unless whether lest provided should in case')

/** Adverbs that make a clause a guess. */
export const GUESSING = wordSet('perhaps maybe possibly probably presumably potentially likely supposedly')

/** Adverbs that make a clause a claim of others. */
export const ALLEGING = wordSet('allegedly reportedly reputedly purportedly apparently')

/** “accused of selling”, “suspected of selling”, “charged with selling”. */
export const ACCUSING = wordSet('accuse suspect charge allege blame indict try convict')

/** Words of denial within the clause. */
export const NEGATIONS = wordSet("not n't n’t never neither nor no hardly scarcely barely")

/** Subjects and objects that empty the clause: “no injuries were reported”, “nobody came”. */
export const EMPTY_NOUNS = wordSet('nobody none nothing noone')

/** Question words. */
export const WH_WORDS = wordSet('who whom whose what which when where why how whether if')

/** “did not say why they left”: what follows these words is taken as given. */
export const GIVEN_WH = wordSet('why how when where')

/** Reporting verbs by claim. */
export const DENYING = wordSet('deny dispute reject dismiss refute')
/** Of these, the verbs whose object alone is what they deny: “denied the theft”, but “rejected the deal”. */
export const REFUTING = wordSet('deny refute')

/** Nouns whose denial refuses them: “denied the request”. */
export const GRANTABLE = wordSet(`
  appeal application asylum bail bid call chance claim demand entry hearing leave motion offer opportunity parole
  permission permit petition plea promotion proposal recognition release request return right service transfer
  treatment visa visit`)

/** Verbs of saying that leave open whether it is so. */
export const UNPROVEN = wordSet('allege claim')

/** Verbs of what one holds to be so; who tells of it may grant something against it. */
export const BELIEVING = wordSet('believe think suspect fear imagine suppose allege claim')

/** Nouns for a saying of others: “reports that …”; denied, what they say is denied. */
export const CLAIM_NOUNS = wordSet(
  'accusation allegation assertion charge claim insinuation report rumor rumour speculation suggestion suspicion',
)

/** Of these, the nouns that leave open whether it is so: “allegations of bribery”. */
export const UNPROVEN_NOUNS = wordSet('accusation allegation charge claim insinuation rumor rumour suspicion')

export const ASKING = wordSet('ask wonder inquire enquire question')

/** “a planned visit”, “the next summit”. */
export const EXPECTED = wordSet(
  'plan propose possible potential expect future upcoming schedule planned proposed expected scheduled likely next',
)

/** “an election is expected”: verbs whose passive looks ahead to its subject. */
export const AWAITED = wordSet('expect schedule plan propose arrange project slate')

/** “is said to have paid”: verbs whose passive passes on what others say. */
export const HEARSAY = wordSet('say report believe think allege claim rumor rumour reckon')

/** “asked him to leave”: verbs whose time is theirs, not that of what is asked. */
export const REQUESTING = wordSet('ask urge request beg call tell order instruct')

/** “called for talks”. */
export const CALLING = wordSet('call ask hope wait push press appeal beg plea demand request')

/** Verbs of wishing whose object is nonetheless given: “feared the attack”, “helped the rescue”. */
export const GRANTING = wordSet('help use design fear warn work fight let like prevent avoid stop worry')
