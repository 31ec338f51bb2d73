/**
 * The English rules. Where two match at the same place the longer match wins, and of two as long the one that comes
 * first here. A new rule is one file (or one rule in the file of its family) and one line in this list.
 */
import type { Language } from '../rule.ts'
import { dayPart, halfDay, oClock, wholeDay } from './clock.ts'
import { countRange, houseNumber, numbered, share } from './counts.ts'
import { bareDay, bareMonth, dayMonth, hyphened, monthDayRule, monthYear, unreadDate } from './dates.ts'
import { dayWord, tonight } from './deictic.ts'
import { bareUnits, duration, longUnit, oneUnit, vagueUnits } from './durations.ts'
import { endOf, partOf } from './ends.ts'
import { age, era } from './eras.ts'
import { historicDay, holiday } from './holidays.ts'
import { JOINS, LINK } from './joins.ts'
import { iso, monthInFigures, slashed, yearFirst } from './numeric.ts'
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
import { every, frequency, plural, rate } from './sets.ts'
import {
  counted,
  near,
  nearTold,
  nthOf,
  sameYearly,
  theUnit,
  unitEnd,
  yearlyNear,
  yearlyTold,
} from './shifts.ts'
import { spelledYear } from './spelled.ts'
import { nthWeekday, weekday, weekend } from './weekdays.ts'
import { isoWeek, weekNumber } from './weeks.ts'
import {
  century,
  centuryBefore,
  decade,
  eraYear,
  midCentury,
  millennium,
  partOfCentury,
  shortYear,
  year,
  yearAfterDash,
} from './years.ts'

export const ENGLISH: Language = {
  rules: [
    // Figures that are no times
    houseNumber,
    numbered,
    countRange,
    share,
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
    midCentury,
    millennium,
    shortYear,
    year,
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
    halfDay,
    wholeDay,
    oClock,
    tonight,
    dayPart,
    // Counted from elsewhere
    nthWeekday,
    weekday,
    weekend,
    dayWord,
    nthOf,
    near,
    nearTold,
    sameYearly,
    theUnit,
    unitEnd,
    counted,
    thatTime,
    // How often, how long
    every,
    frequency,
    plural,
    rate,
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
}
