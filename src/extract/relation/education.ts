/** Degrees of schools: “Orr earned a doctorate in law from Leeds”. */
import { DEGREES, GRADUATING } from '../lexicon/relations/education.ts'
import type { Found } from './found.ts'
import { pairs } from './pairs.ts'
import { dependents, headAt, lemmaAt, prepositionOf, type Reading, relationAt, wordAt } from './reading.ts'
import { partiesAt, subjectsOf } from './subject.ts'
import { formOf, happened } from './verb-form.ts'

/** Whose degrees a sentence says are from where; those given in honour are of no school one went to. */
export function educationOf(reading: Reading): Found[] {
  return reading.tokens.flatMap((_, noun) => {
    if (!DEGREES.has(lemmaAt(reading, noun)) && !DEGREES.has(wordAt(reading, noun))) return []
    const verb = headAt(reading, noun)
    if (relationAt(reading, noun) !== 'obj' || !GRADUATING.has(lemmaAt(reading, verb))) return []
    if (!happened(reading, verb)) return []
    if (dependents(reading, noun, 'amod').some(i => wordAt(reading, i) === 'honorary')) return []
    const subjects = subjectsOf(reading, verb).filter(({ entity }) => entity.type === 'Person')
    return [noun, verb]
      .flatMap(head => [head, ...dependents(reading, head, 'nmod')])
      .flatMap(head => dependents(reading, head, 'nmod', 'obl'))
      .filter(i => i > noun && /^(?:from|at)$/.test(prepositionOf(reading, i)))
      .slice(0, 1)
      .flatMap(i =>
        pairs(
          reading,
          verb,
          subjects,
          partiesAt(reading, i, verb).filter(({ entity }) => entity.type === 'Organization'),
          {
            label: `${formOf(reading, verb)} ${reading.tokens[noun]?.text} ${prepositionOf(reading, i)}`,
            predicate: 'education',
          },
        ),
      )
  })
}
