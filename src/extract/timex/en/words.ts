/** What English words and figures stand for. */
import { MONTHS, PLURALS, SEASONS, UNITS, type Unit, WEEKDAYS } from '../../lexicon/time/en/names.ts'
import { DECADES, ONES, ORDINALS, TENS } from '../../lexicon/time/en/numbers.ts'
import type { Season } from '../../lexicon/time/grains.ts'

const key = (word: string): string => word.toLowerCase().replace(/[. ]+$/, '')

export const monthOf = (word: string): number => MONTHS[key(word)] ?? 0
export const weekdayOf = (word: string): number => WEEKDAYS[key(word)] ?? 0
export const seasonOf = (word: string): Season => SEASONS[key(word)] ?? 'WI'
export const decadeOf = (word: string): number | undefined => DECADES[key(word)]

/** A unit by its name, singular or plural. */
export function unitOf(word: string): Unit | undefined {
  const name = key(word)
  return UNITS[name] ?? UNITS[PLURALS[name] ?? name.replace(/s$/, '')]
}

/** "5th", "05", "fifth" → 5; NaN for other words. */
export function ordinal(word: string): number {
  const name = key(word)
  return ORDINALS[name] ?? Number.parseInt(name, 10)
}

/** "12", "1,200", "2 1/2", "65 million", "twenty-one", "a hundred", "two dozen", "half a dozen" → the number; NaN for other words. */
export function amount(words: string): number {
  const figure = /^\d[\d,]*(?:\.\d+)?$/.test(words) ? Number(words.replaceAll(',', '')) : Number.NaN
  if (!Number.isNaN(figure)) return figure
  const [, whole, over, under] = /^(\d+)(?:½| +(\d)\/(\d))$/.exec(words) ?? []
  if (whole !== undefined) return Number(whole) + Number(over ?? 1) / Number(under ?? 2)
  const [, millions, big] = /^([\d.]+) +(million|billion)$/i.exec(words) ?? []
  if (millions !== undefined) return Number(millions) * (/^m/i.test(big ?? '') ? 1e6 : 1e9)
  if (/^half/i.test(words)) return 6
  let total = Number.NaN
  for (const word of words.toLowerCase().split(/[ -]+/)) {
    const size = word === 'hundred' ? 100 : word === 'thousand' ? 1000 : word === 'dozen' ? 12 : 0
    const value = word === 'a' || word === 'an' ? 1 : (ONES[word] ?? TENS[word])
    if (size) total = (Number.isNaN(total) ? 1 : total) * size
    else if (value !== undefined) total = (Number.isNaN(total) ? 0 : total) + value
  }
  return total
}

/** TIMEX3 duration: 3 and "week" → `P3W`; decades and centuries in years. */
export function durationOf(count: number, unit: Unit): string {
  const n = Math.round(count * unit.times * 100) / 100
  return /^(?:H|Min|S)$/.test(unit.letter) ? `PT${n}${unit.letter.charAt(0)}` : `P${n}${unit.letter}`
}

/** A year in digits, or two after an apostrophe: '68 is 1968, '05 is 2005; with a sign of its era: "480 BC" is -479. NaN
 *  for the year 0, which no era has. */
export function yearOf(word: string): number {
  const digits = Number.parseInt(word.replace(/\D/g, ''), 10)
  if (word.startsWith("'")) return digits + (digits < 40 ? 2000 : 1900)
  if (digits === 0) return Number.NaN
  return /b/i.test(word) ? 1 - digits : digits
}
