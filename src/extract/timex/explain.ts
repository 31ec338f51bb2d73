/** Says in one sentence for people how a time was reached. */
import type { Derivation } from '../../story/types.ts'
import { dayInWords, monthInWords, yearInWords } from '../day-words.ts'
import { edtfOf } from './notation.ts'
import { type Day, endOf, type Period } from './period.ts'
import type { Place } from './place.ts'

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const SEASONS: Readonly<Record<number, string>> = { 3: 'spring', 6: 'summer', 9: 'autumn', 12: 'winter' }
const NTH = ['first', 'second', 'third', 'fourth']

/** "6–7 December 2025", "28 December 2025 – 3 January 2026". */
function daysName(first: Day, last: Day): string {
  if (first.until(last) === 0) return dayInWords(first)
  if (first.year !== last.year) return `${dayInWords(first)} – ${dayInWords(last)}`
  if (first.month !== last.month) return `${first.day} ${monthInWords(first.month)} – ${dayInWords(last)}`
  return `${first.day}–${dayInWords(last)}`
}

/** A period as people write it. */
export function inWords(period: Period): string {
  const { grain, start } = period
  const end = endOf(period)
  const year = yearInWords(start.year)
  switch (grain) {
    case 'month':
      return `${monthInWords(start.month)} ${year}`
    case 'quarter':
      return `the ${NTH[(start.month - 1) / 3]} quarter of ${year}`
    case 'half':
      return `the ${NTH[start.month === 1 ? 0 : 1]} half of ${year}`
    case 'season':
      return `${SEASONS[start.month]} ${year}`
    case 'year':
      return year
    case 'fiscal':
      return `the fiscal year ${year}`
    case 'decade':
    case 'century':
    case 'millennium':
      return `${year} – ${yearInWords(end.year)}`
    case 'week':
    case 'weekend':
      return daysName(start, end)
    default:
      return dayInWords(start)
  }
}

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * @param rule the rule that found it.
 * @param quote the words of the text.
 */
export function derivation(rule: string, quote: string, place: Place): Derivation {
  const { anchor, period } = place
  const said = `‘${collapse(quote)}’`
  const from =
    anchor &&
    ('period' in anchor ? inWords(anchor.period) : `${WEEKDAYS[anchor.dayOfWeek - 1]} ${dayInWords(anchor)}`)
  const where = period ? inWords(period) : ''
  const { taken } = place
  const told = sentence(said, where, from, place)
  const text = taken ? `${told.replace(/\.$/, '')}, taken as ${taken}` : told
  if (!anchor || !from) return { rule, text }
  return {
    rule,
    text,
    anchor:
      'period' in anchor
        ? { edtf: edtfOf(anchor.period), time: anchor.id }
        : { edtf: edtfOf({ grain: 'day', start: anchor }) },
  }
}

function sentence(said: string, where: string, from: string | null, place: Place): string {
  const { how, first, last } = place
  switch (how) {
    case 'era':
      return `${said} is the time ${yearInWords(first?.year ?? 1)}–${yearInWords(last?.year ?? 1)} (${place.source}).`
    case 'length':
      return `${said} says how long, not when.`
    case 'set':
      return `${said} says how often, not when.`
    case 'vague':
      return `${said} points to no certain date.`
    case 'unanchored':
      return `${said} counts from a date that the text does not tell.`
    case 'past':
      return `${said}, counted back from ${from} → ${where}`
    case 'future':
      return `${said}, counted forward from ${from} → ${where}`
    case 'nearest':
      return `${said}, taken as the one nearest to ${from} → ${where}`
    case 'within':
    case 'counted':
      return from ? `${said}, counted from ${from} → ${where}` : itself(said, where)
    case 'named':
      return itself(said, where)
  }
}

/** What is said as it would be written is not said twice. */
const itself = (said: string, where: string): string =>
  said === `‘${where}’` ? `${said} is the date itself.` : `${said} gives the date itself: ${where}.`
