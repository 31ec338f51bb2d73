/** When something was held, by the words behind it: “president of Acme from 1947 to 1960”, “director (2001–2004)”. */
import type { EventTime } from '../../story/types.ts'
import { at, between, dated } from './interval.ts'
import { type Reading, wordAt } from './reading.ts'

const TO = /^(?:to|until|till|through|and|[–—-])$/

/** @param after the last token of what is held. @returns null where no time follows it. */
export function statedWhen(reading: Reading, after: number): EventTime | null {
  // “the son of Orr (1704–1787)”: those are Orr’s years
  const bracket = wordAt(reading, after + 1) === '(' && reading.named[after]?.entity.type !== 'Person'
  const start = bracket ? after + 2 : after + 1
  const word = wordAt(reading, start)
  const first = reading.timed[start + (timeAt(reading, start) ? 0 : 1)]
  if (!first || (timeAt(reading, start) && !bracket)) return null
  const end = reading.tokens.findLastIndex((_, i) => reading.timed[i] === first)
  const second = TO.test(wordAt(reading, end + 1)) ? reading.timed[end + 2] : undefined
  const [one, other] = [dated(first), second ? dated(second) : null]
  if (!one) return null
  if (word === 'since') return between(one, null)
  if (word === 'until' || word === 'till') return between(null, one)
  if (word === 'from' || word === 'between') return between(one, other)
  if (other && bracket) return between(one, other)
  return (/^(?:in|during)$/.test(word) || bracket) && !other ? at(one, 'held') : null
}

const timeAt = (reading: Reading, i: number): boolean => reading.timed[i] !== undefined
