import { describe, expect, test } from 'vitest'
import { compare, figures } from '../../../src/evaluate/figures.ts'

describe('figures', () => {
  test('what is given twice counts once', () =>
    expect(compare(['a', 'a', 'b'], ['a', 'c'])).toEqual({ right: 1, given: 2, wanted: 2 }))

  test('precision, recall and F1 over all units', () => {
    const [one] = figures([
      { names: { right: 1, given: 1, wanted: 2 } },
      { names: { right: 1, given: 3, wanted: 2 } },
    ])
    expect(one).toMatchObject({ name: 'names', precision: 0.5, recall: 0.5, f1: 0.5, wanted: 4 })
  })

  test('the interval holds the figure, is none where all units are alike, and always the same', () => {
    const unit = (right: number) => ({ x: { right, given: 10, wanted: 10 } })
    const units = [9, 7, 10, 8, 9, 6, 10, 9].map(unit)
    const [one] = figures(units)
    expect(one?.low).toBeLessThan(one?.f1 ?? 0)
    expect(one?.high).toBeGreaterThan(one?.f1 ?? 1)
    expect(figures(units)).toEqual([one])
    expect(figures([unit(8), unit(8)])[0]).toMatchObject({ low: 0.8, f1: 0.8, high: 0.8 })
  })

  test('nothing counted is nothing right', () => {
    expect(figures([])).toEqual([])
    expect(figures([{ x: { right: 0, given: 0, wanted: 0 } }])[0]?.f1).toBe(0)
  })
})
