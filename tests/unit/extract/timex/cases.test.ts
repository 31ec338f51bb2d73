/** Every marked-up sentence of `tests/cases/timex` is read as it is marked. */
import { describe, expect, test } from 'vitest'
import { families, marked, timesIn } from './marked.ts'

describe.each(families())('$name', ({ cases }) => {
  test.each(cases)('$marked', ({ marked: expected, text, published }) => {
    expect(marked(text, timesIn(text, published))).toBe(expected)
  })
})

test('there are at least as many sentences without a time as two fifths of all', () => {
  const all = families().flatMap(({ cases }) => cases)
  const negatives = all.filter(({ marked: line, text }) => line === text)
  expect(all.length).toBeGreaterThanOrEqual(350)
  expect(negatives.length).toBeGreaterThanOrEqual(all.length * 0.4)
})
