/**
 * “closed after the merger of 2004”, “after the launch and before the show”: what is told between dated happenings lies
 * between them; what is told after one, no later than the day of publication, if it is past.
 */
import { dayNumber } from '../../../story/days.ts'
import type { EventTime } from '../../../story/types.ts'
import { quoted } from '../quoted.ts'
import { caseOf, dependents, type Reading } from '../reading.ts'
import { type Context, datedAt, FRESH, type Sieve } from './context.ts'
import { bear, between, eventTime } from './interval.ts'

type Dated = NonNullable<ReturnType<typeof datedAt>>

/** Where happenings on both sides say it, or one of long before the news, which is then not of the day of publication. */
export const orderedFar: Sieve = {
  name: 'ordered-far',
  find: (mention, context) => {
    const { earlier, later } = around(mention.trigger.reading, mention.trigger.verb, context)
    const { today } = context
    const isOld =
      earlier?.time.latest != null &&
      today !== null &&
      dayNumber(today) - dayNumber(earlier.time.latest) > FRESH
    return (earlier && later) || (isOld && mention.group?.tense === 'PAST')
      ? timeBetween(earlier, later, context)
      : null
  },
}

/** Where nothing else dates it. */
export const ordered: Sieve = {
  name: 'ordered',
  find: ({ trigger: { reading, verb }, group }, context) => {
    const { earlier, later } = around(reading, verb, context)
    return later || group?.tense === 'PAST' ? timeBetween(earlier, later, context) : null
  },
}

/** The dated happenings that a verb is told after and before. */
function around(reading: Reading, verb: number | null, context: Context) {
  const found: { earlier: Dated | null; later: Dated | null } = { earlier: null, later: null }
  const own = verb === null ? [] : dependents(reading, verb, 'obl', 'advcl', 'conj')
  // “after the launch and before the show”
  for (const i of own.flatMap(one => [one, ...dependents(reading, one, 'conj')])) {
    const signal = caseOf(reading, i)
    const side = /\b(?:after|following)$/.test(signal) ? 'earlier' : /\bbefore$/.test(signal) ? 'later' : null
    if (side && !isCounted(reading, i)) found[side] ??= datedAt(context, reading, i)
  }
  return found
}

/** “two days after”: how long, others reckon. */
const isCounted = (reading: Reading, i: number): boolean =>
  dependents(reading, i, 'case', 'mark').some(mark => reading.times.some(({ last }) => last === mark - 1))

function timeBetween(earlier: Dated | null, later: Dated | null, { today }: Context): EventTime | null {
  const from = earlier?.time.earliest ?? null
  const to = later ? later.time.latest : today
  const interval =
    from !== null && to !== null
      ? between(from, to)
      : later && !earlier
        ? bear(later.time, 'by', today)
        : null
  if (interval === null) return null
  const sides = [earlier && `after ${quoted(earlier)}`, later && `before ${quoted(later)}`].filter(Boolean)
  const reached = [earlier, later].flatMap(side => (side ? [side.time] : []))
  return eventTime(
    interval,
    'inferred',
    'ordered',
    `Told as ${sides.join(' and ')}. ${reached.map(({ derivation }) => derivation.text).join(' ')}`,
    reached.flatMap(({ times }) => times),
  )
}
