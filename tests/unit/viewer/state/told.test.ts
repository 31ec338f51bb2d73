import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bySpan, overlaps } from '../../../../src/story/spans.ts'
import { firstWhere } from '../../../../src/viewer/state/first-where.ts'
import { type ToldPassage, toldOf } from '../../../../src/viewer/state/told.ts'

const span = (start: number, end: number) => ({ start, end })
const nameOf = ({ id, passage }: ToldPassage): string => `${id}${passage}`

test('passages stand in the order of the text, whichever of its passages an event names first', () => {
  const { count, slice, from } = toldOf([
    { id: 'a', passages: [span(40, 50), span(0, 10)] },
    { id: 'b', passages: [span(20, 30), span(20, 35)] },
  ])
  expect(count).toBe(4)
  expect(slice(0, 4).map(nameOf)).toEqual(['a1', 'b1', 'b0', 'a0'])
  expect(slice(-3, 1).map(nameOf)).toEqual(['a1'])
  expect(slice(3, 20)).toEqual([{ id: 'a', thing: 0, passage: 0, start: 40, end: 50 }])
  expect([0, 1, 20, 41].map(from)).toEqual([0, 1, 1, 4])
})

const spans = fc
  .tuple(fc.nat(200), fc.integer({ min: 1, max: 60 }))
  .map(([at, length]) => span(at, at + length))
const things = fc.array(fc.array(spans, { maxLength: 3 }), { maxLength: 20 })

test('a stretch has all that lies in it or reaches into it, and nothing else', () => {
  fc.assert(
    fc.property(things, spans, (lists, stretch) => {
      const told = toldOf(lists.map((passages, n) => ({ id: `${n} `, passages })))
      expect(told.within(stretch).map(nameOf)).toEqual(
        lists.flatMap((passages, n) =>
          passages.flatMap((one, nth) => (overlaps(one, stretch) ? [`${n} ${nth}`] : [])),
        ),
      )
      const all = told.slice(0, told.count)
      expect(all).toEqual(all.toSorted(bySpan))
    }),
  )
})

test('the first of a run is found wherever it begins', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (length, at) => {
      expect(firstWhere(length, n => n >= at)).toBe(Math.min(length, at))
    }),
  )
})
