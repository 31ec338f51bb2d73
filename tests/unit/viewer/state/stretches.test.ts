import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chronologyOf } from '../../../../src/viewer/state/chronology.ts'
import type { Gap } from '../../../../src/viewer/state/gaps.ts'
import { stretchesOf } from '../../../../src/viewer/state/stretches.ts'
import { emptyIn } from '../../../../src/viewer/timeline/empty.ts'
import { eventOf, on, storyOf, timeOf } from '../../../support/events.ts'

const DAY_MS = 86_400_000
const lengthOf = ({ startMs, endMs }: Gap): number => endMs - startMs
const dayOf = (n: number): string => new Date(n * DAY_MS).toISOString().slice(0, 10)
const datedOf = (days: readonly (readonly [first: number, last: number])[]) =>
  chronologyOf(
    storyOf(days.map(([first, last], n) => eventOf(`e${n}`, timeOf('', dayOf(first), dayOf(last))))),
  ).dated

test('around a moment: from what ended last to what begins next', () => {
  const { emptyAt } = stretchesOf(
    datedOf([
      [0, 20],
      [2, 2],
      [50, 50],
    ]),
  )
  expect(emptyAt(30 * DAY_MS)).toEqual({ startMs: 21 * DAY_MS, endMs: 50 * DAY_MS })
  expect(emptyAt(10 * DAY_MS)).toBeNull()
  expect(emptyAt(-DAY_MS)).toEqual({ startMs: -Infinity, endMs: 0 })
  expect(emptyAt(90 * DAY_MS)).toEqual({ startMs: 51 * DAY_MS, endMs: Infinity })
  expect(stretchesOf([]).emptyAt(0)).toEqual({ startMs: -Infinity, endMs: Infinity })
})

const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.nat(30)), {
  minLength: 1,
  maxLength: 30,
})

test('no event touches an empty stretch, and each of its ends is one of an event', () => {
  fc.assert(
    fc.property(spans, fc.integer({ min: -20, max: 460 }), (list, at) => {
      const dated = datedOf(list.map(([first, length]) => [first, first + length]))
      const found = stretchesOf(dated).emptyAt(at * DAY_MS + 1)
      const touched = dated.some(({ fromMs, toMs }) => fromMs <= at * DAY_MS && toMs > at * DAY_MS)
      expect(found === null).toBe(touched)
      if (!found) return
      expect(dated.some(({ fromMs, toMs }) => fromMs < found.endMs && toMs > found.startMs)).toBe(false)
      expect(dated.some(({ toMs }) => toMs === found.startMs)).toBe(found.startMs > -Infinity)
      expect(dated.some(({ fromMs }) => fromMs === found.endMs)).toBe(found.endMs < Infinity)
    }),
  )
})

test('beyond a window lie the first that begins after it and the last that is over before it', () => {
  const { beyond } = stretchesOf(
    datedOf([
      [0, 0],
      [5, 5],
      [9, 200],
      [50, 50],
    ]),
  )
  const ids = (start: number, end: number): (string | undefined)[] =>
    ([-1, 1] as const).map(by => beyond({ start: start * DAY_MS, end: end * DAY_MS }, by)?.event.id)
  expect(ids(20, 30)).toEqual(['e1', 'e3'])
  expect(ids(2, 4)).toEqual(['e0', 'e1'])
  expect(ids(-9, -5)).toEqual([undefined, 'e0'])
  expect(ids(300, 320)).toEqual(['e2', undefined])
})

test('a window is told to be empty where nothing takes more than half of it, and there is room for words', () => {
  const { dated } = chronologyOf(storyOf([on('a', dayOf(0)), on('b', dayOf(100))]))
  const stretches = stretchesOf(dated)
  const at = (start: number, end: number, widthPx = 700) =>
    emptyIn({ start: start * DAY_MS, end: end * DAY_MS }, stretches, widthPx, lengthOf)
  expect(at(40, 60)).toEqual({ px: 350, lengthMs: null, earlier: true, later: true })
  expect(at(-50, -10)).toMatchObject({ lengthMs: null, earlier: false, later: true })
  expect(at(110, 150)).toMatchObject({ earlier: true, later: false })
  expect(at(0, 101)).toMatchObject({ lengthMs: 99 * DAY_MS, earlier: false, later: false })
  expect(at(-200, 20)).not.toBeNull()
  expect(at(-20, 20)).toBeNull()
  expect(at(40, 60, 200)).toBeNull()
  expect(at(0, 1)).toBeNull()
})
