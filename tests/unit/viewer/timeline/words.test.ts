import { expect, test } from 'vitest'
import { lengthWords } from '../../../../src/viewer/timeline/words.ts'
import { strings } from '../../../../src/viewer/ui/strings.en.ts'

test.each([
  [2 * 365, '2 years'],
  [7 * 365 + 1, '7 years'],
  [729, '23 months'],
  [61, '2 months'],
  [2.5, '2 days'],
  [1.5, '36 hours'],
  [1 / 24, '1 hour'],
])('%f days are %s', (days, words) => {
  expect(lengthWords(days * 86_400_000)).toBe(words)
})

test('thousands are parted', () => {
  expect(lengthWords(10_022 * 365.25 * 86_400_000)).toBe('10,022 years')
})

test('one of anything is one', () => {
  const { years, months, days, hours } = strings.timeline.lengths
  expect([years, months, days, hours].map(said => said(1))).toEqual(['1 year', '1 month', '1 day', '1 hour'])
  expect(strings.timeline.laterEvents(1)).toBe('1 later event')
  expect(strings.timeline.group.label(1, '2014', '2014')).toBe('+1 event, 2014')
})
