/** Days in the words of derivations. */
import { expect, test } from 'vitest'
import { daysInWords, isoInWords } from '../../../src/extract/day-words.ts'

test.each([
  ['2025-12-06', '6 December 2025'],
  ['-000498-01-01', '1 January 499 BCE'],
  ['+012025-10-31', '31 October 12025'],
])('%s is %s', (day, words) => expect(isoInWords(day)).toBe(words))

test.each([
  ['2025-12-06', '2025-12-06', '6 December 2025'],
  ['2025-12-06', '2025-12-09', '6 December 2025 – 9 December 2025'],
  [null, '2025-12-09', 'until 9 December 2025'],
  ['2025-12-06', null, 'since 6 December 2025'],
  [null, null, 'an unknown time'],
])('from %s to %s is %s', (from, to, words) => expect(daysInWords(from, to)).toBe(words))
