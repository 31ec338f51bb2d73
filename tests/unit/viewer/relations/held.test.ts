import { expect, test } from 'vitest'
import { dayNumber } from '../../../../src/story/days.ts'
import type { Relation } from '../../../../src/story/types.ts'
import { holds } from '../../../../src/viewer/relations/held.ts'
import { sampleRelation } from '../../story/sample.ts'

const DAY_MS = 86_400_000
const between = (from: string, to: string) => ({
  start: dayNumber(from) * DAY_MS,
  end: dayNumber(to) * DAY_MS,
})
const during = (earliest: string | null, latest: string | null): Relation => {
  const relation = sampleRelation()
  if (!relation.time) throw new Error('the sample has a time')
  return { ...relation, time: { ...relation.time, edtf: `${earliest}/${latest}`, earliest, latest } }
}

test.each<[string, string | null, string | null, boolean]>([
  ['within the window', '2014-01-01', '2014-12-31', true],
  ['that reached into it', '1990-01-01', '2010-01-01', true],
  ['that was over before it', '1990-01-01', '2009-12-31', false],
  ['that began after it', '2020-01-01', '2021-01-01', false],
  ['that never ended', '1990-01-01', null, true],
  ['that was over once it began', null, '2009-12-31', false],
])('a relation %s', (_, earliest, latest, held) =>
  expect(holds(during(earliest, latest), between('2010-01-01', '2020-01-01'))).toBe(held),
)

test('a relation without a time holds always', () => {
  expect(holds({ ...sampleRelation(), time: null }, between('2010-01-01', '2020-01-01'))).toBe(true)
})
