/** The days an article states about itself: in a leading mark, on a line of its own, in its dateline. */
import { dayNumber, formatDay } from '../../story/days.ts'
import { MONTHS } from '../lexicon/article/phrases.ts'

const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?`
const MONTH = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`
const YEAR = String.raw`(?<year>\d{4})`

/** Month before day, day before month, digits. Sources for other patterns; no `^` or `$`. */
export const DATE_FORMS: readonly string[] = [
  `${WEEKDAY}${MONTH} ${DAY},? ${YEAR}`,
  `${WEEKDAY}${DAY} ${MONTH},? ${YEAR}`,
  String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})`,
]
/** A day without its year, as datelines have it. */
export const SHORT_DATE = `(?:${WEEKDAY}(?:${MONTH} ${DAY}|${DAY} ${MONTH}))`.replaceAll(/\?<\w+>/g, '?:')

const CLOCK = String.raw`(?:\d{1,2}[:.] ?\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?,? ?(?:on )?)?`
const PREFIX = `(?:(?:first |last )?(?:published|posted|updated|created|modified|date)(?: on)?:? ?)?\\(?${CLOCK}`
const TAIL = String.raw`(?:,? ?(?:at |[-–|] ?(?:updated:? )?)?\d{1,2}[:.] ?\d{2}(?: ?[ap]\.?m\.?)?(?: ?\(?[A-Z]{2,4}\)?)?)?\)?\.?`
const LINES = DATE_FORMS.map(form => new RegExp(`^${PREFIX}${form}${TAIL}$`, 'i'))

type Groups = Record<string, string | undefined>

/** @returns the day a short line consists of, as `YYYY-MM-DD`; null where it says anything else. */
export function dateLine(line: string): string | null {
  if (line.length > 80) return null
  const groups = firstMatch(LINES, line)?.groups
  return groups ? dayOf(groups) : null
}

/** @returns the day that regular expression groups `year`, `month`, `day` name, or null where there is none such. */
export function dayOf({ year = '', month = '', day = '' }: Groups): string | null {
  const number = /^\d/.test(month)
    ? Number(month)
    : MONTHS.findIndex(name => name.startsWith(month.slice(0, 3).toLowerCase())) + 1
  const stated = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  try {
    return formatDay(dayNumber(stated))
  } catch {
    return null
  }
}

/** The match of the first pattern that has one. */
export function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match) return match
  }
  return null
}
