/** What two do with each other: “Orr and Bell met”, “the war between Chad and Peru”, “Peru’s treaty with Chad”. */
import { MUTUAL_NOUNS, MUTUAL_VERBS } from '../lexicon/relations/mutual.ts'
import { PREDICATES } from '../lexicon/relations/verbs.ts'
import type { Found } from './found.ts'
import {
  dependents,
  lemmaAt,
  type Named,
  prepositionOf,
  type Reading,
  spanOf,
  uposAt,
  wordAt,
} from './reading.ts'
import { partiesAt, subjectsOf } from './subject.ts'
import { formOf, happened } from './verb-form.ts'

/** “Orr and Bell married” is “Orr married Bell”. */
const TRANSITIVE = new Set(['marry', 'divorce'])

/** What a sentence says of pairs. */
export function mutualOf(reading: Reading): Found[] {
  return reading.tokens.flatMap((_, i) => {
    const lemma = lemmaAt(reading, i)
    const upos = uposAt(reading, i)
    if (upos === 'VERB' && MUTUAL_VERBS.has(lemma) && happened(reading, i)) return verb(reading, i)
    if (upos === 'NOUN' && MUTUAL_NOUNS.has(lemma)) return noun(reading, i)
    return []
  })
}

function verb(reading: Reading, at: number): Found[] {
  const objects = dependents(reading, at, 'obj')
  if (objects.some(i => partiesAt(reading, i, at).length > 0)) return []
  const thing = objects.map(i => wordAt(reading, i)).slice(0, 1)
  const subjects = subjectsOf(reading, at)
  return pair(
    reading,
    at,
    subjects.length > 1 ? subjects : pairBefore(reading, at),
    PREDICATES[lemmaAt(reading, at)] ?? 'action',
    [formOf(reading, at), ...thing, ...(TRANSITIVE.has(lemmaAt(reading, at)) ? [] : ['with'])].join(' '),
  )
}

/** “after Chad and Peru fought”: two names right before the verb, where the tree knows but one subject or none. */
function pairBefore(reading: Reading, verb: number): Named[] {
  let at = verb - 1
  while (/^(?:AUX|ADV)$/.test(uposAt(reading, at))) at--
  const second = reading.named[at]
  const first =
    second && wordAt(reading, second.first - 1) === 'and' ? reading.named[second.first - 2] : undefined
  return first && second ? [first, second] : []
}

function noun(reading: Reading, at: number): Found[] {
  const label = `${wordAt(reading, at)} with`
  const [between] = dependents(reading, at, 'nmod', 'obl').filter(
    i => prepositionOf(reading, i) === 'between',
  )
  if (between !== undefined) return pair(reading, at, partiesAt(reading, between, at), 'tie', label)
  const [one] = dependents(reading, at, 'nmod').filter(i => reading.tokens[i]?.deprel === 'nmod:poss')
  const [other] = dependents(reading, at, 'nmod').filter(i => prepositionOf(reading, i) === 'with')
  if (one === undefined || other === undefined) return []
  return pair(
    reading,
    at,
    [...partiesAt(reading, one, at).slice(0, 1), ...partiesAt(reading, other, at).slice(0, 1)],
    'tie',
    label,
  )
}

/** Only of two: of three nobody can say who did it with whom. */
function pair(
  reading: Reading,
  at: number,
  [a, b, ...more]: readonly Named[],
  predicate: string,
  label: string,
): Found[] {
  if (!a || !b || more.length > 0) return []
  return [
    {
      subject: a.entity,
      predicate,
      label,
      object: b.entity,
      passage: spanOf(reading, a.first, a.last, at, b.first, b.last),
      trigger: spanOf(reading, at),
    },
  ]
}
