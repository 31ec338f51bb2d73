import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../../../src/story/days.ts'
import type { EventTime, Relation } from '../../../../src/story/types.ts'
import { type Held, heldIn, holdsOf } from '../../../../src/viewer/relations/held.ts'
import { timeOf } from '../../../support/events.ts'

const ms = (day: string): number => dayNumber(day) * 86_400_000
const WINDOW = { start: ms('2010-01-01'), end: ms('2020-01-01') }
const of = (predicate: string, time: EventTime | null, more: Partial<Relation> = {}): Relation => ({
  id: predicate,
  subject: 'nuala',
  predicate,
  label: predicate,
  object: 'tom',
  time,
  passages: [{ start: 0, end: 4 }],
  ...more,
})
/** The first of some relations on the first day of a year. */
const inYear = (year: number, ...relations: Relation[]): Held =>
  heldIn(holdsOf(relations)[0] ?? null, { start: ms(`${year}-01-01`), end: ms(`${year}-01-02`) })

test.each<[string, string, string | null, string | null, Held]>([
  ['within the window', '2014', '2014-01-01', '2014-12-31', 'held'],
  ['that reached into it', '1990/2010', '1990-01-01', '2010-01-01', 'held'],
  ['that was over before it', '1990/2009', '1990-01-01', '2009-12-31', 'not'],
  ['that began after it', '2020', '2020-01-01', '2020-12-31', 'not'],
  ['that never ended', '1990/..', '1990-01-01', null, 'held'],
  ['of which no beginning is known', '../2009', null, '2009-12-31', 'not'],
])('a relation %s', (_, edtf, earliest, latest, held) => {
  const [hold = null] = holdsOf([of('leader', timeOf(edtf, earliest, latest))])
  expect(heldIn(hold, WINDOW)).toBe(held)
})

test('a relation without a time holds always', () => {
  expect(heldIn(null, WINDOW)).toBe('held')
})

describe('what lasts and has no end that is told', () => {
  const married = of('relative', timeOf('1961', '1961-01-01', '1961-12-31'))
  const died = of('deathplace', timeOf('2017-05-19', '2017-05-19', '2017-05-19'), { object: 'galway' })
  const won = of('action', timeOf('1985', '1985-01-01', '1985-12-31'))

  test('may hold still; a deed is over', () => {
    expect([1960, 1961, 1992].map(year => inYear(year, married))).toEqual(['not', 'held', 'open'])
    expect([1984, 1985, 1992].map(year => inYear(year, won))).toEqual(['not', 'held', 'not'])
  })

  test('ends at the latest with the death of one of both', () => {
    expect([2016, 2018].map(year => inYear(year, married, died))).toEqual(['open', 'not'])
  })
})
