/** Days of the year with a name: "Christmas 1963", "Thanksgiving". */
import { type Feast, HISTORIC_DAYS, HOLIDAYS } from '../../lexicon/time/en/holidays.ts'
import { named, yearly } from '../make.ts'
import type { Meaning, Yearly } from '../meaning.ts'
import { parseDay } from '../period.ts'
import type { Rule } from '../rule.ts'
import { anyOf, pattern } from './pattern.ts'
import { pickOf, WHICH } from './weekdays.ts'

function yearlyOf(feast: Feast): Yearly {
  if ('day' in feast) return { of: 'day', month: feast.day[0], day: feast.day[1] }
  if ('easter' in feast) return { of: 'easter', days: feast.easter }
  if ('moving' in feast) return { of: 'moving', grain: feast.moving }
  return { of: 'nth', month: feast.nth[0], weekday: feast.nth[1], nth: feast.nth[2] }
}

const BY_NAME = new Map<string, Yearly>(
  HOLIDAYS.flatMap(feast => feast.names.map((name): [string, Yearly] => [name, yearlyOf(feast)])),
)

/** What makes it the name of something else, or of a thing that belongs to the feast. */
const NAME_AFTER =
  /^ (?:Islands?|Rising|Uprising|Carol|Tree|Offensive|Agreement|Accords?|War|Massacre|agreement|accords?|trees?|cards?|carols?|eggs?|bunny|bunnies|pudding|stockings?)\b/

export const holiday: Rule = {
  id: 'holiday',
  pattern: pattern(
    `(?:(?:the )?(?:muslim |islamic )?(?:holy |fasting )?month of |${WHICH})?(?<name>${anyOf([...BY_NAME.keys()])})(?<weekend> weekend)?(?:,? (?<year>[12]\\d{3}))?`,
  ),
  read({ groups, before, after }) {
    const { name = '', year, which } = groups
    const of = BY_NAME.get(name.toLowerCase().replace(/ +/g, ' '))
    if (!of || !/^(?:[A-Z]|the )/.test(name)) return null
    if (NAME_AFTER.test(after) || /\b(?:White|Father) $/.test(before)) return []
    const given = year === undefined ? null : named(Number(year))
    const day: Meaning = given ? { kind: 'yearly', yearly: of, year: given } : yearly(of, pickOf(which))
    return { meaning: groups.weekend ? { kind: 'nth', grain: 'weekend', nth: 1, within: day } : day }
  },
}

/** "D-Day", "since 9/11", "the Sept. 11 attacks": the day is of one year. */
export const historicDay: Rule = {
  id: 'historic-day',
  pattern: pattern(
    `(?<name>${anyOf(Object.keys(HISTORIC_DAYS))})(?! of)|(?:september|sept\\.?) 11(?:th)?(?= (?:terrorist |terror |suicide )?(?:attacks?|attackers|hijack(?:ings?|ers)|bombings|commission|victims)\\b)`,
  ),
  read({ text, groups }) {
    if (!/^[A-Z9]/.test(text)) return null
    const start = parseDay(HISTORIC_DAYS[(groups.name ?? '9/11').toLowerCase()] ?? null)
    return start && { meaning: { kind: 'period', period: { grain: 'day', start } } }
  },
}
