/** “Ada Bell (3 May 1928 – 2017)”, “(born 1950)”, “(d. 1990)”: dates in brackets behind a person’s name are those of a life. */
import { dayNumber } from '../../story/days.ts'
import type { Happening } from './happening.ts'
import { type Reading, type Timed, wordAt } from './reading.ts'
import { eventTime, placed } from './when/interval.ts'
import { wordsOf } from './when/stated.ts'

export interface Life {
  /** The token of the name that stands before the bracket. */
  name: number
  /** Tokens of the brackets. */
  open: number
  close: number
  birth: Timed | null
  death: Timed | null
}

const DASH = /^[-–—]+$/
const BORN = /^(?:born|b|b\.|\*)$/
const DIED = /^(?:died|d|d\.|†)$/
const ABOUT = /^(?:c|c\.|ca|ca\.|circa|about|around|on|in|:)$/
/** How many tokens a bracket may hold. */
const LONGEST = 60
/** Years from birth to death; fewer, where no day is told, may be those of an office. */
const LIVED = { least: 20, most: 120 }

/** The lives that a sentence tells in brackets. */
export function livesIn(reading: Reading): Life[] {
  return reading.tokens.flatMap((token, open) => {
    const named = reading.names[open - 1]
    if (token.text !== '(' || named?.entity.type !== 'Person' || named.mention.kind === 'pronoun') return []
    const length = reading.tokens.slice(open, open + LONGEST).findIndex(({ text }) => text === ')')
    const close = open + length
    const inside = reading.times.filter(({ first, last }) => first > open && last < close)
    const [birth, death] = length < 0 ? [null, null] : datesOf(reading, inside)
    return birth || death ? [{ name: open - 1, open, close, birth, death }] : []
  })
}

function datesOf(reading: Reading, times: readonly Timed[]): [Timed | null, Timed | null] {
  const before = ({ first }: Timed): string => {
    let i = first - 1
    while (ABOUT.test(wordAt(reading, i))) i--
    return wordAt(reading, i)
  }
  const dashed = times.findIndex((time, i) => {
    const next = times[i + 1]
    return next !== undefined && DASH.test(before(next)) && time.last < next.first
  })
  const [from, to] = [times[dashed], times[dashed + 1]]
  if (dashed >= 0 && from && to) return isLife(from, to) ? [from, to] : [null, null]
  const birth = times.find(time => BORN.test(before(time))) ?? null
  // “(c. 347 – 30 September 420)”: a dash behind a figure that is no date alone
  const death =
    times.find(
      time =>
        DIED.test(before(time)) ||
        (DASH.test(before(time)) && isDay(time) && /^\d{1,4}$/.test(wordAt(reading, dashBefore(time) - 1))),
    ) ?? null
  return [birth, death]

  function dashBefore({ first }: Timed): number {
    let i = first - 1
    while (ABOUT.test(wordAt(reading, i))) i--
    return i
  }
}

const isDay = ({ time: { earliest, latest } }: Timed): boolean => earliest !== null && earliest === latest

function isLife(from: Timed, to: Timed): boolean {
  const [{ earliest }, { latest }] = [from.time, to.time]
  if (earliest === null || latest === null) return false
  const years = (dayNumber(latest) - dayNumber(earliest)) / 365.25
  return years > (isDay(from) && isDay(to) ? 0 : LIVED.least) && years < LIVED.most
}

/** Birth and death as mentions of what happened. */
export const lifeEvents = (reading: Reading, lives: readonly Life[]): Happening[] =>
  lives.flatMap(({ name, birth, death }) => [
    ...(birth ? [happening(reading, name, birth, 'bear', 'was born')] : []),
    ...(death ? [happening(reading, name, death, 'die', 'died')] : []),
  ])

function happening(reading: Reading, name: number, timed: Timed, lemma: string, told: string): Happening {
  const { time, first } = timed
  const { entity } = reading.names[name] as NonNullable<Reading['names'][number]>
  const interval = placed(time)
  const text = `In brackets behind the name, as when one ${told}: ‘${wordsOf(reading, time)}’. ${time.derivation.text}`
  return {
    trigger: {
      reading,
      token: first,
      span: { start: time.start, end: time.end },
      kind: 'noun',
      lemma,
      class: 'OCCURRENCE',
      verb: null,
      phase: null,
    },
    title: `${entity.name} ${told}`,
    group: null,
    arguments: [],
    participants: [{ entity: entity.id, role: 'patient', token: name }],
    polarity: 'positive',
    modality: 'asserted',
    attribution: null,
    stated: interval && eventTime(interval, 'stated', 'life-dates', text, [time.id]),
    unplaced: null,
  }
}
