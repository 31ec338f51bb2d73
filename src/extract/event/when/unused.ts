/** Times that stand in the clause of a happening and do not date it: why, for people. */
import type { Happening } from '../happening.ts'
import { ancestors, dependents, type Reading, type Timed, uposAt } from '../reading.ts'
import { wordsOf } from './stated.ts'

/** What is said of the first time of its clause that dates it not; a length of time last. Null where there is none. */
export function unusedTime({ trigger: { reading, token, verb } }: Happening): string | null {
  const inClause = reading.times.filter(timed => {
    const clause = clauseOf(reading, timed, token)
    return clause === token || clause === verb || (verb !== null && isOnly(reading, verb))
  })
  const timed = inClause.find(({ time }) => time.type !== 'DURATION') ?? inClause[0]
  if (timed === undefined) return null
  return timed.time.edtf === null
    ? `Its clause has a time that does not date it: ${timed.time.derivation.text}`
    : `Its clause says ‘${wordsOf(reading, timed.time)}’, but not clearly of this.`
}

/** The nearest predicate above a time, or the token itself where that is nearer. */
const clauseOf = (reading: Reading, { head }: Timed, token: number): number | undefined =>
  [head, ...ancestors(reading, head)].find(i => i === token || isPredicate(reading, i))

const isOnly = (reading: Reading, verb: number): boolean =>
  reading.tokens.every((_, i) => i === verb || uposAt(reading, i) !== 'VERB')

const isPredicate = (reading: Reading, i: number): boolean =>
  uposAt(reading, i) === 'VERB' || dependents(reading, i, 'cop').length > 0
