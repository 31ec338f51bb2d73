import { expect, test } from 'vitest'
import { dayNumber } from '../../../../src/story/days.ts'
import { holds } from '../../../../src/viewer/relations/held.ts'

const ms = (day: string): number => dayNumber(day) * 86_400_000
const WINDOW = { start: ms('2010-01-01'), end: ms('2020-01-01') }

test.each<[string, number, number, boolean]>([
  ['within the window', ms('2014-01-01'), ms('2015-01-01'), true],
  ['that reached into it', ms('1990-01-01'), ms('2010-01-02'), true],
  ['that was over before it', ms('1990-01-01'), ms('2010-01-01'), false],
  ['that began after it', ms('2020-01-01'), ms('2021-01-01'), false],
  ['that never ended', ms('1990-01-01'), Infinity, true],
  ['of which no beginning is known', -Infinity, ms('2010-01-01'), false],
])('a relation %s', (_, startMs, endMs, held) => expect(holds({ startMs, endMs }, WINDOW)).toBe(held))

test('a relation without a time holds always', () => {
  expect(holds(null, WINDOW)).toBe(true)
})
