/** How axes say moments: in the words of the page for who reads its language, else as Intl says them in the reader's. */
import { useMemo } from 'react'
import { strings } from '../ui/strings.en.ts'
import { useLive } from './context.tsx'
import type { AxisWords } from './ticks.ts'

/** The language that `strings` is in. */
const PAGE = 'en'

const monthOf = (date: Date): string => strings.timeline.months[date.getUTCMonth()] ?? ''

/** A year as people write it; astronomical years count 1 BCE as 0. */
export const yearName = (year: number): string =>
  year > 0 ? String(year) : strings.timeline.yearBefore(1 - year)

const ofPage: AxisWords = {
  year: ms => yearName(new Date(ms).getUTCFullYear()),
  month: ms => monthOf(new Date(ms)),
  day: ms => `${new Date(ms).getUTCDate()} ${monthOf(new Date(ms))}`,
  date: ms => `${ofPage.day(ms)} ${ofPage.year(ms)}`,
  clock: ms => new Date(ms).toISOString().slice(-13, -8),
}

/**
 * @param locale BCP 47, as the reader's browser has it.
 * @returns the words of the page where Intl does not know it.
 */
export function axisWordsOf(locale: string): AxisWords {
  if (locale.split('-')[0] === PAGE) return ofPage
  try {
    return ofIntl(locale)
  } catch {
    return ofPage
  }
}

/** Marks are laid by the Gregorian calendar, whichever the reader's own is. */
function ofIntl(locale: string): AxisWords {
  const by = (options: Intl.DateTimeFormatOptions): ((ms: number) => string) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' })
    return ms => format.format(ms)
  }
  /** Years before the year 1 need their era, others are clearer without. */
  const withEra = (options: Intl.DateTimeFormatOptions): ((ms: number) => string) => {
    const [plain, before] = [by(options), by({ ...options, era: 'short' })]
    return ms => (new Date(ms).getUTCFullYear() > 0 ? plain(ms) : before(ms))
  }
  return {
    year: withEra({ year: 'numeric' }),
    month: by({ month: 'short' }),
    day: by({ day: 'numeric', month: 'short' }),
    date: withEra({ day: 'numeric', month: 'short', year: 'numeric' }),
    clock: by({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  }
}

/** The words for this reader; those of the page until its scripts run. */
export function useAxisWords(): AxisWords {
  const live = useLive()
  return useMemo(() => axisWordsOf(live ? navigator.language : PAGE), [live])
}
