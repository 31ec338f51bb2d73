/** Verbs that tie two named parties: “Orr sued Acme”, “Acme was founded by Orr”, “sent a letter to Orr”. */
import { DEGREES } from '../lexicon/relations/education.ts'
import {
  MAKING_THINGS,
  NO_TIE,
  NOT_OF_PEOPLE,
  PASSED,
  PREDICATES,
  SHARES,
  STAKES,
  TIES_THROUGH,
} from '../lexicon/relations/verbs.ts'
import type { Found } from './found.ts'
import { pairs } from './pairs.ts'
import {
  dependents,
  headAt,
  lemmaAt,
  type Named,
  prepositionOf,
  type Reading,
  relationAt,
  uposAt,
  wordAt,
} from './reading.ts'
import { partiesAt, subjectsOf } from './subject.ts'
import { formOf, happened, particlesOf } from './verb-form.ts'

/** What the verbs of a sentence tie. */
export const actionsOf = (reading: Reading): Found[] =>
  reading.tokens.flatMap((_, verb) =>
    uposAt(reading, verb) === 'VERB' && happened(reading, verb) ? actionOf(reading, verb) : [],
  )

function actionOf(reading: Reading, verb: number): Found[] {
  const passive = passiveSubjects(reading, verb)
  const participle = relationAt(reading, verb) === 'acl' && reading.tokens[verb]?.feats.Voice === 'Pass'
  const owner = participle ? reading.tokens[verb]?.head : undefined
  const patients = passive.length > 0 ? passive : owner === undefined ? [] : [owner]
  if (patients.length > 0) {
    // “defeated by ten votes by Orr”
    const agents = [verb, ...dependents(reading, verb, 'obl')]
      .flatMap(head => dependents(reading, head, head === verb ? 'obl' : 'nmod'))
      .filter(i => prepositionOf(reading, i) === 'by')
    return direct(reading, verb, partiesOf(reading, agents, verb), partiesOf(reading, patients, verb))
  }
  const subjects = subjectsOf(reading, verb)
  if (subjects.length === 0) return []
  const objects = dependents(reading, verb, 'obj', 'iobj')
  return [
    // “awarded Sweden a penalty”: of two objects the first is no object of the deed
    ...(objects.length === 1 ? direct(reading, verb, subjects, partiesOf(reading, objects, verb)) : []),
    ...throughObject(reading, verb, subjects, objects),
    ...throughPrepositions(reading, verb, subjects, objects),
  ]
}

/** “was founded by Orr and was headed by Bell”: the second has the subject of the first. */
function passiveSubjects(reading: Reading, verb: number): number[] {
  const own = dependents(reading, verb, 'nsubj:pass')
  const joined = relationAt(reading, verb) === 'conj' && dependents(reading, verb, 'aux:pass').length > 0
  const alone = joined && dependents(reading, verb, 'nsubj').length === 0
  return own.length === 0 && alone ? dependents(reading, headAt(reading, verb), 'nsubj:pass') : own
}

function direct(
  reading: Reading,
  verb: number,
  subjects: readonly Named[],
  objects: readonly Named[],
): Found[] {
  const key = keyOf(reading, verb)
  if (NO_TIE.has(key)) return []
  const label = formOf(reading, verb)
  return objects
    .filter(object => isDone(reading, object, key))
    .flatMap(object =>
      pairs(reading, verb, subjects, [object], { label, predicate: predicateOf(key, object) }),
    )
}

/** “awarded Sweden a penalty” is “awarded a penalty to Sweden”. */
function throughObject(
  reading: Reading,
  verb: number,
  subjects: readonly Named[],
  [receiver, thing, ...more]: readonly number[],
): Found[] {
  if (receiver === undefined || thing === undefined || more.length > 0) return []
  if (reading.named[thing] || thing < receiver || !PASSED.has(lemmaAt(reading, verb))) return []
  return pairs(reading, verb, subjects, partiesOf(reading, [receiver], verb).filter(isParty), {
    label: `${formOf(reading, verb)} ${wordAt(reading, thing)} to`,
    predicate: 'action',
  })
}

function throughPrepositions(
  reading: Reading,
  verb: number,
  subjects: readonly Named[],
  objects: readonly number[],
): Found[] {
  const key = keyOf(reading, verb)
  // “signed a treaty with Peru”, wherever the tree puts “with Peru”
  const ofThing = objects
    .flatMap(object => dependents(reading, object, 'nmod'))
    .filter(i => /^(?:with|against|to|in|of)$/.test(prepositionOf(reading, i)))
  return [...dependents(reading, verb, 'obl', 'iobj'), ...ofThing].flatMap(i => {
    const preposition = prepositionOf(reading, i)
    const between = objects.filter(o => o > verb && o < i)
    const held: Readonly<Record<string, ReadonlySet<string>>> = { in: STAKES, of: SHARES }
    const isStake = between.some(o => held[preposition]?.has(lemmaAt(reading, o)))
    if (preposition === 'of' && !(isStake && HOLDING.has(key))) return []
    if (!isStake && (!TIES_THROUGH[preposition]?.has(key) || (preposition === 'in' && ofThing.includes(i))))
      return []
    // “earned a degree from Leeds” is said elsewhere; “lost Orr to Bell” ties neither to the other
    if (between.some(o => reading.named[o] || DEGREES.has(lemmaAt(reading, o)))) return []
    const thing = between.find(o => /^(?:NOUN|SYM)$/.test(uposAt(reading, o)))
    if (thing === undefined && PASSED.has(lemmaAt(reading, verb))) return []
    const form = formOf(reading, verb)
    return pairs(reading, verb, subjects, partiesOf(reading, [i], verb).filter(isParty), {
      label: [form, thing === undefined ? '' : amountAt(reading, thing), preposition]
        .filter(Boolean)
        .join(' '),
      predicate:
        isStake && HOLDING.has(key)
          ? 'owner'
          : (PREDICATES[`${key} ${preposition}`] ?? PREDICATES[key] ?? 'action'),
    })
  })
}

/** A thing by its noun, with the number right before it that says how much: “38 percent”. */
function amountAt(reading: Reading, thing: number): string {
  const [number] = dependents(reading, thing, 'nummod')
  const noun = wordAt(reading, thing)
  return number === thing - 1 && SHARES.has(noun) ? `${wordAt(reading, number)} ${noun}` : noun
}

/** “holds a stake in Acme”; who sells one may own none. */
const HOLDING = new Set(['have', 'hold', 'own'])

/** The parties among some tokens; “Iraqi”, of “all Iraqi forces”, is none. */
const partiesOf = (reading: Reading, tokens: readonly number[], verb: number): Named[] =>
  tokens
    .filter(i => reading.named[i]?.entity.type !== 'Place' || uposAt(reading, i) !== 'ADJ')
    .flatMap(i => partiesAt(reading, i, verb))

/** The name of a relation; a club that buys a player owns nobody. */
function predicateOf(key: string, { entity }: Named): string {
  const predicate = PREDICATES[key] ?? 'action'
  return predicate === 'owner' && entity.type === 'Person' ? 'action' : predicate
}

/** A verb by its lemma, with its particle: “take-over”. */
const keyOf = (reading: Reading, verb: number): string =>
  [lemmaAt(reading, verb), ...particlesOf(reading, verb)].join('-')

const isParty = ({ entity }: Named): boolean => /^(?:Person|Organization|Place)$/.test(entity.type)

/** Whether a verb can tie somebody to its object: things are made, won and owned; whose name ends in “of …” is not theirs. */
const isDone = (reading: Reading, object: Named, key: string): boolean =>
  (isParty(object) && !(object.entity.type === 'Person' && NOT_OF_PEOPLE.has(key))) ||
  (MAKING_THINGS.has(key) &&
    !DEGREES.has(wordAt(reading, object.last)) &&
    wordAt(reading, object.last + 1) !== 'of')
