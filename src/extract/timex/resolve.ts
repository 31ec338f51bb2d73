/** Places a meaning in time, given what it is counted from. */
import { DAYS, type Grain } from '../lexicon/time/grains.ts'
import { inClock } from './around.ts'
import type { Meaning } from './meaning.ts'
import { daysOf, edtfOf, parseClock, timexOf, yearSpan } from './notation.ts'
import { type Day, endOf, isWithin, type Period, periodAt, step } from './period.ts'
import { at, nowhere, type Place, unknown } from './place.ts'
import { isLongAgo, lastDated, lastTold, type Reference, type Told, tellsOfThen } from './reference.ts'
import { lastBefore, nearestOn, pickYearly, unplacedYearly, yearlyIn } from './yearly.ts'

export function resolve(meaning: Meaning, reference: Reference): Place {
  switch (meaning.kind) {
    case 'period':
      return at(meaning.period, 'named')
    case 'reference':
      return nowhere(meaning.value, 'vague')
    case 'duration':
      return nowhere(meaning.value, 'length')
    case 'set':
      return nowhere(meaning.value, 'set')
    case 'around':
      return nowhere(meaning.side === 'before' ? 'PAST_REF' : 'FUTURE_REF', 'vague')
    case 'era':
      return {
        ...yearSpan(meaning.from, meaning.to, meaning.approximate),
        period: null,
        anchor: null,
        how: 'era',
        source: meaning.source,
      }
    case 'yearly':
      return resolveYearly(meaning, reference)
    case 'weekday':
      return resolveWeekday(meaning, reference)
    case 'monthday':
      return resolveMonthday(meaning.day, reference)
    case 'shift':
      return resolveShift(meaning, reference)
    case 'ago':
      return reference.speech
        ? at(periodAt(meaning.grain, reference.speech.subtract(meaning.back)), 'past', reference.speech)
        : nowhere(unknown(meaning.grain), 'unanchored')
    case 'turn':
      return resolveTurn(reference)
    case 'same':
      return resolveSame(meaning, reference)
    case 'nth':
      return resolveNth(meaning, reference)
    case 'clock':
      return resolveClock(meaning, reference)
  }
}

/** The day that "now" is: of publication in news, of a date told before in a narrative. */
function base(reference: Reference, told: Told | null): { day: Day; anchor: Told | Day } | null {
  if (reference.narrative && told) return { day: told.period.start, anchor: told }
  return reference.speech && { day: reference.speech, anchor: reference.speech }
}

function resolveYearly(meaning: Extract<Meaning, { kind: 'yearly' }>, reference: Reference): Place {
  const { yearly, year, pick } = meaning
  if (year) {
    const place = resolve(year, reference)
    const inside = place.period && yearlyIn(yearly, place.period.start.year)
    if (inside) return at(inside, place.how === 'named' ? 'named' : 'within', place.anchor)
    return unplacedYearly(yearly, place.period?.start)
  }
  const until = meaning.until && resolve(meaning.until, reference)
  if (until?.period) {
    const before = lastBefore(yearly, until.period)
    if (before) return at(before, until.how, until.anchor)
  }
  // "That summer" is of the date told last, however coarse.
  const last = meaning.from === 'told' ? (reference.told.at(-1) ?? null) : null
  const from = last ? { day: last.period.start, anchor: last } : base(reference, lastDated(reference))
  if (!from) return unplacedYearly(yearly)
  const within = 'period' in from.anchor ? from.anchor.period : null
  const found = pickYearly(yearly, from.day, within, pick, reference.direction)
  if (!found) return unplacedYearly(yearly)
  // What is past lies before publication, whatever was told last.
  const { speech, narrative, direction } = reference
  if (narrative && direction === 'past' && speech && speech.until(found.period.start) > 0)
    return resolveYearly(meaning, { ...reference, narrative: false })
  return goesOnToNews(meaning, reference, from.day) ?? at(found.period, found.how, from.anchor)
}

/** “It was signed in May 2022. An inquiry began in January”, in March 2023: the last January is also the next one told of. */
function goesOnToNews(
  meaning: Extract<Meaning, { kind: 'yearly' }>,
  reference: Reference,
  told: Day,
): Place | null {
  const { speech, narrative, direction } = reference
  if (!narrative || !speech || direction !== 'past' || meaning.from === 'told') return null
  const news = resolveYearly(meaning, { ...reference, narrative: false })
  if (!news.period || news.period.start.until(speech) < 0) return null
  const onward = told.until(news.period.start)
  return onward > 0 && onward <= YEAR ? news : null
}

const YEAR = 366

/** A century's start: the nearest to what a tale told; in news, by the verb, the last or the next. */
function resolveTurn(reference: Reference): Place {
  const from = base(reference, reference.told.at(-1) ?? null)
  if (!from) return nowhere(unknown('century'), 'unanchored')
  const { narrative, direction } = reference
  const century = (day: Day | null): Place =>
    day ? at(periodAt('century', day), 'nearest', from.anchor) : nowhere(unknown('century'), 'vague')
  if (narrative) return century(from.day.add({ years: 50 }))
  return century(direction === 'past' ? from.day : from.day.add({ years: 100 }))
}

/** The period told last, moved by years: a quarter stays a quarter. */
function resolveSame(meaning: Extract<Meaning, { kind: 'same' }>, reference: Reference): Place {
  const { years, grain: unit } = meaning
  const like = unit && reference.told.findLast(({ period }) => period.grain === unit)
  if (like) return at(periodAt(like.period.grain, like.period.start.add({ years })), 'counted', like)
  // Of a quarter that nothing names, results are told once it is over.
  const over = unit === 'quarter' && reference.speech ? step(periodAt(unit, reference.speech), -1) : null
  if (over) return at(periodAt('quarter', over.start.add({ years })), 'counted', reference.speech)
  const told = reference.told.findLast(({ period }) => DAYS[period.grain] < DAYS.year)
  if (!told) {
    const year = reference.speech && step(periodAt('year', reference.speech), years)
    return year ? at(year, 'counted', reference.speech) : nowhere(unknown('year'), 'unanchored')
  }
  const { grain, start } = told.period
  return at(periodAt(grain, start.add({ years })), 'counted', told)
}

function resolveWeekday(meaning: Extract<Meaning, { kind: 'weekday' }>, reference: Reference): Place {
  const { weekday, pick, weeks = 0 } = meaning
  const from = base(reference, lastTold(reference, 'day'))
  const open = weekday === 'weekend' ? unknown('weekend') : `${unknown('week')}-${weekday}`
  if (!from || (reference.narrative && 'period' in from.anchor && DAYS[from.anchor.period.grain] > 1))
    return nowhere(open, 'unanchored')
  const grain = weekday === 'weekend' ? 'weekend' : 'day'
  const first = weekday === 'weekend' ? 6 : weekday
  const monday = from.day.subtract({ days: from.day.dayOfWeek - 1 })
  const thisWeek: Period = { grain, start: monday.add({ days: first - 1 }) }
  const week = (by: number): Period => ({ grain, start: thisWeek.start.add({ days: by * 7 }) })
  const begins = from.day.until(thisWeek.start)
  if (pick === 'this') return at(thisWeek, 'counted', from.anchor)
  if (pick === 'last') return at(week(weeks - (begins < 0 ? 0 : 1)), 'past', from.anchor)
  if (pick === 'next') return at(week(weeks + (begins > 0 ? 0 : 1)), 'future', from.anchor)
  const forward = reference.narrative || reference.direction === 'future' || reference.direction === 'present'
  if (forward) {
    const over = from.day.until(endOf(thisWeek)) < 0
    return at(over ? week(1) : thisWeek, 'future', from.anchor)
  }
  return at(begins <= 0 ? thisWeek : week(-1), 'past', from.anchor)
}

function resolveMonthday(date: number, reference: Reference): Place {
  const from = base(reference, lastTold(reference, 'month'))
  const open = `${unknown('month')}-${String(date).padStart(2, '0')}`
  if (!from) return nowhere(open, 'unanchored')
  const month = from.day.with({ day: 1 })
  const inMonths = (months: number[]): Day[] =>
    months
      .map(by => month.add({ months: by }))
      .flatMap(start => (date > start.daysInMonth ? [] : start.with({ day: date })))
  const ahead = reference.narrative || reference.direction === 'future'
  const candidates = inMonths(ahead ? [0, 1, 2] : [0, -1, -2])
  // A tale that told the 27th goes on to the 3rd of the next month, but from the 27th back to the 25th.
  const found = reference.narrative
    ? nearestOn(candidates, from.day)
    : candidates.find(day => (ahead ? from.day.until(day) >= 0 : from.day.until(day) <= 0))
  return found ? at({ grain: 'day', start: found }, 'counted', from.anchor) : nowhere(open, 'unanchored')
}

function resolveShift(meaning: Extract<Meaning, { kind: 'shift' }>, reference: Reference): Place {
  const { grain, by } = meaning
  const from = meaning.from === 'tense' ? (isLongAgo(reference) ? 'told' : 'speech') : meaning.from
  if (grain === 'second' && by === 0) {
    const told = reference.told.at(-1)
    return told ? at(told.period, 'counted', told) : nowhere('PAST_REF', 'vague')
  }
  if (DAYS[grain] === 0)
    return (
      (from === 'told' ? fromClock(reference, (MINUTES[grain] ?? 0) * by) : null) ??
      nowhere(by < 0 ? 'PAST_REF' : 'FUTURE_REF', 'vague')
    )
  if (from === 'speech' && reference.narrative && grain === 'day' && by === 0 && reference.told.length > 0)
    return nowhere('PRESENT_REF', 'vague')
  const told = from === 'told' || reference.narrative ? lastTold(reference, grain) : null
  const ahead = by === 0 && reference.direction === 'future'
  // "The previous day" is in no year that was itself counted from publication.
  const fine = told && (DAYS[told.period.grain] < Math.max(DAYS.year, DAYS[grain] + 1) || told.explicit)
  const recent = fine && reference.sentence - told.sentence <= RECENT && !ahead
  if (told && (reference.narrative || !reference.speech || recent))
    return shifted(told.period, told, grain, by)
  if (!reference.speech) return nowhere(unknown(grain), 'unanchored')
  return shifted({ grain: 'day', start: reference.speech }, reference.speech, grain, by)
}

/** Minutes in the units of a clock; a second is none. */
const MINUTES: Partial<Record<Grain, number>> = { minute: 1, hour: 60 }
const DAY_LONG = 24 * 60

/** So many minutes from the time of day told last, where that is near: "40 minutes later". */
function fromClock(reference: Reference, minutes: number): Place | null {
  const told = reference.told.at(-1)
  if (!told || told.clock === null || reference.sentence - told.sentence > RECENT) return null
  const then = told.clock + minutes
  const days = Math.floor(then / DAY_LONG)
  const period: Period = { grain: 'day', start: told.period.start.add({ days }) }
  const clock = inClock(then - days * DAY_LONG)
  const place = at(period, 'counted', told)
  return place.edtf === null
    ? null
    : { ...place, value: `${place.value}T${clock}`, edtf: `${place.edtf}T${clock}:00` }
}

/** How many sentences later news may still count from a date it told. */
const RECENT = 3

/** Counts from a period. Where it is coarser than the unit counted, only the bounds can be moved. */
function shifted(from: Period, anchor: Told | Day, grain: Grain, by: number): Place {
  if (DAYS[from.grain] <= DAYS[grain]) {
    const moved = step(periodAt(grain, from.start), by)
    return moved ? at(moved, 'counted', anchor) : nowhere(by < 0 ? 'PAST_REF' : 'FUTURE_REF', 'vague')
  }
  const value = `${timexOf(periodAt('year', from.start))}${unknown(grain).slice(4)}`
  const first = step(periodAt(grain, from.start), by)
  const last = step(periodAt(grain, endOf(from)), by)
  if (!first || !last || !isWithin(endOf(last))) return nowhere(value, 'vague')
  return {
    value,
    period: null,
    edtf: daysOf(first.start, endOf(last)),
    first: first.start,
    last: endOf(last),
    anchor,
    how: 'counted',
  }
}

function resolveNth(meaning: Extract<Meaning, { kind: 'nth' }>, reference: Reference): Place {
  const { grain, nth, within } = meaning
  const outer = resolve(within, reference)
  if (!outer.period) return nowhere(unknown(grain), 'unanchored')
  const { start } = outer.period
  const end = endOf(outer.period)
  // "Labor Day weekend" is the one next to the day: a Monday's is before it.
  if (grain === 'weekend' && outer.period.grain === 'day')
    return at(periodAt(grain, start.subtract({ days: 1 })), 'within', outer.anchor)
  // The first week of a month is the one with most of its first days in it, the last the one that ends in it.
  const first = periodAt(grain, grain === 'week' ? start.add({ days: 3 }) : start)
  const last = grain === 'week' ? periodAt(grain, end.subtract({ days: 6 })) : periodAt(grain, end)
  const found = nth > 0 ? step(first, nth - 1) : step(last, nth + 1)
  return found && found.start.until(end) >= 0
    ? at(found, outer.how === 'named' ? 'named' : 'within', outer.anchor)
    : nowhere(unknown(grain), 'unanchored')
}

function resolveClock(meaning: Extract<Meaning, { kind: 'clock' }>, reference: Reference): Place {
  const { clock, on, overnight } = meaning
  const text = on ? resolve(on, reference) : dayOfText(reference)
  const told = on ? null : (text?.anchor ?? null)
  const isHere = told !== null && 'clock' in told && told.sentence === reference.sentence
  if (isHere && text?.period && reference.direction === 'past' && isPastMidnight(told.clock, clock))
    return resolveClock({ ...meaning, on: { kind: 'period', period: nextDay(text.period) } }, reference)
  const before = overnight && !on && reference.direction === 'past' && text?.anchor === reference.speech
  const day =
    before && text?.period ? shifted(text.period, text.anchor ?? text.period.start, 'day', -1) : text
  if (!day || day.value.endsWith('_REF')) return nowhere(`${unknown('day')}${clock}`, 'unanchored')
  const grain = day.period?.grain
  const value = `${day.value}${grain === 'month' && /^(?:BC)?\d{4}-\d\d$/.test(day.value) ? '-XX' : ''}${clock}`
  if (!day.period || grain !== 'day') return { ...day, value, period: day.period }
  return { ...day, value, edtf: `${edtfOf(day.period)}${parseClock(clock)}` }
}

/** “left at 11:40 p.m. on Monday and hit a lorry at 3 a.m.”: half a day or more back on the clock is the next day. */
function isPastMidnight(told: number | null, clock: string): boolean {
  const [, hours, minutes] = /^T(\d\d):(\d\d)$/.exec(clock) ?? []
  return told !== null && hours !== undefined && told - (60 * Number(hours) + Number(minutes)) >= DAY_LONG / 2
}

const nextDay = ({ start }: Period): Period => ({ grain: 'day', start: start.add({ days: 1 }) })

/** Sentences that a day told keeps what is past on it. */
const SAME_DAY = 6

/** The day a bare time of day is on: that of its sentence, or told shortly before of what is past; else of publication. */
function dayOfText(reference: Reference): Place | null {
  const told = lastTold(reference, 'day')
  if (told && DAYS[told.period.grain] === 1) {
    const distance = reference.sentence - told.sentence
    const goesOn = reference.direction === 'past' && distance <= SAME_DAY
    if (reference.narrative || distance === 0 || goesOn || tellsOfThen(reference))
      return at(told.period, 'counted', told)
  }
  if (reference.narrative) return null
  return reference.speech && at({ grain: 'day', start: reference.speech }, 'counted', reference.speech)
}
