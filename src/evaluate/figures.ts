/** Counts of right answers → figures with their intervals. */

/** How many were right, of those given and of those wanted. */
export interface Tally {
  right: number
  given: number
  wanted: number
}

/** What one sentence or document adds to each measure. */
export type Unit = Readonly<Record<string, Tally>>

/** A measure over all units; shares from 0 to 1. */
export interface Figure extends Tally {
  name: string
  precision: number
  recall: number
  /** Harmonic mean of both; the share of right answers where as many are given as are wanted. */
  f1: number
  /** 95 % of f1, from resampling the units. */
  low: number
  high: number
}

const RESAMPLES = 1000

/**
 * Adds up units that all have the same measures.
 * @returns one figure a measure, in their order; none without units. The intervals are percentiles of the bootstrap over
 * units (B. Efron 1979), drawn by a generator with a fixed seed: the same units give the same figures.
 */
export function figures(units: readonly Unit[]): Figure[] {
  return Object.keys(units[0] ?? {}).map(name => {
    const tallies = units.map(unit => unit[name] ?? { right: 0, given: 0, wanted: 0 })
    const all = sum(tallies)
    const draw = generator()
    const drawn = Array.from({ length: RESAMPLES }, () =>
      f1(sum(tallies.map(() => tallies[draw(tallies.length)] as Tally))),
    ).sort((a, b) => a - b)
    return {
      name,
      ...all,
      precision: share(all.right, all.given),
      recall: share(all.right, all.wanted),
      f1: f1(all),
      low: drawn[RESAMPLES * 0.025] ?? 0,
      high: drawn[RESAMPLES * 0.975 - 1] ?? 0,
    }
  })
}

/** How many of the wanted are among the given, both without repeats. */
export function compare(given: Iterable<string>, wanted: Iterable<string>): Tally {
  const [mine, theirs] = [new Set(given), new Set(wanted)]
  return { right: [...mine].filter(one => theirs.has(one)).length, given: mine.size, wanted: theirs.size }
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
const f1 = ({ right, given, wanted }: Tally): number => share(2 * right, given + wanted)

function sum(tallies: readonly Tally[]): Tally {
  const all = { right: 0, given: 0, wanted: 0 }
  for (const { right, given, wanted } of tallies) {
    all.right += right
    all.given += given
    all.wanted += wanted
  }
  return all
}

/** Whole numbers below a bound, always the same ones (a linear congruential generator; its high bits are used). */
function generator(): (below: number) => number {
  let state = 7
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
