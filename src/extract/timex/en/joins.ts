/** Neighbours that are one expression: "Friday" + "morning", "12:00 UTC" + "Monday", "August" + "of" + "that year". */
import type { Meaning } from '../meaning.ts'
import type { Item, Join, Sense } from '../rule.ts'

/** Whether a meaning can be a day. */
function isDay(meaning: Meaning): boolean {
  if (meaning.kind === 'period') return meaning.period.grain === 'day'
  if (meaning.kind === 'yearly') return /^(?:day|easter|nth)$/.test(meaning.yearly.of)
  if (meaning.kind === 'shift') return meaning.grain === 'day'
  return meaning.kind === 'weekday' || meaning.kind === 'monthday'
}

const isYear = ({ meaning }: Item): boolean =>
  (meaning.kind === 'shift' && /^(?:year|fiscal)$/.test(meaning.grain)) ||
  (meaning.kind === 'period' && /^(?:year|fiscal)$/.test(meaning.period.grain))

const openClock = ({ meaning }: Item): boolean => meaning.kind === 'clock' && meaning.on === undefined

function at(clock: Item, on: Item): Sense | null {
  if (clock.meaning.kind !== 'clock') return null
  const mod = clock.mod ?? on.mod
  return { meaning: { ...clock.meaning, on: on.meaning }, ...(mod && { mod }) }
}

/** Between coordinated dates: "April and June 1955", "May - July 1950". */
export const LINK = /^ ?(?:,|-|\/|and|or|to|through|until|till|, and)? ?(?:in |the |on |early |late |mid-?)?$/

export const JOINS: readonly Join[] = [
  {
    id: 'clock-day',
    between:
      /^(?: ?,)?(?: (?:local|[A-Z]\w{2,11}) time)?(?: ?,)?(?: on| of| in| in the| of the| on the)? {0,2}$/,
    join: (left, right) => (openClock(left) && isDay(right.meaning) ? at(left, right) : null),
  },
  {
    id: 'day-clock',
    between: /^(?: ?,)?(?: at| at about| at around)? {1,2}$/,
    join: (left, right) => (openClock(right) && isDay(left.meaning) ? at(right, left) : null),
  },
  {
    id: 'clock-part',
    between: /^ (?:in |at |on )?$/,
    join: (left, right) =>
      left.meaning.kind === 'clock' && right.meaning.kind === 'clock' && isHour(left) && !isHour(right)
        ? { meaning: hourIn(left.meaning, right.meaning) }
        : null,
  },
  {
    id: 'part-of-year',
    between: /^(?: ?,)? (?:of |in )?$/,
    join: (left, right) => {
      if (left.meaning.kind !== 'yearly' || left.meaning.year || left.meaning.pick || !isYear(right))
        return null
      return { meaning: { ...left.meaning, year: right.meaning }, ...(left.mod && { mod: left.mod }) }
    },
  },
  {
    id: 'nth-unit-of',
    between: /^ (?:of|in) $/,
    join: (left, right) =>
      left.meaning.kind === 'nth' && /^(?:period|yearly|shift)$/.test(right.meaning.kind)
        ? { meaning: { ...left.meaning, within: right.meaning } }
        : null,
  },
]

const isHour = ({ meaning }: Item): boolean => meaning.kind === 'clock' && /^T\d/.test(meaning.clock)

type Clock = Extract<Meaning, { kind: 'clock' }>

/** "3:30 in the afternoon", "ten o'clock last night": the hour, on the day of the part of the day. */
function hourIn(clock: Clock, part: Clock): Clock {
  const hour = Number(clock.clock.slice(1, 3))
  const late = /T(?:AF|EV|NI)/.test(part.clock) && hour < 12
  return {
    ...clock,
    ...(part.on && { on: part.on }),
    clock: `T${String(late ? hour + 12 : hour).padStart(2, '0')}${clock.clock.slice(3)}`,
  }
}
