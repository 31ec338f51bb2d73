/** Who says so, put between commas inside a clause: “the driver, police say, fled”, “the firm, according to X, paid”. */
import { SAID, SAY } from '../lexicon/grammar/clauses.ts'
import { isFiniteVerb, phraseBefore, tagOf } from './find-pieces.ts'
import type { TaggedWord } from './parser.ts'

/** Its two commas, and its verb where it has one, as places in the run. */
export interface Aside {
  from: number
  to: number
  verb: number | null
}

/** How many words may stand in one. */
const LONGEST = 12

/** The first such aside of a run that goes on behind it. */
export function asideIn(run: readonly TaggedWord[]): Aside | undefined {
  for (let from = 1; from < run.length - 3; from++) {
    if (run[from]?.word !== ',') continue
    const to = run.findIndex(({ word }, i) => i > from + 1 && word === ',')
    if (to < 0) return undefined
    if (to - from > LONGEST || !goesOn(run, to)) continue
    if (/^according$/i.test(run[from + 1]?.word ?? '') && run[from + 2]?.word === 'to')
      return { from, to, verb: null }
    const verb = sayingIn(run, from, to)
    if (verb > 0) return { from, to, verb }
  }
  return undefined
}

/** The verb of an aside that is a subject, a verb of speaking and no more than a time or place; -1 for any other. */
function sayingIn(run: readonly TaggedWord[], from: number, to: number): number {
  const verb = run.findIndex(({ word }, i) => {
    const lower = word.toLowerCase()
    return i > from && i < to && (SAID.has(lower) || SAY.has(lower))
  })
  const spoken = isFiniteVerb(run[verb]) || tagOf(run[verb]) === 'VBN'
  if (verb < 0 || !spoken || verb === from + 1 || phraseBefore(run, verb) !== from + 1) return -1
  const rest = run.slice(verb + 1, to)
  const adverbial = rest.length === 0 || /^(?:IN|RB|NNP)$/.test(tagOf(rest[0]))
  return adverbial && !rest.some(word => isFiniteVerb(word) || word.word === 'that') ? verb : -1
}

/** Whether the clause goes on: not with what belongs to the saying, “…, Moscow said, adding that …”. */
function goesOn(run: readonly TaggedWord[], to: number): boolean {
  const next = run[to + 1]
  return (
    run.slice(to + 1).some(word => isFiniteVerb(word) || tagOf(word) === 'VBN') &&
    tagOf(next) !== 'VBG' &&
    !/^(?:"|who|which|whose|whom)$/i.test(next?.word ?? '')
  )
}
