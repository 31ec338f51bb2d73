import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { axisWordsOf } from '../../../../src/viewer/state/axis-words.ts'
import { type Chronology, chronologyOf } from '../../../../src/viewer/state/chronology.ts'
import { foldedOf } from '../../../../src/viewer/state/folded.ts'
import { datedAt, drawnAt, foldsOf } from '../../../../src/viewer/state/folds.ts'
import { eventOf, inYear, on, storyOf, timeOf } from '../../../support/events.ts'

const DAY_MS = 86_400_000
const day = (said: string): number => Date.parse(`${said}T00:00:00Z`)
const dayOf = (n: number): string => new Date(n * DAY_MS).toISOString().slice(0, 10)
const RECENT = ['2020-03-02', '2021-05-11', '2022-08-19', '2023-01-05', '2024-12-24'].map((when, n) =>
  on(`recent ${n}`, when),
)
const OLD = on('old', '1850-07-14')
const folds = ({ dated, whole }: Chronology) => foldsOf(dated, whole)

/** Days from 1970 on which something begins, and how many it lasts: crowds with long stretches between them. */
const crowds = fc
  .array(
    fc.record({
      at: fc.integer({ min: -200_000, max: 200_000 }),
      days: fc.array(fc.tuple(fc.nat({ max: 300 }), fc.nat({ max: 40 })), { minLength: 1, maxLength: 6 }),
      age: fc.option(fc.integer({ min: 1000, max: 300_000 })),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map(all =>
    chronologyOf(
      storyOf(
        all.flatMap(({ at, days, age }, n) => [
          ...days.map(([from, length], k) =>
            eventOf(`${n} ${k}`, timeOf('', dayOf(at + from), dayOf(at + from + length))),
          ),
          ...(age === null ? [] : [eventOf(`${n} age`, timeOf('', dayOf(at), dayOf(at + age)))]),
        ]),
      ),
    ),
  )
const moment = fc.double({ min: -300_000 * DAY_MS, max: 300_000 * DAY_MS, noNaN: true })

test('where moments are drawn rises throughout, and leads back to them', () => {
  fc.assert(
    fc.property(crowds, fc.array(moment, { minLength: 2, maxLength: 20 }), (chronology, moments) => {
      const all = folds(chronology)
      const sorted = [...moments, ...all.flatMap(({ startMs, endMs }) => [startMs, endMs])].sort(
        (a, b) => a - b,
      )
      const drawn = sorted.map(ms => drawnAt(all, ms))
      for (const [n, ms] of sorted.entries()) {
        expect(Math.abs(datedAt(all, drawn[n] ?? 0) - ms)).toBeLessThan(60_000)
        if (n > 0 && ms - (sorted[n - 1] ?? ms) > 60_000)
          expect(drawn[n] ?? 0).toBeGreaterThan(drawn[n - 1] ?? Infinity)
      }
      expect(drawnAt(all, -Infinity)).toBe(-Infinity)
      expect(drawnAt(all, Infinity)).toBe(Infinity)
    }),
  )
})

test('nothing begins or ends in a fold, and what does not last through one is as long as it was', () => {
  fc.assert(
    fc.property(crowds, chronology => {
      const all = folds(chronology)
      for (const { fromMs, toMs } of chronology.dated) {
        for (const ms of [fromMs, toMs])
          expect(all.some(({ startMs, endMs }) => ms > startMs && ms < endMs)).toBe(false)
        const isCrossed = all.some(({ startMs, endMs }) => fromMs <= startMs && toMs >= endMs)
        const drawn = drawnAt(all, toMs) - drawnAt(all, fromMs)
        if (isCrossed) expect(drawn).toBeLessThan(toMs - fromMs)
        else expect(Math.abs(drawn - (toMs - fromMs))).toBeLessThan(1)
      }
    }),
  )
})

test('a lone far-off past is folded away from what came later, whose own stretches stay', () => {
  const [only, ...more] = folds(chronologyOf(storyOf([OLD, ...RECENT])))
  expect(more).toEqual([])
  expect(only?.startMs).toBeGreaterThan(day('1850-07-15'))
  expect(only?.endMs).toBeLessThan(day('2020-03-02'))
  expect(only?.endMs).toBeGreaterThan(day('2019-09-01'))
  expect(only?.lengthMs).toBe(day('2020-03-02') - day('1850-07-15'))
})

test('what is said to be foldable is, and nothing else', () => {
  expect(chronologyOf(storyOf([OLD, ...RECENT])).foldable).toBe(true)
  const age = eventOf('age', timeOf('1800/2024', '1800-01-01', '2024-12-31'))
  expect(chronologyOf(storyOf([OLD, age, ...RECENT])).foldable).toBe(true)
  const yearly = Array.from({ length: 12 }, (_, n) => inYear(`y${n}`, String(2010 + n)))
  expect(chronologyOf(storyOf(yearly)).foldable).toBe(false)
  fc.assert(
    fc.property(crowds, chronology => {
      expect(folds(chronology).length > 0).toBe(chronology.foldable)
    }),
  )
})

describe('folded', () => {
  const chronology = chronologyOf(
    storyOf([OLD, ...RECENT, eventOf('age', timeOf('1800/2024', '1800-01-01', '2024-12-31'))]),
  )
  const folded = foldedOf({ story: storyOf([]), chronology })
  const words = axisWordsOf('en')

  test('the same events stand at the same places', () => {
    expect(folded.chronology.dated.map(({ event }) => event)).toEqual(
      chronology.dated.map(({ event }) => event),
    )
    expect(folded.chronology.indexOf).toBe(chronology.indexOf)
  })

  test('an age that lasts through a fold is told from nothing at all', () => {
    expect(folded.breaks.map(({ isCrossed }) => isCrossed)).toContain(true)
    const without = foldedOf({ story: storyOf([]), chronology: chronologyOf(storyOf([OLD, ...RECENT])) })
    expect(without.breaks.map(({ isCrossed }) => isCrossed)).toEqual([false])
  })

  test('the axis has no tick in a fold, and those beside it stand at their own dates', () => {
    const { whole } = folded.chronology
    const parts = folded.partsOf(whole, 700, words)
    expect(parts.length).toBe(folded.breaks.length + 1)
    const msPerPx = (whole.end - whole.start) / 700
    for (const { window, fromPx, widthPx, axis } of parts) {
      expect(axis.context || axis.ticks.length).toBeTruthy()
      for (const { ms, px } of axis.ticks) {
        expect(ms >= window.start && ms <= window.end).toBe(true)
        expect(px >= 0 && px <= widthPx + 1e-6).toBe(true)
        expect(Math.abs((folded.drawn(ms) - whole.start) / msPerPx - (fromPx + px))).toBeLessThan(0.01)
      }
    }
  })

  test('a window leads back to its dates, and is drawn as the same object while it is the same', () => {
    const window = { start: day('1850-07-01'), end: day('2022-01-01') }
    const drawn = folded.drawnWindow(window)
    expect(folded.drawnWindow(window)).toBe(drawn)
    const back = folded.datedWindow(drawn)
    expect(Math.abs(back.start - window.start)).toBeLessThan(1000)
    expect(Math.abs(back.end - window.end)).toBeLessThan(1000)
  })
})
