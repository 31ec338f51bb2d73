/** How words are cut into tokens: the customs of the English Web Treebank of Universal Dependencies. */

/** First parts that stay with the word after the hyphen: “co-founder”, “pro-Western”. */
export const PREFIXES = new Set(
  (
    'anti co counter cross de e ex extra inter intra micro mid mini multi neo non over pan post pre pro re semi socio sub ' +
    'super trans un under'
  ).split(' '),
)

/** Second parts that stay with the word before the hyphen: “career-wise”. */
export const SUFFIXES = new Set(['wise', 'esque'])

/** Second parts in lower case that are words of their own after a name: “Paris-based”, not “Jong-un”. */
export const AFTER_NAME = new Set(
  (
    'aged aid area area-wide backed based bloc born bound built class code date day deal done down era ever fed first ' +
    'five five-year flag four free full half held high hit home in ing-like key king kind ku land led less level like line list ' +
    'loyal made man men mile model month more most name new old one only out over own owned party past plan plus post ' +
    'pound race ran rich ridden right round run self ship side six size ski south style ten term test three time to ' +
    'top trade turn two type up war way week west wide wing won year zone and of the a on'
  ).split(' '),
)

/** Written as one word, several in grammar; also as they are written in haste. */
export const FUSED: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'can|not gon|na wan|na got|ta out|ta gim|me lem|me du|n|no a|lot do|nt does|nt did|nt is|nt was|nt were|nt are|nt ca|nt ' +
    'wo|nt could|nt would|nt should|nt have|nt has|nt i|m i|ve you|re you|ve you|ll they|re they|ve that|s what|s there|s he|s she|s'
  )
    .split(' ')
    .map(parts => [parts.replaceAll('|', ''), parts.split('|')]),
)

/** What may stick to a number and is a token of its own: “10am”, “1.2bn”, “30km”. */
export const UNITS = new Set(
  (
    'am pm AM PM bn BN mn m M k K B tn trn km cm mm kg g mg lb lbs oz ft mph kph hrs hr min mins sec secs yrs yr p c C F °C °F ' +
    'GB MB TB GHz MHz MW GW kW kWh MWh'
  ).split(' '),
)

/** Endings of addresses on the web: the only ones for which a word may have a period inside. */
export const WEB_ENDINGS = new Set(
  'com org net gov edu int info io ai tv me co uk us eu de fr ru cn jp kr au ca in nz'.split(' '),
)

/** Verbs of speaking that may follow what was said: “‘Why?’ Ms Orr asked”. */
export const SAID = new Set(
  'said says say asked asks told tells added adds replied wrote writes explained shouted answered wondered continued'.split(
    ' ',
  ),
)

/** Words that open sentences more often than they go on a name: after “U.S.” or “Inc.” they show its end. */
export const OPENERS = new Set(
  (
    'a about after all although an and another are as at because before both but by could despite did do does during each even ' +
    'few for from had has have he her his how however i if in is it its last later many meanwhile more most my no not now of ' +
    'on once one only or other our over she since so some still such that the their then there these they this those though ' +
    'to two under until was we were what when where whether which while who why will with would yet you your'
  ).split(' '),
)
