/** Verbs that tie two named parties: “Orr sued Acme”, “Acme was founded by Orr”, “sent a letter to Orr”, “born in Lima”. */
import { NO_TIE, PARTICIPLES, PASSED, PREDICATES, TIES_THROUGH } from '../lexicon/relations/verbs.ts'
import type { Found } from './found.ts'
import {
  dependents,
  lemmaAt,
  type Named,
  prepositionOf,
  type Reading,
  relationAt,
  spanOf,
  uposAt,
  wordAt,
} from './reading.ts'
import { partiesAt, subjectsOf } from './subject.ts'
import { formOf, happened } from './verb-form.ts'

/** What the verbs of a sentence tie. */
export function actionsOf(reading: Reading): Found[] {
  return reading.tokens.flatMap((_, verb) =>
    uposAt(reading, verb) === 'VERB' && happened(reading, verb)
      ? [...participleOf(reading, verb), ...actionOf(reading, verb)]
      : [],
  )
}

function actionOf(reading: Reading, verb: number): Found[] {
  const lemma = lemmaAt(reading, verb)
  const agents = dependents(reading, verb, 'obl').filter(i => prepositionOf(reading, i) === 'by')
  const passive = dependents(reading, verb, 'nsubj:pass')
  const participle = relationAt(reading, verb) === 'acl' && reading.tokens[verb]?.feats.Voice === 'Pass'
  const owner = participle ? reading.tokens[verb]?.head : undefined
  const patients = passive.length > 0 ? passive : owner === undefined ? [] : [owner]
  if (patients.length > 0)
    return NO_TIE.has(lemma)
      ? []
      : pairs(
          reading,
          verb,
          named(reading, agents, verb),
          named(reading, patients, verb),
          formOf(reading, verb),
        )
  const subjects = subjectsOf(reading, verb)
  if (subjects.length === 0) return []
  const objects = dependents(reading, verb, 'obj', 'iobj')
  const direct = NO_TIE.has(lemma)
    ? []
    : pairs(reading, verb, subjects, named(reading, objects, verb), formOf(reading, verb))
  const through = dependents(reading, verb, 'obl', 'iobj').flatMap(i => {
    const preposition = prepositionOf(reading, i)
    if (!TIES_THROUGH[preposition]?.has(lemma)) return []
    const thing = objects.find(o => !reading.named[o] && o > verb && o < i)
    if (thing === undefined && PASSED.has(lemma)) return []
    const label = [formOf(reading, verb), thing === undefined ? '' : wordAt(reading, thing), preposition]
      .filter(Boolean)
      .join(' ')
    return pairs(reading, verb, subjects, named(reading, [i], verb), label)
  })
  return [...direct, ...through]
}

/** “Orr, born in Lima, …”, “Acme is based in Lima”. */
function participleOf(reading: Reading, verb: number): Found[] {
  const known = PARTICIPLES[lemmaAt(reading, verb)]
  if (!known) return []
  const owner =
    relationAt(reading, verb) === 'acl' ? [reading.tokens[verb]?.head ?? -1] : passiveSubjects(reading, verb)
  const places = dependents(reading, verb, 'obl').filter(i =>
    known.prepositions.has(prepositionOf(reading, i)),
  )
  return pairs(
    reading,
    verb,
    named(reading, owner, verb),
    named(reading, places, verb),
    known.label,
    known.predicate,
  )
}

const named = (reading: Reading, tokens: readonly number[], verb: number): Named[] =>
  tokens.flatMap(i => partiesAt(reading, i, verb))

function pairs(
  reading: Reading,
  verb: number,
  subjects: readonly Named[],
  objects: readonly Named[],
  label: string,
  predicate?: string,
): Found[] {
  return subjects.flatMap(subject =>
    objects.map(object => ({
      subject: subject.entity,
      predicate: predicate ?? PREDICATES[lemmaAt(reading, verb)] ?? 'action',
      label,
      object: object.entity,
      passage: spanOf(reading, subject.first, subject.last, verb, object.first, object.last),
      trigger: spanOf(reading, verb),
    })),
  )
}

/** “Acme is based in Lima”, but not “Orr raised it in Lima”. */
const passiveSubjects = (reading: Reading, verb: number): number[] =>
  reading.tokens[verb]?.feats.Voice === 'Pass' ? dependents(reading, verb, 'nsubj') : []
