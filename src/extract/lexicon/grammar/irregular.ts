/** Verb forms too rare in treebanks for their lemmas to be learnt from them: each row a lemma, then its forms. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  `arise arose arisen
  arrange arranged
  bear bore borne
  beat beat beaten
  befall befell befallen
  bequeath bequeathing
  beset beset
  bid bid
  bind bound
  bite bit bitten
  blame blamed
  bleed bled
  blockade blockaded blockading
  boycott boycotted boycotting
  breed bred
  burst burst
  cancel cancelling
  cast cast
  cede ceded ceding
  chair chaired chairing
  cling clung
  compete competed
  concede conceded conceding
  convene convened
  creep crept
  debut debuted debuting
  defraud defrauding
  deplore deplored
  dispute disputed
  downgrade downgraded
  embezzle embezzled
  encircle encircled
  enrol enrolled enrolling
  escape escaped
  exchange exchanging
  exile exiled
  expel expelled
  explode exploded
  extradite extradited extraditing
  fight fought
  flee fled
  fling flung
  float floated
  forbid forbade forbidden
  foresee foresaw foreseen
  forsake forsook forsaken
  free freed
  freeze froze frozen
  grind ground
  hide hid hidden
  hike hiked
  ignite ignited igniting
  inherit inheriting
  intervene intervened
  invade invaded
  joke joked
  kneel knelt
  laud lauding
  leap leapt
  lend lent
  loot looted
  massacre massacred
  mislead misled
  mistake mistook mistaken
  mug mugged
  name named
  overcome overcame
  overhaul overhauled
  overrule overruled
  overrun overran
  oversee oversaw overseen
  overtake overtook overtaken
  overthrow overthrew overthrown
  parade paraded
  parole paroled
  patrol patrolled patrolling
  persuade persuaded
  plunge plunging
  postpone postponed postponing
  premiere premiered premiering
  probe probed
  provoke provoked
  quarantine quarantined
  raid raided raiding
  rebuild rebuilt
  rebuke rebuked rebuking
  recede receded receding
  reconcile reconciled
  refute refuted
  repair repaired repairing
  repay repaid
  repel repelled
  resell resold
  retake retook retaken
  retreat retreating
  rewrite rewrote rewritten
  rig rigged
  riot rioted rioting
  rout routed routing
  rule ruled
  rumour rumoured
  secede seceded seceding
  seek sought
  shed shed
  shell shelled
  shine shone
  shrink shrank shrunk
  sing sang sung
  sink sank sunk
  slay slew slain
  spring sprang sprung
  stampede stampeded stampeding
  steal stole stolen
  stick stuck
  strafe strafed strafing
  strike struck stricken
  strive strove striven
  supersede superseded superseding
  swear swore sworn
  sweep swept
  swim swam swum
  swing swung
  thrust thrust
  topple toppled
  traffic trafficked trafficking
  trample trampled
  triple tripled tripling
  undergo underwent undergone
  undertake undertook undertaken
  unveil unveiling
  upgrade upgraded
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
