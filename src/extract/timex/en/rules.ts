/**
 * The English rules. Where two match at the same place the longer match wins, and of two as long the one that comes
 * first here. A new rule is one file (or one rule in the file of its family) and one line in this list.
 */
import type { Language } from '../rule.ts'
import { dayPart, halfDay, hours, oClock, partTold, smallHours, spokenHour, wholeDay } from './clock.ts'
import { bareDay, bareMonth, dayMonth, monthDayRule, monthYear, unreadDate } from './dates.ts'
import { dayWord, tonight } from './deictic.ts'
import {
  allUnit,
  bareUnits,
  compound,
  duration,
  longUnit,
  oneUnit,
  quarterOf,
  vagueUnits,
} from './durations.ts'
import { era } from './eras.ts'
import { holiday } from './holidays.ts'
import { JOINS, LINK } from './joins.ts'
import { nineEleven } from './named-days.ts'
import { iso, slashed } from './numeric.ts'
import { PREFIXES } from './prefixes.ts'
import { bceRange, daysMonth, lengths, monthDays, yearRange } from './ranges.ts'
import { current, future, past, present, recentUnits, thatTime } from './references.ts'
import { fiscalShift, fiscalYear, half, quarter, quarterCode, season, seasonYear } from './seasons.ts'
import { every, frequency, plural, rate, share } from './sets.ts'
import {
  beyondNext,
  counted,
  near,
  nearTold,
  nthOf,
  sameYearly,
  theUnit,
  unitEnd,
  unitEnded,
  yearlyNear,
  yearlyTold,
} from './shifts.ts'
import { nthWeekday, weekday, weekend, weeksFromWeekday } from './weekdays.ts'
import { century, decade, eraYear, millennium, shortYear, year, yearAfterDash } from './years.ts'

export const ENGLISH: Language = {
  rules: [
    // Dates in figures
    iso,
    slashed,
    nineEleven,
    // Coordinated and elided
    daysMonth,
    monthDays,
    yearRange,
    bceRange,
    lengths,
    // Days, months, years
    dayMonth,
    monthDayRule,
    monthYear,
    unreadDate,
    eraYear,
    decade,
    century,
    millennium,
    shortYear,
    year,
    yearAfterDash,
    holiday,
    bareMonth,
    bareDay,
    // Parts of the year
    seasonYear,
    yearlyNear,
    yearlyTold,
    fiscalYear,
    fiscalShift,
    quarter,
    quarterCode,
    half,
    season,
    // Clock and parts of the day
    hours,
    halfDay,
    wholeDay,
    oClock,
    spokenHour,
    tonight,
    smallHours,
    partTold,
    dayPart,
    // Counted from elsewhere
    nthWeekday,
    weeksFromWeekday,
    weekday,
    weekend,
    dayWord,
    nthOf,
    near,
    nearTold,
    sameYearly,
    unitEnded,
    beyondNext,
    theUnit,
    unitEnd,
    counted,
    thatTime,
    // How often, how long
    every,
    frequency,
    plural,
    share,
    rate,
    compound,
    quarterOf,
    allUnit,
    duration,
    oneUnit,
    recentUnits,
    vagueUnits,
    bareUnits,
    longUnit,
    // Periods with a name, and times in general
    era,
    present,
    current,
    past,
    future,
  ],
  prefixes: PREFIXES,
  joins: JOINS,
  link: LINK,
}
