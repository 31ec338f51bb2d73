/** How axes say months and years. */
import { strings } from '../ui/strings.en.ts'
import type { AxisWords } from './ticks.ts'

export const axisWords: AxisWords = {
  months: strings.timeline.months,
  yearBefore: strings.timeline.yearBefore,
}
