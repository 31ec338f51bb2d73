/** Times that stand beside a happening and do not date it: why, for people. */
import type { Happening, Undated } from '../happening.ts'
import { ancestors, dependents, type Reading, type Timed, uposAt } from '../reading.ts'
import { wordsOf } from './stated.ts'

/**
 * What is said of the first time of its clause, else of its sentence, that dates it not; a length of time comes last.
 * Null where no time stands there.
 */
export function unusedTime({ trigger: { reading, token, verb } }: Happening): Undated | null {
  const clause = clauseOf(reading, verb ?? token)
  const own = reading.times.filter(({ head }) => clauseOf(reading, head) === clause)
  return reason(reading, own, 'clause') ?? reason(reading, reading.times, 'sentence')
}

function reason(reading: Reading, times: readonly Timed[], where: 'clause' | 'sentence'): Undated | null {
  const timed = times.find(({ time }) => time.type !== 'DURATION') ?? times[0]
  if (timed === undefined) return null
  return timed.time.edtf === null
    ? {
        undated: `Its ${where} has a time that does not date it: ${timed.time.derivation.text}`,
        undatedKind: 'vague',
      }
    : {
        undated: `Its ${where} says ‘${wordsOf(reading, timed.time)}’, but not clearly of this.`,
        undatedKind: 'unclear',
      }
}

/** The nearest predicate from a token upwards. */
const clauseOf = (reading: Reading, from: number): number | undefined =>
  [from, ...ancestors(reading, from)].find(
    i => uposAt(reading, i) === 'VERB' || dependents(reading, i, 'cop').length > 0,
  )
