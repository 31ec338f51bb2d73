/**
 * The English rules. Where two match at the same place the longer match wins, and of two as long the one that comes
 * first here. A new rule is one file (or one rule in the file of its family) and one line in this list.
 */

import { iso, monthInFigures, slashed, yearFirst } from '../numeric.ts'
import type { Language } from '../rule.ts'
import { dayPart, halfDay, hours, oClock, partTold, smallHours, spokenHour, wholeDay } from './clock.ts'
import { countedOf, countRange, houseNumber, numbered } from './counts.ts'
import { bareDay, bareMonth, dayMonth, hyphened, monthDayRule, monthYear, unreadDate } from './dates.ts'
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
import { endOf, partOf } from './ends.ts'
import { age, era } from './eras.ts'
import { historicDay, holiday } from './holidays.ts'
import { JOINS, LINK } from './joins.ts'
import { PREFIXES } from './prefixes.ts'
import { bceRange, dayListMonth, daysMonth, lengths, monthDayList, monthDays, yearRange } from './ranges.ts'
import { current, future, past, present, recentUnits, thatTime } from './references.ts'
import {
  fiscalShift,
  fiscalYear,
  half,
  halfCode,
  quarter,
  quarterCode,
  season,
  seasonYear,
} from './seasons.ts'
import { every, frequency, plural, rate, shareOfEach } from './sets.ts'
import {
  agoToday,
  beyondNext,
  counted,
  midYear,
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
import { spelledYear } from './spelled.ts'
import { directionOf, isOutlook, isPluperfect } from './tense.ts'
import { nthWeekday, weekday, weekend, weeksFromWeekday } from './weekdays.ts'
import { isoWeek, weekNumber } from './weeks.ts'
import {
  century,
  centuryBefore,
  decade,
  earlyYear,
  eraYear,
  midCentury,
  millennium,
  partOfCentury,
  shortYear,
  turnOfCentury,
  year,
  yearAfterDash,
} from './years.ts'

export const ENGLISH: Language = {
  rules: [
    // Figures that are no times
    houseNumber,
    numbered,
    countRange,
    countedOf,
    // Dates in figures
    iso,
    isoWeek,
    slashed,
    yearFirst,
    // Coordinated and elided
    dayListMonth,
    daysMonth,
    monthDayList,
    monthDays,
    yearRange,
    monthInFigures,
    bceRange,
    lengths,
    // Days, months, years
    historicDay,
    hyphened,
    dayMonth,
    monthDayRule,
    monthYear,
    unreadDate,
    eraYear,
    decade,
    partOfCentury,
    partOf,
    endOf,
    centuryBefore,
    century,
    turnOfCentury,
    midCentury,
    millennium,
    shortYear,
    year,
    earlyYear,
    yearAfterDash,
    spelledYear,
    weekNumber,
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
    halfCode,
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
    midYear,
    agoToday,
    counted,
    thatTime,
    // How often, how long
    every,
    frequency,
    plural,
    shareOfEach,
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
    age,
    present,
    current,
    past,
    future,
  ],
  prefixes: PREFIXES,
  joins: JOINS,
  link: LINK,
  ancient: [earlyYear.id],
  directionOf,
  isBackground: isPluperfect,
  isOutlook,
}
