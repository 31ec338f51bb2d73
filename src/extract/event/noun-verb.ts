/** The verb that is one happening with a noun: it lends it its grammar, or tells how it begins, goes on or ends. */
import {
  ARRANGED,
  AT_ONCE,
  CONCLUDED,
  CONCLUDING,
  HALTING,
  HAPPEN,
  LIGHT,
  PHASES,
} from '../lexicon/events/verbs.ts'
import { dependents, headAt, lemmaAt, type Reading, relationAt, uposAt } from './reading.ts'
import { verbGroup } from './verb-group.ts'

/** The verb that only lends its grammar to a noun: “made a visit”, “the talks took place”, “the fire, which happened in May,”. */
export function lightVerb(reading: Reading, i: number): number | null {
  const happened = dependents(reading, i, 'acl:relcl').find(
    verb => HAPPEN.has(lemmaAt(reading, verb)) && dependents(reading, verb, 'ccomp', 'xcomp').length === 0,
  )
  if (happened !== undefined) return happened
  const above = headAt(reading, i)
  if (uposAt(reading, above) !== 'VERB') return null
  const verb = arrangedBelow(reading, above) ?? above
  const relation = relationAt(reading, i)
  const lemma = lemmaAt(reading, verb)
  const undergoes = relation === 'obj' || (relation === 'nsubj' && verbGroup(reading, verb).passive)
  if (undergoes && LIGHT.has(lemma)) return verb
  return relation === 'nsubj' && HAPPEN.has(lemma) && dependents(reading, verb, 'ccomp', 'xcomp').length === 0
    ? verb
    : null
}

/** The verb that tells how a noun begins, goes on, ends or is put off, or what it does meanwhile; null where there is none. */
export function phaseVerb(reading: Reading, i: number): number | null {
  // “the fire, which broke out in May, destroyed a barn”
  const told = dependents(reading, i, 'acl:relcl').find(verb => PHASES.has(lemmaAt(reading, verb)))
  if (told !== undefined && dependents(reading, told, 'obj', 'ccomp', 'xcomp').length === 0) return told
  const above = headAt(reading, i)
  if (relationAt(reading, i) === 'obj') return concluded(reading, i, above)
  if (relationAt(reading, i) !== 'nsubj' || uposAt(reading, above) !== 'VERB') return null
  const verb = arrangedBelow(reading, above) ?? above
  const lemma = lemmaAt(reading, verb)
  const alone = dependents(reading, verb, 'obj', 'ccomp', 'xcomp').length === 0
  const does = verbGroup(reading, verb).passive ? HALTING : AT_ONCE
  return (PHASES.has(lemma) && alone) || does.has(lemma) ? verb : null
}

/** “the trial is set to begin”: the verb that says what is to come, where the one above only says that it is. */
function arrangedBelow(reading: Reading, above: number): number | undefined {
  const [arranged] = ARRANGED.has(lemmaAt(reading, above)) ? dependents(reading, above, 'xcomp') : []
  return uposAt(reading, arranged ?? -1) === 'VERB' ? arranged : undefined
}

/** The verb by which an object comes about or does not, “signed a treaty”, “cancelled the vote”, or what is thought to become of it: “expect the deal to close”. */
function concluded(reading: Reading, i: number, verb: number): number | null {
  const lemma = lemmaAt(reading, verb)
  if (HALTING.has(lemma) || (CONCLUDING.has(lemma) && CONCLUDED.has(lemmaAt(reading, i)))) return verb
  return (
    dependents(reading, verb, 'xcomp').find(
      below => PHASES.has(lemmaAt(reading, below)) && dependents(reading, below, 'obj').length === 0,
    ) ?? null
  )
}
