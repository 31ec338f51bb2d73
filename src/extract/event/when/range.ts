/** Two times that are the ends of one stretch: “between 1821 and 1834”, “from 1902 to 1905”, “1919–22”. */
import type { Time } from '../../../story/types.ts'
import { type Reading, type Timed, wordAt } from '../reading.ts'

/** What leads to the second end, by the word before the first. */
const TO: ReadonlyMap<string, RegExp> = new Map([
  ['between', /^and$/],
  ['from', /^(?:to|until|till|through)$/],
])

const DASH = /^[-–—]$/

/** The time that ends the stretch that a time begins, or null where it begins none. */
export function rangeEnd(reading: Reading, { first, last }: Timed): Time | null {
  const joint = wordAt(reading, last + 1)
  const joins = TO.get(wordAt(reading, first - 1))?.test(joint) || DASH.test(joint)
  const end = joins ? reading.times.find(other => other.first === last + 2) : undefined
  return end?.time ?? null
}
