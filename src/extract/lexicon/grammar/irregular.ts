/** Irregular verb forms too rare in treebanks to be learnt from them: each row a lemma, then its forms. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  `arise arose arisen
  bear bore borne
  beat beat beaten
  befall befell befallen
  beset beset
  bid bid
  bind bound
  bite bit bitten
  bleed bled
  breed bred
  burst burst
  cast cast
  cling clung
  creep crept
  fight fought
  flee fled
  fling flung
  forbid forbade forbidden
  foresee foresaw foreseen
  forsake forsook forsaken
  freeze froze frozen
  grind ground
  hide hid hidden
  kneel knelt
  leap leapt
  lend lent
  mislead misled
  mistake mistook mistaken
  overcome overcame
  overrun overran
  oversee oversaw overseen
  overtake overtook overtaken
  overthrow overthrew overthrown
  rebuild rebuilt
  repay repaid
  resell resold
  retake retook retaken
  rewrite rewrote rewritten
  seek sought
  shed shed
  shine shone
  shrink shrank shrunk
  sing sang sung
  sink sank sunk
  slay slew slain
  spring sprang sprung
  steal stole stolen
  stick stuck
  strike struck stricken
  strive strove striven
  swear swore sworn
  sweep swept
  swim swam swum
  swing swung
  thrust thrust
  triple tripled tripling
  undergo underwent undergone
  undertake undertook undertaken
  uphold upheld
  weave wove woven
  weep wept
  withdraw withdrew withdrawn
  withhold withheld
  withstand withstood`
    .split('\n')
    .flatMap(row => {
      const [lemma = '', ...forms] = row.trim().split(' ')
      return forms.map((form): [string, string] => [form, lemma])
    }),
)
