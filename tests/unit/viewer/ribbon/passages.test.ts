import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstWhere, passagesOf } from '../../../../src/viewer/ribbon/passages.ts'

const span = (start: number, end: number) => ({ start, end })

test('passages stand in the order of the text, whichever of its passages an event names first', () => {
  const { told, of, from } = passagesOf([
    { id: 'a', passages: [span(40, 50), span(0, 10)] },
    { id: 'b', passages: [span(20, 30)] },
  ])
  expect(told.map(({ id, passage }) => `${id}${passage}`)).toEqual(['a1', 'b0', 'a0'])
  expect(of('a').map(({ passage }) => passage)).toEqual([1, 0])
  expect(of('nobody')).toEqual([])
  expect([0, 1, 20, 41].map(from)).toEqual([0, 1, 1, 3])
})

test('the first of a run is found wherever it begins', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (length, at) => {
      expect(firstWhere(length, n => n >= at)).toBe(Math.min(length, at))
    }),
  )
})
