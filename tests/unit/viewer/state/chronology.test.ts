import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Chronology, chronologyOf, eventsIn } from '../../../../src/viewer/state/chronology.ts'
import { eventOf, inYear, on, storyOf, timeOf } from '../../../support/events.ts'

const idsOf = (chronology: Chronology): string[] => eventsIn(chronology).map(({ id }) => id)
const day = (said: string): number => Date.parse(`${said}T00:00:00Z`)

test('events stand in time order, whatever the order they are told in; undated ones come last', () => {
  const events = [
    on('died', '2025-12-06'),
    eventOf('spoke', null),
    inYear('named', '2014'),
    on('born', '1955-02-01'),
  ]
  const chronology = chronologyOf(storyOf(events))
  const { dated, undated, indexOf } = chronology
  expect(idsOf(chronology)).toEqual(['born', 'named', 'died', 'spoke'])
  expect(dated.map(({ event }) => event.id)).toEqual(['born', 'named', 'died'])
  expect(undated.map(({ id }) => id)).toEqual(['spoke'])
  expect(indexOf.get('died')).toBe(2)
})

test('of two that begin together the shorter comes first', () => {
  const chronology = chronologyOf(storyOf([inYear('year', '2014'), on('day', '2014-01-01')]))
  expect(idsOf(chronology)).toEqual(['day', 'year'])
})

test('a clock time stands on its day before or after what has the day alone, as before or after its noon', () => {
  const at = (id: string, clock: string) =>
    eventOf(id, timeOf(`2014-03-01T${clock}`, '2014-03-01', '2014-03-01'))
  const events = [
    on('next day', '2014-03-02'),
    at('late', '18:30'),
    eventOf('some days', timeOf('2014-03-01/2014-03-04', '2014-03-01', '2014-03-04')),
    on('that day', '2014-03-01'),
    at('early', '03:00'),
    on('day before', '2014-02-28'),
  ]
  const chronology = chronologyOf(storyOf(events))
  expect(idsOf(chronology)).toEqual(['day before', 'early', 'that day', 'some days', 'late', 'next day'])
})

test('what happened before a day comes before what happened on it', () => {
  const before = eventOf('before', timeOf('[..2014-03-01]', null, '2014-03-01'))
  const chronology = chronologyOf(storyOf([on('that day', '2014-03-01'), before]))
  const { dated } = chronology
  expect(idsOf(chronology)).toEqual(['before', 'that day'])
  expect(dated[0]?.startMs).toBe(-Infinity)
  expect(dated[0]?.toMs).toBe(day('2014-03-02'))
})

test('a year is a year wide and a day a day: no day is invented', () => {
  const { dated } = chronologyOf(storyOf([inYear('a', '2014'), on('b', '2016-02-29')]))
  expect(dated.map(({ fromMs, toMs }) => [fromMs, toMs])).toEqual([
    [day('2014-01-01'), day('2015-01-01')],
    [day('2016-02-29'), day('2016-03-01')],
  ])
})

test('a time open at both ends has no place', () => {
  const { dated, undated } = chronologyOf(storyOf([eventOf('a', timeOf('../..', null))]))
  expect(dated).toEqual([])
  expect(undated.map(({ id }) => id)).toEqual(['a'])
})

test('a lone far-off past is left out of the opening, not of the whole', () => {
  const events = [on('old', '1922-01-01'), ...['01', '02', '03', '04'].map(m => on(m, `2025-${m}-10`))]
  const { opening, whole, gaps } = chronologyOf(storyOf(events))
  expect(whole.start).toBeLessThan(day('1922-01-01'))
  expect(opening.start).toBeGreaterThan(day('2020-01-01'))
  expect(opening.end).toBeGreaterThan(day('2025-04-10'))
  expect(gaps).toEqual([{ startMs: day('1922-01-02'), endMs: day('2025-01-10') }])
})

test('an age does not hold the opening open', () => {
  const age = eventOf('age', timeOf('1922/2025', '1922-01-01', '2025-04-10'))
  const events = [age, ...['01', '02', '03', '04'].map(m => on(m, `2025-${m}-10`))]
  const { opening, gaps } = chronologyOf(storyOf(events))
  expect(opening.start).toBeGreaterThan(day('2020-01-01'))
  expect(gaps).toEqual([])
})

test('two times of equal weight are both shown', () => {
  const events = [on('a', '1922-01-01'), on('b', '1922-02-01'), on('c', '2025-01-01'), on('d', '2025-02-01')]
  const { opening, whole } = chronologyOf(storyOf(events))
  expect(opening).toEqual(whole)
})

test('the opening parts a crowd near the day of publication, and keeps most events in sight', () => {
  const old = ['1998-04-04', '2019-03-02', '2021-07-08', '2022-11-03'].map(said => on(said, said))
  const near = Array.from({ length: 12 }, (_, n) => on(`n${n}`, `2024-05-${String(3 + n).padStart(2, '0')}`))
  const { opening } = chronologyOf(storyOf([...old, ...near]))
  expect(opening.start).toBeGreaterThan(day('2024-04-25'))
  expect(opening.start).toBeLessThan(day('2024-05-03'))
  expect(opening.end).toBeGreaterThanOrEqual(day('2024-05-15'))
})

test('a crowd that a narrower window would not part stays beside the other years', () => {
  const years = ['2015', '2016', '2017', '2019', '2021'].map(year => on(year, `${year}-06-01`))
  const crowd = Array.from({ length: 10 }, (_, n) => on(`n${n}`, '2024-05-14'))
  const { opening, whole } = chronologyOf(storyOf([...years, ...crowd]))
  expect(opening).toEqual(whole)
})

test('no events leave a window to look at', () => {
  const chronology = chronologyOf(storyOf([]))
  const { opening, whole } = chronology
  expect(idsOf(chronology)).toEqual([])
  expect(opening.end).toBeGreaterThan(opening.start)
  expect(whole.end).toBeGreaterThan(whole.start)
})

const days = fc
  .integer({ min: -400_000, max: 900_000 })
  .map(n => new Date(n * 86_400_000).toISOString().slice(0, -14))

test('every event is there once, in order, inside the whole; the opening lies within it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(days, fc.boolean()), { maxLength: 40 }), list => {
      const events = list.map(([said, dated], n) => (dated ? on(`${n}`, said) : eventOf(`${n}`, null)))
      const chronology = chronologyOf(storyOf(events))
      const { dated, whole, opening } = chronology
      expect(idsOf(chronology).sort()).toEqual(events.map(({ id }) => id).sort())
      for (const [n, one] of dated.entries()) {
        expect(one.fromMs).toBeGreaterThanOrEqual(dated[n - 1]?.fromMs ?? -Infinity)
        expect(one.fromMs).toBeGreaterThanOrEqual(whole.start)
        expect(one.toMs).toBeLessThanOrEqual(whole.end)
      }
      expect(opening.start).toBeGreaterThanOrEqual(whole.start)
      expect(opening.end).toBeLessThanOrEqual(whole.end)
    }),
  )
})
