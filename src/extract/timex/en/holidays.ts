/** Days of the year with a name: "Christmas 1963", "Thanksgiving". */
import { HOLIDAYS } from '../../lexicon/time/en/holidays.ts'
import type { Yearly } from '../meaning.ts'
import type { Rule } from '../rule.ts'
import { named, yearly } from './make.ts'
import { anyOf, pattern } from './pattern.ts'
import { pickOf, WHICH } from './weekdays.ts'

const BY_NAME = new Map<string, Yearly>(
  HOLIDAYS.flatMap(feast =>
    feast.names.map((name): [string, Yearly] => [
      name,
      'day' in feast
        ? { of: 'day', month: feast.day[0], day: feast.day[1] }
        : 'easter' in feast
          ? { of: 'easter', days: feast.easter }
          : { of: 'nth', month: feast.nth[0], weekday: feast.nth[1], nth: feast.nth[2] },
    ]),
  ),
)

export const holiday: Rule = {
  id: 'holiday',
  pattern: pattern(`${WHICH}?(?<name>${anyOf([...BY_NAME.keys()])})(?:,? (?<year>[12]\\d{3}))?`),
  read({ groups, before, after }) {
    const { name = '', year, which } = groups
    const of = BY_NAME.get(name.toLowerCase().replace(/ +/g, ' '))
    if (
      !of ||
      !/^(?:[A-Z]|the )/.test(name) ||
      /^ (?:Islands?|Rising|Carol|Tree|Offensive)\b/.test(after) ||
      /\bWhite $/.test(before)
    )
      return null
    const given = year === undefined ? null : named(Number(year))
    return { meaning: given ? { kind: 'yearly', yearly: of, year: given } : yearly(of, pickOf(which)) }
  },
}
